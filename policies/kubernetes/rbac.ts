// KSI-1 and KSI-3: what an operator's own roles and bindings give it. Kubernetes' own (`system:`, bootstrap, aggregated) are left alone.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { type ClusterGrant, facts } from "../vocabulary.ts";
import { isOfOperator, type Labels } from "./recognition.ts";
import { clusterRights, namespaceRights } from "./rights.ts";
import { escalates, isEverythingOf, isLimited, type Rule, writesClusterRoles } from "./rules.ts";
import { clusterRole, clusterRoleBinding, role, roleBinding } from "./schema.ts";

type Binding = ObjectOf<typeof roleBinding>;

// Strimzi's manifests bind these with a RoleBinding in each namespace that it watches.
const PER_NAMESPACE = ["strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"];
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

  // Those of Kubernetes itself let the operator's own API know who asks.
  *operatorRights(binding, pack) {
    const role = binding.roleRef?.name ?? "";
    if (bindsOperator(binding, pack) && role !== "cluster-admin" && !role.startsWith("system:")) {
      yield {
        right: "has the rights of this role in every namespace",
        reach: "wide",
        path: "roleRef",
        fix: "Use a RoleBinding in each namespace that it watches, and a role of its own for what has no namespace",
      };
    }
  },
});

export const roleBindings = facts(roleBinding, {
  *clusterGrants(binding, pack) {
    yield* administratorGrants(binding, pack);
  },
});

/** A role is mostly called like the service account that it is for. */
function isOperatorRole(name: string, labels: Labels, pack: Pack): boolean {
  return (pack.serviceAccounts.includes(name) || pack.roles.includes(name) || isOfOperator(labels, pack)) && !isBuiltIn(name, labels);
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

function isAggregated(role: ObjectOf<typeof clusterRole>): boolean {
  const labels = role.metadata?.labels ?? {};
  return role.aggregationRule !== undefined || AGGREGATED.some((label) => labels[label] !== undefined);
}

export const clusterRoles = facts(clusterRole, {
  *clusterGrants(role, pack) {
    if (isOperatorRole(role.metadata?.name ?? "", role.metadata?.labels ?? {}, pack) && !isAggregated(role)) {
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

  *operatorRights(role, pack) {
    const name = role.metadata?.name ?? "";
    if (isOperatorRole(name, role.metadata?.labels ?? {}, pack) && !isAggregated(role)) {
      yield* clusterRights(role.rules ?? [], PER_NAMESPACE.includes(name) ? "elsewhere" : "everywhere");
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

  *operatorRights(role, pack) {
    if (isOperatorRole(role.metadata?.name ?? "", role.metadata?.labels ?? {}, pack)) {
      yield* namespaceRights(role.rules ?? []);
    }
  },
});
