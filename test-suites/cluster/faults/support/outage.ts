// Programs killed and frozen, and how long it took until all was well again.
import type { Cluster } from "../../support/cluster.ts";
import { sleep } from "../../support/wait.ts";
import { isAccepted, isDenied, type Probe, type Write } from "../../lifecycle/support/probe.ts";
import type { EngineName } from "./scene.ts";

export interface Outage {
  readonly program: EngineName | "apiserver";
  readonly what: string;
  /** It was struck at `struck`; nobody answered from `from` to `to`, and all was well from `well`. */
  readonly struck: number;
  readonly from: number;
  readonly to: number;
  readonly well: number;
  /** Engines that ended by themselves meanwhile. */
  readonly ended: readonly EngineName[];
}

/** On average for each probe, before an outage ends. */
const ENOUGH = 3;
const STEADY_MS = 3_000;
const ENGINES: readonly EngineName[] = ["gatekeeper", "kyverno"];

/** Waits until each probe has met what happens since then, and all together often. */
export async function met(cluster: Cluster, probes: readonly Probe[], since: number): Promise<void> {
  await cluster.waitFor("probes to meet what happens", () => {
    const answered = probes.map(({ writes }) => writes.filter(({ sent }) => sent >= since).length);
    return Math.min(...answered) > 0 && answered.reduce((sum, some) => sum + some, 0) >= ENOUGH * probes.length;
  });
}

/** Kills the program until all probes have met that, does something meanwhile, and starts it again. */
export async function killed(
  cluster: Cluster,
  program: Outage["program"],
  probes: readonly Probe[],
  until: () => Promise<void>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Outage> {
  const before = crashesOf(cluster);
  const struck = performance.now();
  await cluster.kill(program);
  const from = performance.now();
  await Promise.all([met(cluster, probes, from), meanwhile()]);
  const to = performance.now();
  await cluster.start(program);
  return { program, what: `${program} killed`, struck, from, to, ...(await recovery(cluster, before, until)) };
}

/** Stops the program's clock until requests have timed out. */
export async function frozen(cluster: Cluster, program: EngineName, probes: readonly Probe[], until: () => Promise<void>): Promise<Outage> {
  const before = crashesOf(cluster);
  const struck = performance.now();
  cluster.pause(program);
  const from = performance.now();
  await met(cluster, probes, from);
  const to = performance.now();
  cluster.resume(program);
  return { program, what: `${program} frozen`, struck, from, to, ...(await recovery(cluster, before, until)) };
}

const crashesOf = (cluster: Cluster): readonly number[] => ENGINES.map((engine) => cluster.crashes(engine));

/** Kyverno ends itself a moment after it was found to have lost its lease, and is started again. */
async function recovery(cluster: Cluster, before: readonly number[], until: () => Promise<void>): Promise<Pick<Outage, "well" | "ended">> {
  for (;;) {
    const crashes = crashesOf(cluster);
    await until();
    const well = performance.now();
    await sleep(STEADY_MS);
    const after = crashesOf(cluster);
    if (after.every((crash, index) => crash === crashes[index])) {
      return { well, ended: ENGINES.filter((_, index) => after[index] !== before[index]) };
    }
  }
}

/** Sent and answered while nobody answered for the program. */
export const within = (writes: readonly Write[], { from, to }: Outage): readonly Write[] =>
  writes.filter(({ sent, answered }) => sent >= from && answered <= to);
/** At least partly from the beginning of the outage to its end. */
export const touches = ({ sent, answered }: Write, { struck, well }: Outage): boolean => answered >= struck && sent <= well;
export const slowest = (writes: readonly Write[]): number => Math.max(0, ...writes.map(({ sent, answered }) => answered - sent));
export const told = ({ subject, status, message, sent, answered }: Write): string =>
  `${Math.round(sent)}-${Math.round(answered)} ${status} ${subject.operator} ${subject.object.kind}: ${message.slice(0, 300)}`;

/** Not answered, or with an excuse, by an API server that is away or coming up. */
export const isUnanswered = (write: Write, restart: Outage): boolean => !isAccepted(write) && !isDenied(write) && touches(write, restart);
