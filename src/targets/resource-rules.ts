// What ValidatingAdmissionPolicies and ValidatingPolicies match.
import { isBuiltIn, type Matched, SYSTEM_NAMESPACES } from "./select.ts";

/** Never DELETE: a policy judges what is there, and an object that goes harms nobody. */
export function resourceRules(kinds: readonly Matched[]): readonly object[] {
  const rules = new Map<string, { readonly kind: Matched; readonly resources: string[] }>();
  for (const kind of kinds) {
    const key = `${kind.group} ${kind.versions.join()}`;
    const rule = rules.get(key) ?? { kind, resources: [] };
    rule.resources.push(kind.plural, ...(kind.subresources ?? []).map((name) => `${kind.plural}/${name}`));
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ kind, resources }) => ({
    apiGroups: [kind.group],
    apiVersions: kind.versions,
    operations: ["CREATE", "UPDATE"],
    resources,
  }));
}

interface Condition {
  readonly name: string;
  readonly expression: string;
}

/** What is being deleted harms nobody, and an operator must be able to take its finalizers off. */
export const NOT_BEING_DELETED: Condition = { name: "not-being-deleted", expression: "!has(object.metadata.deletionTimestamp)" };

/** Gatekeeper's webhook asks about `services/status` too, whatever a constraint matches: a status is its controller's. */
export const NOT_A_STATUS: Condition = { name: "not-a-status", expression: 'request.?subResource.orValue("") != "status"' };

/** What must hold of an object for a policy to look at it at all. */
export function conditionsOf(kinds: readonly Matched[]): readonly Condition[] {
  const inSystem = `object.metadata.?namespace.orValue("") in ${JSON.stringify(SYSTEM_NAMESPACES)}`;
  return [...(isBuiltIn(kinds) ? [{ name: "not-in-a-system-namespace", expression: `!(${inSystem})` }] : []), NOT_BEING_DELETED];
}
