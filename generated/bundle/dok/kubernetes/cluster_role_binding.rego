# kubernetes ClusterRoleBinding: all controls
package dok.kubernetes.cluster_role_binding

# kubernetes ClusterRoleBinding
findings contains finding if {
	input.review.object.roleRef.kind == "ClusterRole"
	input.review.object.roleRef.name == "cluster-admin"
	binds_operator
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": "roleRef.name",
		"message": "KSI-1 roleRef.name: this binding is or leads to cluster-admin. Fix: Bind a role with the rights that the operator needs",
		"fix": "Bind a role with the rights that the operator needs",
	}
}

# kubernetes ClusterRoleBinding
findings contains finding if {
	binds_operator
	role := text_or(object.get(input.review.object, ["roleRef", "name"], null), "")
	role != "cluster-admin"
	not startswith(role, "system:")
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "low",
		"field": "roleRef",
		"message": "KSI-3 roleRef: the operator has the rights of this role in every namespace. Fix: Use a RoleBinding in each namespace that it watches, and a role of its own for what has no namespace",
		"fix": "Use a RoleBinding in each namespace that it watches, and a role of its own for what has no namespace",
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

named_or_of_operator if {
	is_array(input.review.object.subjects)
	some subject in input.review.object.subjects
	subject.kind == "ServiceAccount"
	text_or(at(subject, ["name"]), "") in known_service_accounts
}

named_or_of_operator if {
	some mark in known_controller
	value := text_or(object.get(input.review.object, ["metadata", "labels", text_or(object.get(mark, ["key"], null), null)], null), null)
	is_string(value)
	is_value(mark, value)
}

name_or_kubernetes_io_bootstrapping(name, _) if {
	name == "cluster-admin"
}

name_or_kubernetes_io_bootstrapping(name, _) if {
	startswith(name, "system:")
}

name_or_kubernetes_io_bootstrapping(_, labels) if {
	is_string(labels["kubernetes.io/bootstrapping"])
}

is_built_in if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	name_or_kubernetes_io_bootstrapping(name, labels)
}

binds_operator if {
	named_or_of_operator
	not is_built_in
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback
