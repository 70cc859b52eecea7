// One visit of a scenario: the same creations in turn, none of which is stored, and what the API server says it called.
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import { listAt } from "../../test-suites/cluster/support/json.ts";
import { sleep } from "../../test-suites/cluster/support/wait.ts";
import { othersShare, used } from "./load.ts";
import type { Timed } from "./scenario.ts";

export interface Visit {
  /** Milliseconds, by the name of the object. */
  readonly samples: ReadonlyMap<string, readonly number[]>;
  readonly statuses: ReadonlyMap<string, readonly number[]>;
  /** Calls of webhooks for each creation on average. */
  readonly webhookCalls: number;
  /** ValidatingAdmissionPolicies that were there, whoever made them. */
  readonly nativePolicies: number;
  /** Processor time of the whole cluster for each creation, in milliseconds, beyond what it takes when idle: what others do blurs it least. */
  readonly cpuMs: number;
  /** What others used of the machine meanwhile. */
  readonly others: number;
}

export interface Amount {
  readonly samples: number;
  /** For each object; at least one sample is taken. */
  readonly objectMs: number;
}

type Call = { readonly name: string; readonly path: string; readonly body: string };

const WARM_UP = 10;
const WARM_UP_SHARE = 0.3;
const IDLE_MS = 1_000;
const NATIVE = "/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies";

export async function visit(cluster: Cluster, subjects: readonly Timed[], amount: Amount): Promise<Visit> {
  const calls = await Promise.all(
    subjects.map(async ({ name, object }): Promise<Call> => ({ name, path: await cluster.path(object, { collection: true }), body: JSON.stringify(object) })),
  );
  const once = async ({ path, body }: Call): Promise<{ readonly ms: number; readonly status: number }> =>
    cluster.request("POST", path, body, { query: { dryRun: "All" } });
  for (const call of calls) {
    let spent = 0;
    for (let warm = 0; warm < WARM_UP && spent < amount.objectMs * WARM_UP_SHARE; warm += 1) {
      spent += (await once(call)).ms;
    }
  }

  const samples = new Map(calls.map(({ name }): [string, number[]] => [name, []]));
  const statuses = new Map(calls.map(({ name }): [string, Set<number>] => [name, new Set()]));
  const isDone = ({ name }: Call): boolean => {
    const taken = samples.get(name) ?? [];
    return taken.length >= amount.samples || taken.reduce((sum, ms) => sum + ms, 0) > amount.objectMs;
  };
  const webhooksBefore = await webhookCalls(cluster);
  const idle = await idleShare(cluster);
  const from = used(cluster);
  // In turn, so that whatever disturbs hits all objects alike.
  for (let left: readonly Call[] = calls; left.length > 0; left = left.filter((call) => !isDone(call))) {
    for (const call of left) {
      const { ms, status } = await once(call);
      samples.get(call.name)?.push(ms);
      statuses.get(call.name)?.add(status);
    }
  }
  const to = used(cluster);
  const creations = [...samples.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    samples,
    statuses: new Map([...statuses].map(([name, seen]) => [name, [...seen]])),
    webhookCalls: ((await webhookCalls(cluster)) - webhooksBefore) / creations,
    nativePolicies: listAt((await cluster.must("GET", NATIVE)).body, "items").length,
    cpuMs: ((to.cluster - from.cluster - idle * (to.at - from.at)) * 1000) / creations,
    others: othersShare(from, to),
  };
}

/** Of one processor. */
async function idleShare(cluster: Cluster): Promise<number> {
  const from = used(cluster);
  await sleep(IDLE_MS);
  const to = used(cluster);
  return (to.cluster - from.cluster) / (to.at - from.at);
}

async function webhookCalls(cluster: Cluster): Promise<number> {
  const { body } = await cluster.must("GET", "/metrics");
  const lines = typeof body === "string" ? body.split("\n") : [];
  return lines
    .filter((line) => line.startsWith("apiserver_admission_webhook_request_total{"))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" ") + 1)), 0);
}
