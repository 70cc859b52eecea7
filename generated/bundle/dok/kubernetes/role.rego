# kubernetes Role: all controls
package dok.kubernetes.role

# kubernetes Role
findings contains finding if {
	is_operator_role
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

# kubernetes Role
findings contains finding if {
	is_operator_role
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

# kubernetes Role
findings contains finding if {
	is_operator_role
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	is_wide(rule)
	not is_said(rule)
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
	{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"},
	{"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"},
	{"key": "app.kubernetes.io/name", "value": "postgres-operator"},
	{"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"},
	{"key": "name", "value": "postgres-operator"},
	{"key": "name", "value": "postgres-operator-ui"},
	{"key": "app", "value": "clickhouse-operator"},
	{"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"},
	{"key": "app", "value": "strimzi"},
	{"key": "strimzi.io/kind", "value": "cluster-operator"},
	{"key": "postgres-operator.crunchydata.com/control-plane", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "pgo"},
	{"key": "control-plane", "value": "elastic-operator"},
	{"key": "app.kubernetes.io/name", "value": "elastic-operator"},
	{"key": "control-plane", "value": "redis-operator"},
	{"key": "app.kubernetes.io/name", "value": "redis-operator"},
	{"key": "name", "value": "redis-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster-operator"},
	{"key": "app.kubernetes.io/name", "value": "pxc-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb-operator"},
	{"key": "app.kubernetes.io/name", "value": "psmdb-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql-operator"},
	{"key": "app.kubernetes.io/name", "value": "pg-operator"},
	{"key": "app.kubernetes.io/name", "value": "mongodb-kubernetes-operator"},
	{"key": "name", "value": "mongodb-kubernetes-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mysql-operator"},
	{"key": "app.kubernetes.io/name", "value": "ps-operator"},
	{"key": "app.kubernetes.io/name", "value": "mysql-operator"},
	{"key": "name", "value": "mysql-operator"},
	{"key": "app", "value": "cockroach-operator"},
	{"key": "app.kubernetes.io/name", "value": "cass-operator"},
	{"key": "app.kubernetes.io/name", "value": "scylla-operator"},
	{"key": "rbac.operator.scylladb.com/aggregate-to-scylla-operator", "value": "true"},
	{"key": "k8s-app", "value": "yugaware"},
	{"key": "name", "value": "yugabyte-operator"},
	{"key": "app", "value": "vitess-operator"},
	{"key": "control-plane", "value": "k8ssandra-operator"},
	{"key": "group", "value": "stackgres.io"},
	{"key": "name", "value": "redis-enterprise-operator"},
	{"key": "app.kubernetes.io/name", "value": "kubeblocks"},
]

is_value(mark, _) if {
	mark.value == ""
}

is_value(mark, value) if {
	text_or(object.get(mark, ["value"], null), null) == value
}

item_or_of_operator(name, _) if {
	name in known_service_accounts
}

item_or_of_operator(name, _) if {
	name in known_roles
}

item_or_of_operator(_, labels) if {
	some mark in known_controller
	value := text_or(object.get(labels, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
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
	item_or_of_operator(name, labels)
	not is_built_in(name, labels)
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
