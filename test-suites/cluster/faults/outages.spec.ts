// Engines killed, frozen and started again, and the API server too, under load. In audit nothing is ever blocked; enforced,
// a violating object gets in only while its engine is away, as the failure policy says, and never after.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAccepted, isDenied, type Probe, probeCompliant, probeViolating, type Write } from "../lifecycle/support/probe.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import type { Reply } from "../support/client.ts";
import { listAt, type Manifest, textAt } from "../support/json.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { SYSTEM_NAMESPACES } from "../../../src/targets/select.ts";
import { renewLeases, slipIn } from "./support/meanwhile.ts";
import { namespace } from "./support/upstream.ts";
import { frozen, isUnanswered, killed, met, type Outage, slowest, told, touches, within } from "./support/outage.ts";
import { areEnforced, ENFORCED, type EngineName, type Guard, guardAll, type Scene, type Setup, scenesIn } from "./support/scene.ts";
import { failClosed, spare, type Waiting, waitingFor } from "./support/webhooks.ts";

const HOOK_MS = 600_000;
/** On top of the webhooks' own timeouts: what a busy machine adds. */
const SLACK_MS = 5_000;
const ENGINES: readonly EngineName[] = ["gatekeeper", "kyverno"];

let cluster: Cluster;
let setup: Setup;
let outages: readonly Outage[];
let restart: Outage;
let waiting: Readonly<Record<EngineName, Waiting>>;
/** Created while Gatekeeper was away, and left there. */
let slipped: Manifest;
/** Whether a namespace could be made while the engine was away. */
const namespaces = new Map<EngineName, Reply>();
const written = new Map<Scene, { readonly compliant: readonly Write[]; readonly violating: readonly Write[] }>();

beforeAll(async () => {
  const begin = performance.now();
  // Kyverno ends itself when it can't renew its lease, and is started again as by a kubelet.
  cluster = await startCluster({ gatekeeper: { auditInterval: 20 }, kyverno: { reports: false }, revive: true });
  setup = await guardAll(cluster, await scenesIn(cluster));
  proven("faults, set-up", `3 operators enforced in a form each and one audited in all after ${count((performance.now() - begin) / 1000)} s`);
  waiting = { gatekeeper: await waitingFor(cluster, "gatekeeper"), kyverno: await waitingFor(cluster, "kyverno") };
  const scenes = [setup.audited, ...setup.guards.map(({ scene }) => scene)];
  const probes = new Map<Scene, readonly [Probe, Probe]>(
    scenes.map((scene) => [scene, [probeCompliant(cluster, scene.compliant), probeViolating(cluster, scene.violating)]]),
  );
  const allEnforced = (): Promise<void> => areEnforced(cluster, setup.guards);
  const all = [...probes.values()].flat();
  const steady = (): Promise<void> => met(cluster, all, performance.now());
  await steady();
  const endured: Outage[] = [];
  for (const program of ENGINES) {
    const meanwhile = async (): Promise<void> => {
      namespaces.set(program, await cluster.request("POST", "/api/v1/namespaces", namespace("made-meanwhile"), { query: { dryRun: "All" } }));
      if (program === "gatekeeper") {
        slipped = await slipIn(cluster, guardOf(program));
      }
    };
    endured.push(await killed(cluster, program, all, allEnforced, meanwhile), await frozen(cluster, program, all, allEnforced));
  }
  restart = await killed(cluster, "apiserver", all, allEnforced);
  outages = [...endured, restart];
  await steady();
  for (const [scene, [compliant, violating]] of probes) {
    written.set(scene, { compliant: await compliant.stop(), violating: await violating.stop() });
  }
}, HOOK_MS);
afterAll(() => cluster.stop());

function guardOf(by: EngineName | string): Guard {
  const found = setup.guards.find(({ form, program }) => program === by || form.name === by);
  if (found === undefined) {
    throw new Error(`nothing is enforced by ${by}`);
  }
  return found;
}

const writesTo = (scene: Scene) => written.get(scene) ?? { compliant: [], violating: [] };
/** Neither accepted nor excused by an API server that was away. */
const blocked = (writes: readonly Write[]): readonly string[] => writes.filter((write) => !isAccepted(write) && !isUnanswered(write, restart)).map(told);
const limit = (): number => Math.max(...ENGINES.map((engine) => waiting[engine].timeoutMs)) + SLACK_MS;

describe("audit", () => {
  it("nothing is blocked, whoever is away", () => {
    const { compliant, violating } = writesTo(setup.audited);
    const writes = [...compliant, ...violating];
    expect(blocked(writes)).toEqual([]);
    expect(slowest(writes.filter(isAccepted))).toBeLessThan(limit());
    const during = outages.map((outage) => ({ outage, writes: within(writes, outage).filter(isAccepted).length }));
    expect(during.filter((one) => one.writes === 0 && one.outage !== restart)).toEqual([]);
    const told = during.map(({ outage, writes: some }) => `${count(some)} while ${outage.what}`);
    proven(
      "faults, audit",
      `${count(writes.filter(isAccepted).length)} writes passed (${told.join(", ")}), 0 blocked; slowest ${count(slowest(writes.filter(isAccepted)))} ms`,
    );
  });
});

