// Who uses the processors: the cluster and this process, or others, who would blur what is measured.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Cluster, ProgramName } from "../../test-suites/cluster/support/cluster.ts";
import { sleep } from "../../test-suites/cluster/support/wait.ts";

const PROGRAMS: readonly ProgramName[] = ["etcd", "apiserver", "controller-manager", "gatekeeper", "kyverno", "kyverno-reports"];
const TICKS_PER_SECOND = 100;

export interface Used {
  readonly at: number;
  /** Seconds of processor time. */
  readonly cluster: number;
  readonly own: number;
  readonly machine: number;
}

export function used(cluster: Cluster): Used {
  const { user, system } = process.cpuUsage();
  return { at: performance.now() / 1000, cluster: clusterSeconds(cluster), own: (user + system) / 1e6, machine: machineSeconds() };
}

/** The share of all processors that neither the cluster nor this process used between the two. */
export function othersShare(from: Used, to: Used): number {
  const others = to.machine - from.machine - (to.cluster - from.cluster) - (to.own - from.own);
  return Math.max(0, others / ((to.at - from.at) * cpus().length));
}

function clusterSeconds(cluster: Cluster): number {
  return PROGRAMS.reduce((sum, name) => sum + secondsOf(cluster, name), 0);
}

function secondsOf(cluster: Cluster, name: ProgramName): number {
  try {
    const pid = cluster.pid(name);
    const fields =
      pid === undefined
        ? []
        : readFileSync(`/proc/${pid}/stat`, "utf8")
            .replace(/^.*\) /u, "")
            .split(" ");
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
  } catch {
    // Not part of this cluster.
    return 0;
  }
}

/** user, nice, system, irq, softirq and steal of the whole machine. */
function machineSeconds(): number {
  const fields = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "").trim().split(/ +/u).map(Number);
  return [1, 2, 3, 6, 7, 8].reduce((sum, index) => sum + (fields[index] ?? 0), 0) / TICKS_PER_SECOND;
}

const QUIET_SHARE = 0.1;
const STEP_MS = 400;

/** Waits until the cluster has done what its last changes made it do. */
export async function settle(cluster: Cluster, longestMs = 15_000): Promise<void> {
  const end = performance.now() + longestMs;
  let quiet = 0;
  while (quiet < 2 && performance.now() < end) {
    const from = used(cluster);
    await sleep(STEP_MS);
    const to = used(cluster);
    quiet = (to.cluster - from.cluster) / (to.at - from.at) < QUIET_SHARE ? quiet + 1 : 0;
  }
}

/** Waits until others leave the machine alone; gives up after a while, as they may never. */
export async function calm(cluster: Cluster, share: number, longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  while (performance.now() < end) {
    const from = used(cluster);
    await sleep(1_000);
    if (othersShare(from, used(cluster)) < share) {
      return;
    }
  }
}
