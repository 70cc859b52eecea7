// Puts an engine and policies in the way of the API server's requests, and takes them out again.
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import { dig, listAt, type Manifest, textAt } from "../../test-suites/cluster/support/json.ts";
import { settle } from "./load.ts";
import type { Engine, Scenario } from "./scenario.ts";

const ADMISSION = "/apis/admissionregistration.k8s.io/v1";
const GATEKEEPERS = [
  "validatingwebhookconfigurations/gatekeeper-validating-webhook-configuration",
  "mutatingwebhookconfigurations/gatekeeper-mutating-webhook-configuration",
];
const KYVERNOS = `${ADMISSION}/validatingwebhookconfigurations/kyverno-resource-validating-webhook-cfg`;
const NATIVE = `${ADMISSION}/validatingadmissionpolicies`;
const CONSTRAINTS = "/apis/constraints.gatekeeper.sh/v1beta1";

export interface Bench {
  /** Takes out what was there before, and returns when the scenario's policies deny what they must: the milliseconds that this took. */
  readonly enter: (scenario: Scenario) => Promise<number>;
  readonly leave: () => Promise<void>;
}

/** `longestMs`: for all that is installed, and again for all that is removed. */
export async function benchOf(cluster: Cluster, longestMs: number): Promise<Bench> {
  const webhooks: readonly Manifest[] = await Promise.all(GATEKEEPERS.map(async (path) => bare((await cluster.must("GET", `${ADMISSION}/${path}`)).body)));
  let present: Scenario | undefined;
  let asked = true;

  /** Gatekeeper is asked about every object, policies or not; Kyverno looks after its webhooks itself. */
  const ask = async (engine: Engine): Promise<void> => {
    if (engine === "gatekeeper" && !asked) {
      await cluster.apply(webhooks);
    } else if (engine !== "gatekeeper" && asked) {
      await Promise.all(GATEKEEPERS.map((path) => cluster.must("DELETE", `${ADMISSION}/${path}`)));
    }
    asked = engine === "gatekeeper";
  };
  const leave = async (): Promise<void> => {
    if (present !== undefined) {
      await remove(cluster, present, until(longestMs));
      present = undefined;
    }
  };
  return {
    leave,
    enter: async (scenario) => {
      await leave();
      await ask(scenario.engine);
      present = scenario;
      const begun = performance.now();
      await install(cluster, scenario, until(longestMs));
      const took = performance.now() - begun;
      await settle(cluster);
      return took;
    },
  };
}

/** Without what the API server adds. */
function bare(body: unknown): Manifest {
  return {
    apiVersion: textAt(body, "apiVersion"),
    kind: textAt(body, "kind"),
    metadata: { name: textAt(body, "metadata", "name") },
    webhooks: listAt(body, "webhooks"),
  };
}

/** Milliseconds that are left, and a last look where none are. */
type Left = () => number;

function until(longestMs: number): Left {
  const end = performance.now() + longestMs;
  return () => Math.max(1, end - performance.now());
}

async function install(cluster: Cluster, { name, objects, probes }: Scenario, left: Left): Promise<void> {
  const first = objects.filter(({ kind }) => kind === "ConstraintTemplate");
  for (const some of [first, objects.filter((object) => !first.includes(object))]) {
    for (const object of some) {
      // A constraint's kind is served a moment after its template was read; Kyverno compiles a policy before it answers.
      await cluster.waitFor(`${object.kind} ${object.metadata.name} to be applied`, async () => (await cluster.apply([object])).length > 0, left());
    }
    for (const object of some) {
      const path = await cluster.path(object);
      await cluster.waitFor(`${object.kind} ${object.metadata.name} to work`, async () => works((await cluster.must("GET", path)).body), left());
    }
  }
  for (const probe of probes) {
    await cluster.waitFor(`${name} to deny ${probe.kind} ${probe.metadata.name}`, async () => !(await passes(cluster, probe)), left());
  }
}

async function remove(cluster: Cluster, { name, objects, probes }: Scenario, left: Left): Promise<void> {
  const last = objects.filter(({ kind }) => kind === "ConstraintTemplate");
  for (const some of [objects.filter((object) => !last.includes(object)), last]) {
    await Promise.all(some.map(async (object) => cluster.request("DELETE", await cluster.path(object))));
    await Promise.all(
      some.map(async (object) => {
        const path = await cluster.path(object);
        await cluster.waitFor(`${object.kind} ${object.metadata.name} to go`, async () => (await cluster.request("GET", path)).status === 404, left());
      }),
    );
  }
  const isEmpty = async (path: string, list: string): Promise<boolean> => listAt((await cluster.request("GET", path)).body, list).length === 0;
  await cluster.waitFor(
    `all of ${name} to go`,
    async () => (await isEmpty(CONSTRAINTS, "resources")) && (await isEmpty(NATIVE, "items")) && (await isEmpty(KYVERNOS, "webhooks")),
    left(),
  );
  await Promise.all(probes.map((probe) => cluster.waitFor(`${probe.kind} ${probe.metadata.name} to pass`, () => passes(cluster, probe), left())));
}

const passes = async (cluster: Cluster, object: Manifest): Promise<boolean> =>
  (await cluster.request("POST", await cluster.path(object, { collection: true }), object, { query: { dryRun: "All" } })).status === 201;

/** Whether the engine says so; of what says nothing, the probes tell. */
function works(object: unknown): boolean {
  const kind = textAt(object, "kind");
  if (kind === "ConstraintTemplate") {
    return dig(object, "status", "created") === true;
  }
  if (kind === "ClusterPolicy") {
    const ready = listAt(object, "status", "conditions").some((condition) => textAt(condition, "type") === "Ready" && textAt(condition, "status") === "True");
    return ready && (!wantsNative(object) || dig(object, "status", "validatingadmissionpolicy", "generated") === true);
  }
  if (kind === "ValidatingPolicy") {
    // "Ready" would also want rights that only reports need.
    return listAt(object, "status", "conditionStatus", "conditions").some(
      (condition) => textAt(condition, "type") === "WebhookConfigured" && textAt(condition, "status") === "True",
    );
  }
  return (
    !textAt(object, "apiVersion").startsWith("constraints.gatekeeper.sh/") || listAt(object, "status", "byPod").some((pod) => dig(pod, "enforced") === true)
  );
}

const wantsNative = (policy: unknown): boolean => listAt(policy, "spec", "rules").some((rule) => dig(rule, "validate", "cel", "generate") === true);
