// What one rule of a Role or ClusterRole reaches: KSI-1 and KSI-3 ask it, and between them say each thing once.
import type { ObjectOf } from "../../src/dsl/index.ts";
import type { role } from "./schema.ts";

export type Rule = NonNullable<ObjectOf<typeof role>["rules"]>[number];

const ESCALATING = ["escalate", "bind", "impersonate"];
const WRITING = ["create", "update", "patch", "*"];
const GRANTING = ["clusterroles", "clusterrolebindings", "*"];
const RBAC_GROUPS = ["rbac.authorization.k8s.io", "*"];
const CORE_GROUPS = ["", "*"];
const IDENTITIES = ["users", "groups", "serviceaccounts"];

/** A rule for named objects reaches no further than those. */
export function isLimited(rule: Rule): boolean {
  const names = rule.resourceNames ?? [];
  return names.length > 0 && !names.includes("cluster-admin");
}

export function isEverythingOf(rule: Rule, group: string): boolean {
  return (rule.verbs ?? []).includes("*") && (rule.resources ?? []).includes("*") && (rule.apiGroups ?? []).includes(group);
}

/** Whether it reaches the group of Secrets, pods and service accounts. */
export function isOfCore(rule: Rule): boolean {
  return (rule.apiGroups ?? []).some((group) => CORE_GROUPS.includes(group));
}

/** Where the verb `*` stands for one of these too: roles can be escalated and bound, identities impersonated. */
function hasEscalatingVerbs(rule: Rule): boolean {
  const groups = rule.apiGroups ?? [];
  const resources = rule.resources ?? [];
  return (
    (groups.some((group) => RBAC_GROUPS.includes(group)) && resources.includes("roles")) ||
    (groups.includes("rbac.authorization.k8s.io") && resources.includes("*")) ||
    (isOfCore(rule) && resources.some((resource) => IDENTITIES.includes(resource)))
  );
}

export function escalates(rule: Rule): boolean {
  return (rule.verbs ?? []).some((verb) => ESCALATING.includes(verb)) || ((rule.verbs ?? []).includes("*") && hasEscalatingVerbs(rule));
}

export function writesClusterRoles(rule: Rule): boolean {
  return (
    (rule.apiGroups ?? []).some((group) => RBAC_GROUPS.includes(group)) &&
    (rule.resources ?? []).some((resource) => GRANTING.includes(resource)) &&
    (rule.verbs ?? []).some((verb) => WRITING.includes(verb))
  );
}
