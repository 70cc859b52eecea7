# olm OperatorGroup: all controls
package dok.olm.operator_group

# olm OperatorGroup
findings contains finding if {
	is_for_all
	is_marked
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
	not is_marked
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

is_item(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

is_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
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
