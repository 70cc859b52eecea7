// What ValidatingAdmissionPolicies and ValidatingPolicies match.
import { type Matched, SYSTEM_NAMESPACES } from "./select.ts";

/** Never DELETE: a policy judges what is there, and an object that goes harms nobody. */
export function resourceRules(kinds: readonly Matched[]): readonly object[] {
  const rules = new Map<string, { readonly kind: Matched; readonly resources: string[] }>();
  for (const kind of kinds) {
    const key = `${kind.group} ${kind.versions.join()}`;
    const rule = rules.get(key) ?? { kind, resources: [] };
    rule.resources.push(kind.plural);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ kind, resources }) => ({
    apiGroups: [kind.group],
    apiVersions: kind.versions,
    operations: ["CREATE", "UPDATE"],
    resources,
  }));
}

export function systemNamespaceCondition(): { readonly name: string; readonly expression: string } {
  return { name: "not-in-a-system-namespace", expression: `!(object.metadata.?namespace.orValue("") in ${JSON.stringify(SYSTEM_NAMESPACES)})` };
}
