# olm OperatorGroup: all controls
package dok.olm.operator_group

# olm OperatorGroup
findings contains finding if {
	is_for_all
	is_of_operator
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "medium",
		"field": "spec.targetNamespaces",
		"message": "KSI-2 spec.targetNamespaces: the operator is told to watch every namespace. Fix: Name the namespaces of its databases",
		"fix": "Name the namespaces of its databases",
	}
}

# olm OperatorGroup
findings contains finding if {
	is_for_all
	not is_of_operator
	finding := {
		"kind": "unseen",
		"control": "KSI-2",
		"severity": "medium",
		"field": "spec.targetNamespaces",
		"message": "an operator of a database may be in this group, which watches every namespace",
		"fix": "",
	}
}

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

match_expressions if {
	count(list_or(object.get(input.review.object, ["spec", "selector", "matchExpressions"], null), [])) > 0
}

match_expressions if {
	count([key | some key, value in object_or(object_or(object.get(input.review.object, ["spec", "selector", "matchLabels"], null), {}), {}); is_string(value)]) > 0
}

selects if {
	match_expressions
}

item_or_named(named) if {
	"" in texts(named)
}

item_or_named(named) if {
	count(named) == 0
	not selects
}

is_for_all if {
	named := list_or(object.get(input.review.object, ["spec", "targetNamespaces"], null), [])
	item_or_named(named)
}

is_value(mark, _) if {
	mark.value == ""
}

is_value(mark, value) if {
	text_or(object.get(mark, ["value"], null), null) == value
}

is_of_operator if {
	some mark in known_controller
	value := text_or(object.get(input.review.object, ["metadata", "labels", text_or(object.get(mark, ["key"], null), null)], null), null)
	is_string(value)
	is_value(mark, value)
}

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
