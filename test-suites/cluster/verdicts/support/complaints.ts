// What a form's objects say against themselves, once their engine has read them.
import { readiness } from "../../lifecycle/support/policy-reports.ts";
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, type Manifest, textAt } from "../../support/json.ts";

const STATUS_MS = 480_000;

/** What the objects complain of, once all have a status. */
export async function complaints(cluster: Cluster, objects: readonly Manifest[]): Promise<readonly string[]> {
  let left = objects;
  const said: string[] = [];
  await cluster
    .waitFor(
      "every object to be accepted",
      async () => {
        const answers = await Promise.all(left.map(async (object) => ({ object, text: await complaint(cluster, object) })));
        said.push(...answers.flatMap(({ object, text }) => (text === undefined || text === "" ? [] : [`${object.kind} ${object.metadata.name}: ${text}`])));
        left = answers.filter(({ text }) => text === undefined).map(({ object }) => object);
        return left.length === 0;
      },
      STATUS_MS,
    )
    .catch(() => undefined);
  return [...said, ...left.map(({ kind, metadata }) => `${kind} ${metadata.name}: never ready`)];
}

/** Undefined while it says nothing yet. */
async function complaint(cluster: Cluster, object: Manifest): Promise<string | undefined> {
  const { body } = await cluster.must("GET", await cluster.path(object));
  const status = dig(body, "status");
  switch (object.kind) {
    case "ConstraintTemplate": {
      const errors = listAt(status, "byPod").flatMap((pod) => listAt(pod, "errors"));
      return dig(status, "created") === true && listAt(status, "byPod").length > 0 ? joined(errors, "message") : undefined;
    }
    case "ClusterPolicy":
    case "ValidatingPolicy":
      return (await readiness(cluster, object))?.ready === true ? "" : undefined;
    case "ValidatingAdmissionPolicy":
      return dig(status, "observedGeneration") === dig(body, "metadata", "generation")
        ? joined(listAt(status, "typeChecking", "expressionWarnings"), "warning")
        : undefined;
    default:
      return object.apiVersion.startsWith("constraints.gatekeeper.sh/") ? ofConstraint(listAt(status, "byPod")) : "";
  }
}

const joined = (items: readonly unknown[], field: string): string => items.map((item) => textAt(item, field)).join("; ");

function ofConstraint(pods: readonly unknown[]): string | undefined {
  if (pods.length === 0 || pods.some((pod) => dig(pod, "enforced") !== true && listAt(pod, "errors").length === 0)) {
    return undefined;
  }
  return pods.map((pod) => joined(listAt(pod, "errors"), "message")).join("; ");
}
