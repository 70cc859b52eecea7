// What Kyverno's service accounts may read: the ClusterRoles of the pack, given and taken away.
import { model } from "../../../support/pack.ts";
import { policyName } from "../../../../src/targets/names.ts";
import { isBuiltInGroup, type Matched, kindsOf, pairsOf, type PolicyPart, unitsOf } from "../../../../src/targets/select.ts";
import type { Cluster } from "../../support/cluster.ts";
import { listAt, type Manifest } from "../../support/json.ts";

/** Those that have something to enforce. */
export const operators: readonly string[] = model.operators.filter((operator) => unitsOf(model, undefined, operator).length > 0).map(({ name }) => name);

export const isCustom = (group: string): boolean => !isBuiltInGroup(group);
/** What Kyverno's own release may not read of Kubernetes' kinds: these are not in the role `view`. */
const NOT_IN_VIEW = ["rbac.authorization.k8s.io", "storage.k8s.io"];

const parts = new Map(pairsOf(model).map((part) => [policyName(part.id, part.operator.name), part]));
const partOf = (policy: Manifest): PolicyPart | undefined => parts.get(policy.metadata.name ?? "");

export const operatorOf = (policy: Manifest): string => partOf(policy)?.operator.name ?? "";
export const kindsOfPolicy = (policy: Manifest): readonly Matched[] => kindsOf(partOf(policy)?.units ?? []);
/** Plurals of the policy's kinds that Kyverno may not read by itself. */
export const unreadable = (policy: Manifest): readonly string[] =>
  kindsOfPolicy(policy)
    .filter(({ group }) => isCustom(group) || NOT_IN_VIEW.includes(group))
    .map(({ plural }) => plural);

export const roleOf = (roles: readonly Manifest[], operator: string): Manifest | undefined =>
  roles.find(({ metadata }) => metadata.name === policyName("reports", operator));

const resourcesOf = (role: unknown): readonly string[] => listAt(role, "rules").flatMap((rule) => listAt(rule, "resources").map(String));
const custom = new Set(model.operators.flatMap(({ resources }) => resources.filter(({ group }) => isCustom(group)).map(({ plural }) => plural)));

/** Gives the rights of these operators and what rules over several objects read, and takes those of the others; returns when the controller manager has put them together. */
export async function grant(cluster: Cluster, roles: readonly Manifest[], granted: readonly string[]): Promise<void> {
  await cluster.apply(roles.filter((role) => !operators.some((operator) => roleOf(roles, operator) === role)));
  for (const operator of operators) {
    const role = roleOf(roles, operator);
    if (role !== undefined && granted.includes(operator)) {
      await cluster.apply([role]);
    } else if (role !== undefined) {
      await cluster.request("DELETE", await cluster.path(role));
    }
  }
  const wanted = new Set(granted.flatMap((operator) => resourcesOf(roleOf(roles, operator))));
  await cluster.waitFor("the roles to be put together", async () => {
    const { body } = await cluster.must("GET", "/apis/rbac.authorization.k8s.io/v1/clusterroles/kyverno:reports-controller");
    const there = new Set(resourcesOf(body));
    return [...wanted].every((plural) => there.has(plural)) && [...custom].every((plural) => wanted.has(plural) || !there.has(plural));
  });
}
