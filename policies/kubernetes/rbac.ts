// KSI-1: what an operator's own roles and bindings give it. Kubernetes' own (`system:`, bootstrap, aggregated) are left alone.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { type ClusterGrant, facts } from "../vocabulary.ts";
import { isOfOperator, type Labels } from "./recognition.ts";
import { clusterRole, clusterRoleBinding, role, roleBinding } from "./schema.ts";

type Binding = ObjectOf<typeof roleBinding>;
type Rule = NonNullable<ObjectOf<typeof role>["rules"]>[number];

const ESCALATING = ["escalate", "bind", "impersonate"];
const WRITING = ["create", "update", "patch", "*"];
const GRANTING = ["clusterroles", "clusterrolebindings", "*"];
const RBAC_GROUPS = ["rbac.authorization.k8s.io", "*"];
const CORE_GROUPS = ["", "*"];
const IDENTITIES = ["users", "groups", "serviceaccounts"];
const AGGREGATED = [
  "rbac.authorization.k8s.io/aggregate-to-admin",
  "rbac.authorization.k8s.io/aggregate-to-edit",
  "rbac.authorization.k8s.io/aggregate-to-view",
];

function isBuiltIn(name: string, labels: Labels): boolean {
  return name === "cluster-admin" || name.startsWith("system:") || labels["kubernetes.io/bootstrapping"] !== undefined;
}

function bindsOperator(binding: Binding, pack: Pack): boolean {
  const labels = binding.metadata?.labels ?? {};
  const named = (binding.subjects ?? []).some((subject) => subject.kind === "ServiceAccount" && pack.serviceAccounts.includes(subject.name ?? ""));
  return (named || isOfOperator(labels, pack)) && !isBuiltIn(binding.metadata?.name ?? "", labels);
}

function* administratorGrants(binding: Binding, pack: Pack): Generator<ClusterGrant> {
  if (binding.roleRef?.kind === "ClusterRole" && binding.roleRef.name === "cluster-admin" && bindsOperator(binding, pack)) {
    yield { grant: "this binding", reach: "cluster", path: "roleRef.name", fix: "Bind a role with the rights that the operator needs" };
  }
}

export const clusterRoleBindings = facts(clusterRoleBinding, {
  *clusterGrants(binding, pack) {
    yield* administratorGrants(binding, pack);
  },
});

export const roleBindings = facts(roleBinding, {
  *clusterGrants(binding, pack) {
    yield* administratorGrants(binding, pack);
  },
});

// A role is mostly called like the service account that it is for.
function isOperatorRole(name: string, labels: Labels, pack: Pack): boolean {
  return (pack.serviceAccounts.includes(name) || isOfOperator(labels, pack)) && !isBuiltIn(name, labels);
}

/** A rule for named objects reaches no further than those. */
function isLimited(rule: Rule): boolean {
  const names = rule.resourceNames ?? [];
  return names.length > 0 && !names.includes("cluster-admin");
}

function isEverythingOf(rule: Rule, group: string): boolean {
  return (rule.verbs ?? []).includes("*") && (rule.resources ?? []).includes("*") && (rule.apiGroups ?? []).includes(group);
}

/** Where the verb `*` stands for one of these too: roles can be escalated and bound, identities impersonated. */
function hasEscalatingVerbs(rule: Rule): boolean {
  const groups = rule.apiGroups ?? [];
  const resources = rule.resources ?? [];
  return (
    (groups.some((group) => RBAC_GROUPS.includes(group)) && resources.includes("roles")) ||
    (groups.includes("rbac.authorization.k8s.io") && resources.includes("*")) ||
    (groups.some((group) => CORE_GROUPS.includes(group)) && resources.some((resource) => IDENTITIES.includes(resource)))
  );
}

function escalates(rule: Rule): boolean {
  return (rule.verbs ?? []).some((verb) => ESCALATING.includes(verb)) || ((rule.verbs ?? []).includes("*") && hasEscalatingVerbs(rule));
}

function writesClusterRoles(rule: Rule): boolean {
  return (
    (rule.apiGroups ?? []).some((group) => RBAC_GROUPS.includes(group)) &&
    (rule.resources ?? []).some((resource) => GRANTING.includes(resource)) &&
    (rule.verbs ?? []).some((verb) => WRITING.includes(verb))
  );
}

function* wideRules(rules: readonly Rule[]): Generator<ClusterGrant> {
  for (const [i, rule] of rules.entries()) {
    if (isEverythingOf(rule, "*") && !isLimited(rule)) {
      yield { grant: "every verb on every resource", reach: "cluster", path: say`rules[${i}]`, fix: "Name the verbs and resources that the operator needs" };
    }
    if (escalates(rule) && !isLimited(rule)) {
      yield { grant: "escalate, bind or impersonate", reach: "cluster", path: say`rules[${i}].verbs`, fix: "Remove the verb, or limit it by resourceNames" };
    }
  }
}

export const clusterRoles = facts(clusterRole, {
  *clusterGrants(role, pack) {
    const labels = role.metadata?.labels ?? {};
    const aggregated = role.aggregationRule !== undefined || AGGREGATED.some((label) => labels[label] !== undefined);
    if (isOperatorRole(role.metadata?.name ?? "", labels, pack) && !aggregated) {
      yield { grant: "the rules", reach: "limited", path: "rules", fix: "" };
      yield* wideRules(role.rules ?? []);
      for (const [i, rule] of (role.rules ?? []).entries()) {
        const everything = isEverythingOf(rule, "*");
        // Secrets, tokens of service accounts and pods of every namespace are among them.
        if (isEverythingOf(rule, "") && !everything && !isLimited(rule)) {
          yield {
            grant: "every verb on every core resource",
            reach: "cluster",
            path: say`rules[${i}]`,
            fix: "Name the verbs and resources that the operator needs",
          };
        }
        if (writesClusterRoles(rule) && !everything && !isLimited(rule)) {
          yield {
            grant: "writing cluster roles or their bindings",
            reach: "cluster",
            path: say`rules[${i}].resources`,
            fix: "Leave them to whoever installs the operator",
          };
        }
      }
    }
  },
});

// Cluster roles and their bindings are out of a Role's reach.
export const roles = facts(role, {
  *clusterGrants(role, pack) {
    if (isOperatorRole(role.metadata?.name ?? "", role.metadata?.labels ?? {}, pack)) {
      yield* wideRules(role.rules ?? []);
    }
  },
});