describe("enforced", () => {
  it.each(ENFORCED.map(({ name }) => name))("by %s, what violates gets in only while nobody answers", (name) => {
    const { form, program, scene } = guardOf(name);
    const { compliant, violating } = writesTo(scene);
    const patience = program === undefined ? undefined : waiting[program];
    // As the docs name it: a webhook that is away lets pass.
    expect(patience?.failurePolicies ?? ["Ignore"]).toEqual(["Ignore"]);
    expect(blocked(compliant)).toEqual([]);
    expect(slowest(compliant.filter(isAccepted))).toBeLessThan(limit());

    const own = outages.filter((outage) => outage.program === program);
    for (const outage of own) {
      const meanwhile = within(violating, outage);
      expect(meanwhile.filter((write) => !isAccepted(write)).map(told)).toEqual([]);
      // Those under way when it froze are answered only now.
      expect(violating.filter((write) => isAccepted(write) && write.answered > outage.from && write.answered <= outage.to).length).toBeGreaterThan(0);
    }
    // An engine that lives through a restart of the API server is asked again at once; whoever else is away doesn't matter.
    const excused = outages.filter((outage) => outage.program === program || (program !== undefined && outage.ended.includes(program)));
    const calm = violating.filter((write) => !excused.some((outage) => touches(write, outage)));
    const late = calm.filter((write) => isAccepted(write) && patience !== undefined && write.answered - write.sent >= patience.judgingMs);
    expect(calm.filter((write) => isAccepted(write) && !late.includes(write)).map(told)).toEqual([]);
    expect(calm.filter((write) => !isAccepted(write) && !isDenied(write) && !isUnanswered(write, restart)).map(told)).toEqual([]);
    const denied = calm.filter(isDenied).length;
    expect(denied).toBeGreaterThan(50);
    expect(late.length).toBeLessThan(denied / 10);

    const through = excused.map((outage) => {
      const some = violating.filter((write) => isAccepted(write) && touches(write, outage));
      return `${count(some.length)} while ${outage.what}, back after ${count(outage.well - outage.to)} ms`;
    });
    const meanwhile = `${through.length === 0 ? "0 ever" : through.join("; ")}; ${count(late.length)} by a timeout`;
    proven(
      `faults, ${form.name}`,
      `${count(compliant.filter(isAccepted).length)} compliant writes passed, 0 denied; ${count(denied)} violating ones denied, let in: ${meanwhile}`,
    );
  });

  it("what got in past Gatekeeper is found by its audit", async () => {
    const found = await cluster.waitFor("the audit to find it", async () => {
      const { stdout } = await cluster.kubectl(["get", "constraints", "-o", "json"]);
      const violations = listAt(JSON.parse(stdout), "items").flatMap((constraint) => listAt(constraint, "status", "violations"));
      const own = violations.filter((violation) => textAt(violation, "name") === slipped.metadata.name && textAt(violation, "kind") === slipped.kind);
      return own.length > 0 && own;
    });
    proven("faults, audit afterwards", `${count(found.length)} violations found in the object that got in while Gatekeeper was killed`);
  });

  it("no namespace can be made while Gatekeeper is away: a webhook of its own, which is there without the pack", () => {
    const [gatekeeper, kyverno] = ENGINES.map((engine) => namespaces.get(engine));
    expect(gatekeeper?.status).toBe(500);
    expect(textAt(gatekeeper?.body, "message")).toContain("check-ignore-label.gatekeeper.sh");
    expect(kyverno?.status).toBe(201);
  });
});

describe("failurePolicy: Fail, as the docs say how", () => {
  it.each(ENGINES)("while %s is away nothing gets in, and the system namespaces go on", async (program) => {
    const guard = guardOf(program);
    await failClosed(cluster, guard);
    await areEnforced(cluster, setup.guards);
    const probes = [probeCompliant(cluster, guard.scene.compliant), probeViolating(cluster, guard.scene.violating)];
    const tried: { without: readonly string[]; with: readonly string[] } = { without: [], with: [] };
    const meanwhile = async (): Promise<void> => {
      tried.without = await renewLeases(cluster);
      if (program === "gatekeeper") {
        await spare(cluster, SYSTEM_NAMESPACES);
        await cluster.waitFor("leases to go on", async () => (await renewLeases(cluster)).length === 0, 10_000);
      }
      tried.with = await renewLeases(cluster);
    };
    const outage = await killed(cluster, program, probes, () => areEnforced(cluster, setup.guards), meanwhile);
    const [compliant = [], violating = []] = await Promise.all(probes.map((probe) => probe.stop()));
    const away = within([...compliant, ...violating], outage);
    expect(away.filter((write) => !isDenied(write) && write.method !== "DELETE").map(told)).toEqual([]);
    // It answers before it has read its policies. It is reached by URL here; a Service would wait until it is ready.
    const early = violating.filter((write) => isAccepted(write) && write.answered > outage.to && write.sent < outage.well);
    expect(violating.filter((write) => isAccepted(write) && !early.includes(write)).map(told)).toEqual([]);
    expect(compliant.filter((write) => !isAccepted(write) && !touches(write, outage)).map(told)).toEqual([]);
    expect(away.length).toBeGreaterThan(5);
    // Gatekeeper's webhook is asked about everything, Kyverno's about what its policies match.
    expect(tried.without.length).toBe(program === "gatekeeper" ? 3 : 0);
    expect(tried.with).toEqual([]);
    proven(
      `faults, ${program} with Fail`,
      `${count(away.length)} writes while it was killed: 0 got in; ${count(violating.length)} violating ones in all, ${count(early.length)} got in before it had read its policies, 0 else; leases in kube-* ${tried.without.length === 0 ? "went on" : "went on once spared"}; back after ${count(outage.well - outage.to)} ms`,
    );
  });
});
