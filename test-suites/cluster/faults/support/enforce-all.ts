// Everything enforced by every engine at once, each seen to be at work before the next is added.
import { expect } from "vitest";
import { model } from "../../../support/pack.ts";
import { type Form, formNamed } from "../../lifecycle/support/forms.ts";
import { install } from "../../lifecycle/support/install.ts";
import { GENERATED, rendered } from "../../lifecycle/support/packs.ts";
import { readiness } from "../../lifecycle/support/policy-reports.ts";
import { settles } from "../../lifecycle/support/settles.ts";
import { oneForEach, type Subject } from "../../lifecycle/support/subjects.ts";
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, textAt } from "../../support/json.ts";

const SETTLED_MS = 180_000;

/**
 * Returns how many policies there are. Kyverno and the API server get the compact forms: all controls of all operators, in
 * few policies, as each that is installed takes a second or more. The API server's own come last, as they speak first.
 */
export async function enforceAll(cluster: Cluster, violating: readonly Subject[]): Promise<number> {
  const bad = oneForEach(violating, ({ operator }) => operator);
  const denied = (by: string): Promise<void> =>
    settles(cluster, `denials by ${by}`, SETTLED_MS, async () => {
      const replies = await Promise.all(
        bad.map(async ({ object }) => cluster.request("POST", await cluster.path(object, { collection: true }), object, { query: { dryRun: "All" } })),
      );
      return replies.map(({ status, body }) => `${status} ${textAt(body, "message")}`).filter((line) => !line.includes(by));
    });

  const constraints = await enforce(cluster, formNamed("gatekeeper rego"));
  await denied("validation.gatekeeper.sh");
  await settles(cluster, "Gatekeeper to enforce its constraints", SETTLED_MS, async () => {
    const { body } = await cluster.must("GET", "/apis/status.gatekeeper.sh/v1beta1/constraintpodstatuses");
    const enforced = listAt(body, "items").filter((item) => dig(item, "status", "enforced") === true);
    return enforced.length === constraints ? [] : [enforced.length];
  });
  const validating = await enforceReady(cluster, formNamed("kyverno compact"));
  const admission = await enforce(cluster, formNamed("admission compact"));
  await denied("ValidatingAdmissionPolicy 'dok-");
  expect(constraints).toBeGreaterThan(10);
  expect(Math.min(validating, admission)).toBeGreaterThanOrEqual(model.operators.length);
  return constraints + validating + admission;
}

async function enforceReady(cluster: Cluster, form: Form): Promise<number> {
  const policies = await enforce(cluster, form);
  const all = await rendered(cluster, `${GENERATED}/${form.overlay("enforce")}`);
  await settles(cluster, `${form.name} to be Ready`, SETTLED_MS, async () => {
    const states = await Promise.all(all.map(async (policy) => ({ policy: policy.metadata.name, state: await readiness(cluster, policy) })));
    return states.filter(({ state }) => state?.ready !== true);
  });
  return policies;
}

async function enforce(cluster: Cluster, form: Form): Promise<number> {
  await install(cluster, form, GENERATED, "enforce");
  const all = await rendered(cluster, `${GENERATED}/${form.overlay("enforce")}`);
  return all.filter(({ kind }) => !kind.endsWith("Binding")).length;
}
