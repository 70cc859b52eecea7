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

named_or_marked if {
	is_array(input.review.object.subjects)
	some subject in input.review.object.subjects
	subject.kind == "ServiceAccount"
	text_or(at(subject, ["name"]), "") in known_service_accounts
}

named_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
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
	named_or_marked
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
