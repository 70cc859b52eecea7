# kubernetes ClusterRoleBinding: all controls
package dok.kubernetes.cluster_role_binding

# kubernetes ClusterRoleBinding
findings contains finding if {
	at(input.review.object, ["roleRef", "kind"]) == "ClusterRole"
	at(input.review.object, ["roleRef", "name"]) == "cluster-admin"
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
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
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
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster-operator"},
	{"key": "app.kubernetes.io/name", "value": "pxc-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb-operator"},
	{"key": "app.kubernetes.io/name", "value": "psmdb-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql-operator"},
	{"key": "app.kubernetes.io/name", "value": "pg-operator"},
]

is_value(mark, _) if {
	at(mark, ["value"]) == ""
}

is_value(mark, value) if {
	text_or(at(mark, ["value"]), null) == value
}

carries(labels, mark) if {
	value := text_or(at(labels, [at(mark, ["key"])]), null)
	value != null
	is_value(mark, value)
}

named_or_of_operator(_) if {
	some subject in list_or(at(input.review.object, ["subjects"]), [])
	at(subject, ["kind"]) == "ServiceAccount"
	text_or(at(subject, ["name"]), "") in texts(known_service_accounts)
}

named_or_of_operator(labels) if {
	some mark in list_or(known_controller, [])
	carries(labels, mark)
}

name_or_kubernetes_io_bootstrapping(name, _) if {
	name == "cluster-admin"
}

name_or_kubernetes_io_bootstrapping(name, _) if {
	startswith(name, "system:")
}

name_or_kubernetes_io_bootstrapping(_, labels) if {
	is_string(at(labels, ["kubernetes.io/bootstrapping"]))
}

is_built_in(labels) if {
	name := text_or(at(input.review.object, ["metadata", "name"]), "")
	name_or_kubernetes_io_bootstrapping(name, labels)
}

binds_operator if {
	labels := object_or(at(input.review.object, ["metadata", "labels"]), {})
	named_or_of_operator(labels)
	not is_built_in(labels)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

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
