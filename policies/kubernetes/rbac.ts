// KSI-1: rights of operators that are cluster-admin, or lead to it. Only objects that carry an operator's marks are
// judged: a rule about every role would lock out the cluster's own.
import { type Infer, type Pack, say } from "../../src/dsl/index.ts";
import { isMarked } from "../lib/belongs.ts";
import { type ClusterGrant, facts } from "../vocabulary.ts";
import { clusterRole, clusterRoleBinding, role, roleBinding, type rules } from "./schema.ts";

type Labels = { readonly [key: string]: string | undefined };
interface Subject {
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
}

const LEADING_VERBS = ["bind", "escalate", "impersonate"];
const WRITING_VERBS = ["create", "update", "patch", "*"];
const BINDINGS = ["clusterrolebindings", "clusterroles"];
const RBAC = "rbac.authorization.k8s.io";

function* bound(subjects: readonly Subject[], roleName: string, labels: Labels, pack: Pack): Generator<ClusterGrant> {
  const isOurs =
    isMarked(labels, pack.controller) ||
    subjects.some((subject) => subject.kind === "ServiceAccount" && pack.serviceAccounts.some((name) => name === subject.name));
  if (roleName === "cluster-admin" && isOurs) {
    yield { grant: "role cluster-admin", path: "roleRef.name", fix: "Bind a role with the rights that the operator needs" };
  }
}

function* granted(given: Infer<typeof rules>, isOurs: boolean): Generator<ClusterGrant> {
  for (const [i, rule] of given.entries()) {
    const verbs = rule.verbs ?? [];
    const resources = rule.resources ?? [];
    const groups = rule.apiGroups ?? [];
    if (isOurs && verbs.includes("*") && resources.includes("*") && groups.includes("*")) {
      yield { grant: "every verb on everything", path: say`rules[${i}].verbs`, fix: "Name the groups, resources and verbs" };
    }
    const isRbac = groups.includes(RBAC);
    const isLeading = verbs.some((verb) => LEADING_VERBS.includes(verb)) && (isRbac || verbs.includes("impersonate"));
    const isWriting = isRbac && resources.some((name) => BINDINGS.includes(name)) && verbs.some((verb) => WRITING_VERBS.includes(verb));
    if (isOurs && (isLeading || isWriting)) {
      yield { grant: "bind, escalate, impersonate or writing cluster roles", path: say`rules[${i}].verbs`, fix: "Leave it to whoever installs the operator" };
    }
  }
}

export const clusterRoleBindings = facts(clusterRoleBinding, {
  *clusterGrants(binding, pack) {
    yield* bound(binding.subjects ?? [], binding.roleRef?.name ?? "", binding.metadata?.labels ?? {}, pack);
  },
});
export const roleBindings = facts(roleBinding, {
  *clusterGrants(binding, pack) {
    yield* bound(binding.subjects ?? [], binding.roleRef?.name ?? "", binding.metadata?.labels ?? {}, pack);
  },
});
export const clusterRoles = facts(clusterRole, {
  *clusterGrants(role, pack) {
    const isSystem = (role.metadata?.name ?? "").startsWith("system:") || role.aggregationRule !== undefined;
    yield* granted(role.rules ?? [], isMarked(role.metadata?.labels ?? {}, pack.controller) && !isSystem);
  },
});
export const roles = facts(role, {
  *clusterGrants(role, pack) {
    yield* granted(role.rules ?? [], isMarked(role.metadata?.labels ?? {}, pack.controller));
  },
});
