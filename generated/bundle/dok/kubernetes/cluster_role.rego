# kubernetes ClusterRole: all controls
package dok.kubernetes.cluster_role

# kubernetes ClusterRole
findings contains finding if {
	is_operator_role
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	is_everything_of(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-1 ", field, ": every verb on every resource is or leads to cluster-admin. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	is_operator_role
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	escalates(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "].verbs"])
	message := concat("", ["KSI-1 ", field, ": escalate, bind or impersonate is or leads to cluster-admin. Fix: Remove the verb, or limit it by resourceNames"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Remove the verb, or limit it by resourceNames",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	is_operator_role
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	kubernetes_cluster_role_is_everything_of(rule)
	not is_everything_of(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-1 ", field, ": every verb on every core resource is or leads to cluster-admin. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	is_operator_role
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	writes_cluster_roles(rule)
	not is_everything_of(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "].resources"])
	message := concat("", ["KSI-1 ", field, ": writing cluster roles or their bindings is or leads to cluster-admin. Fix: Leave them to whoever installs the operator"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Leave them to whoever installs the operator",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	not name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	is_of_core(rule)
	has_resource(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator has every core resource, Secrets among them, in every namespace. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	is_of_core(rule)
	has_resource(rule)
	field := concat("", ["rules[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": "the binding says whether the operator has every core resource, Secrets among them, in every namespace",
		"fix": "",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	not name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	reads_secrets(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator reads Secrets in every namespace. Fix: Use a Role in each namespace that it watches"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a Role in each namespace that it watches",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	reads_secrets(rule)
	field := concat("", ["rules[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": "the binding says whether the operator reads Secrets in every namespace",
		"fix": "",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	not name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	runs_commands(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator runs commands in pods in every namespace. Fix: Use a Role in each namespace that it watches"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a Role in each namespace that it watches",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	name in {"strimzi-cluster-operator-namespaced", "strimzi-cluster-operator-watched", "strimzi-entity-operator"}
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	runs_commands(rule)
	field := concat("", ["rules[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-3",
		"severity": "medium",
		"field": field,
		"message": "the binding says whether the operator runs commands in pods in every namespace",
		"fix": "",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	makes_tokens(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator makes tokens of service accounts in every namespace. Fix: Use a Role in each namespace that it watches"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a Role in each namespace that it watches",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	reaches_kubelets(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator reaches every kubelet through its node in every namespace. Fix: Remove nodes/proxy: nodes/metrics is enough to watch"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove nodes/proxy: nodes/metrics is enough to watch",
	}
}

# kubernetes ClusterRole
findings contains finding if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	kubernetes_cluster_role_is_operator_role(name)
	not is_aggregated
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	not is_said(rule)
	not kubernetes_cluster_role_is_everything_of(rule)
	is_wide(rule)
	not says_more(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator has every verb or every resource of one of the groups of Kubernetes. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

known_service_accounts := [
	"cnpg-manager",
	"cnpg-cloudnative-pg",
	"plugin-barman-cloud",
	"postgres-operator",
	"postgres-operator-ui",
	"postgres-pod",
	"clickhouse-operator",
	"altinity-clickhouse-operator",
	"clickhouse-operator-altinity-clickhouse-operator",
	"mariadb-operator",
	"mariadb-operator-manager",
	"mariadb-operator-webhook",
	"mariadb-operator-cert-controller",
	"strimzi-cluster-operator",
	"pgo",
	"elastic-operator",
	"redis-operator",
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
	"mongodb-kubernetes-operator",
	"percona-server-mysql-operator",
	"percona-server-mysql-operator-orchestrator",
	"ps-operator",
	"mysql-operator-sa",
	"cockroach-operator-sa",
	"cockroach-operator-default",
	"cass-operator",
	"cass-operator-controller-manager",
	"scylla-operator",
	"yugabyte-operator",
	"vitess-operator",
	"k8ssandra-operator",
	"stackgres-operator",
	"stackgres-restapi",
	"redis-enterprise-operator",
	"kubeblocks",
]

known_roles := ["redis-operator-manager-role", "cockroach-operator-role", "cass-operator-manager-role"]

known_controller := [
	"app.kubernetes.io/name=cloudnative-pg",
	"app.kubernetes.io/name=plugin-barman-cloud",
	"app.kubernetes.io/name=postgres-operator",
	"app.kubernetes.io/name=postgres-operator-ui",
	"name=postgres-operator",
	"name=postgres-operator-ui",
	"app=clickhouse-operator",
	"app.kubernetes.io/name=altinity-clickhouse-operator",
	"app.kubernetes.io/name=mariadb-operator",
	"app.kubernetes.io/name=mariadb-operator-webhook",
	"app.kubernetes.io/name=mariadb-operator-cert-controller",
	"app=strimzi",
	"strimzi.io/kind=cluster-operator",
	"postgres-operator.crunchydata.com/control-plane=",
	"app.kubernetes.io/name=pgo",
	"control-plane=elastic-operator",
	"app.kubernetes.io/name=elastic-operator",
	"control-plane=redis-operator",
	"app.kubernetes.io/name=redis-operator",
	"name=redis-operator",
	"app.kubernetes.io/name=percona-xtradb-cluster-operator",
	"app.kubernetes.io/name=pxc-operator",
	"app.kubernetes.io/name=percona-server-mongodb-operator",
	"app.kubernetes.io/name=psmdb-operator",
	"app.kubernetes.io/name=percona-postgresql-operator",
	"app.kubernetes.io/name=pg-operator",
	"app.kubernetes.io/name=mongodb-kubernetes-operator",
	"name=mongodb-kubernetes-operator",
	"app.kubernetes.io/name=percona-server-mysql-operator",
	"app.kubernetes.io/name=ps-operator",
	"app.kubernetes.io/name=mysql-operator",
	"name=mysql-operator",
	"app=cockroach-operator",
	"app.kubernetes.io/name=cass-operator",
	"app.kubernetes.io/name=scylla-operator",
	"rbac.operator.scylladb.com/aggregate-to-scylla-operator=true",
	"k8s-app=yugaware",
	"name=yugabyte-operator",
	"app=vitess-operator",
	"control-plane=k8ssandra-operator",
	"group=stackgres.io",
	"name=redis-enterprise-operator",
	"app.kubernetes.io/name=kubeblocks",
]

is_item(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

item_or_marked(name, _) if {
	name in known_service_accounts
}

item_or_marked(name, _) if {
	name in known_roles
}

item_or_marked(_, labels) if {
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

is_built_in(name, _) if {
	name == "cluster-admin"
}

is_built_in(name, _) if {
	startswith(name, "system:")
}

is_built_in(_, labels) if {
	is_string(labels["kubernetes.io/bootstrapping"])
}

is_operator_role if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	item_or_marked(name, labels)
	not is_built_in(name, labels)
}

aggregation_rule_or_rbac_authorization_k8s_io_aggregate_to_admin if {
	input.review.object.aggregationRule != null
}

aggregation_rule_or_rbac_authorization_k8s_io_aggregate_to_admin if {
	is_string(input.review.object.metadata.labels["rbac.authorization.k8s.io/aggregate-to-admin"])
}

aggregation_rule_or_rbac_authorization_k8s_io_aggregate_to_admin if {
	is_string(input.review.object.metadata.labels["rbac.authorization.k8s.io/aggregate-to-edit"])
}

aggregation_rule_or_rbac_authorization_k8s_io_aggregate_to_admin if {
	is_string(input.review.object.metadata.labels["rbac.authorization.k8s.io/aggregate-to-view"])
}

is_aggregated if {
	aggregation_rule_or_rbac_authorization_k8s_io_aggregate_to_admin
}

is_everything_of(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	"*" in texts(at(rule, ["resources"]))
	"*" in texts(at(rule, ["apiGroups"]))
}

is_limited(rule) if {
	names := list_or(at(rule, ["resourceNames"]), [])
	count(names) > 0
	not "cluster-admin" in texts(names)
}

is_of_core(rule) if {
	some group in texts(at(rule, ["apiGroups"]))
	group in {"", "*"}
}

group_or_item(groups, resources, _) if {
	"roles" in texts(resources)
	some group in texts(groups)
	group in {"rbac.authorization.k8s.io", "*"}
}

group_or_item(groups, resources, _) if {
	"rbac.authorization.k8s.io" in texts(groups)
	"*" in texts(resources)
}

group_or_item(_, resources, rule) if {
	is_of_core(rule)
	some resource in texts(resources)
	resource in {"users", "groups", "serviceaccounts"}
}

has_escalating_verbs(rule) if {
	groups := list_or(at(rule, ["apiGroups"]), [])
	resources := list_or(at(rule, ["resources"]), [])
	group_or_item(groups, resources, rule)
}

escalates(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"escalate", "bind", "impersonate"}
}

escalates(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	has_escalating_verbs(rule)
}

kubernetes_cluster_role_is_everything_of(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	"*" in texts(at(rule, ["resources"]))
	"" in texts(at(rule, ["apiGroups"]))
}

writes_cluster_roles(rule) if {
	some group in texts(at(rule, ["apiGroups"]))
	group in {"rbac.authorization.k8s.io", "*"}
	some resource in texts(at(rule, ["resources"]))
	resource in {"clusterroles", "clusterrolebindings", "*"}
	some verb in texts(at(rule, ["verbs"]))
	verb in {"create", "update", "patch", "*"}
}

kubernetes_cluster_role_is_operator_role(name) if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	item_or_marked(name, labels)
	not is_built_in(name, labels)
}

is_said(rule) if {
	names := list_or(at(rule, ["resourceNames"]), [])
	count(names) > 0
	not "cluster-admin" in texts(names)
}

is_said(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	"*" in texts(at(rule, ["resources"]))
	"*" in texts(at(rule, ["apiGroups"]))
}

is_said(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"escalate", "bind", "impersonate"}
}

is_said(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	has_escalating_verbs(rule)
}

has_resource(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "*"
}

kubernetes_cluster_role_has_resource(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "secrets"
}

has_verb(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"get", "list", "watch", "*"}
}

reads_secrets(rule) if {
	is_of_core(rule)
	kubernetes_cluster_role_has_resource(rule)
	has_verb(rule)
}

has_resource_more(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource in {"pods/exec", "pods/attach"}
}

kubernetes_cluster_role_has_verb(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"create", "get", "*"}
}

runs_commands(rule) if {
	is_of_core(rule)
	has_resource_more(rule)
	kubernetes_cluster_role_has_verb(rule)
}

has_resource_more_2(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "serviceaccounts/token"
}

has_verb_more(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"create", "*"}
}

makes_tokens(rule) if {
	is_of_core(rule)
	has_resource_more_2(rule)
	has_verb_more(rule)
}

has_resource_more_3(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "nodes/proxy"
}

reaches_kubelets(rule) if {
	is_of_core(rule)
	has_resource_more_3(rule)
}

is_group(group) if {
	not contains(group, ".")
}

is_group(group) if {
	endswith(group, ".k8s.io")
}

is_of_kubernetes(rule) if {
	some group in texts(at(rule, ["apiGroups"]))
	is_group(group)
}

verb_or_resource(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb == "*"
}

verb_or_resource(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "*"
}

is_wide(rule) if {
	is_of_kubernetes(rule)
	verb_or_resource(rule)
}

says_more(rule) if {
	is_of_core(rule)
	has_resource(rule)
}

says_more(rule) if {
	is_of_core(rule)
	kubernetes_cluster_role_has_resource(rule)
	has_verb(rule)
}

says_more(rule) if {
	is_of_core(rule)
	has_resource_more(rule)
	kubernetes_cluster_role_has_verb(rule)
}

says_more(rule) if {
	is_of_core(rule)
	has_resource_more_2(rule)
	has_verb_more(rule)
}

says_more(rule) if {
	is_of_core(rule)
	has_resource_more_3(rule)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# A value as people may see it: short, printable, on one line.
show(value) := "(none)" if {
	value == null
} else := "(empty)" if {
	value == ""
} else := value if {
	is_string(value)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", value)
} else := json.marshal(value) if {
	is_boolean(value)
} else := "0" if {
	value == 0
} else := json.marshal(floor(value)) if {
	is_number(value)
	value == floor(value)
	value >= -9007199254740991
	value <= 9007199254740991
} else := "(not shown)"
