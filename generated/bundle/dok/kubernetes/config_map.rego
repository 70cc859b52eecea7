# kubernetes ConfigMap: all controls
package dok.kubernetes.config_map

# kubernetes ConfigMap
findings contains finding if {
	ours
	input.review.object.data.watched_namespace == "*"
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "medium",
		"field": "data[\"watched_namespace\"]",
		"message": "KSI-2 data[\"watched_namespace\"]: the operator is told to watch every namespace. Fix: Remove it, or name one namespace",
		"fix": "Remove it, or name one namespace",
	}
}

# kubernetes ConfigMap
findings contains finding if {
	ours
	is_string(input.review.object.data["eck.yaml"])
	eck := text_or(object.get(input.review.object, ["data", "eck.yaml"], null), null)
	not regex.match("(^|\\n)(namespaces: *\\[ *[\"'a-z0-9]|namespaces: *\\n *- |namespace-selector:)", text_or(eck, ""))
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "low",
		"field": "data[\"eck.yaml\"]",
		"message": "KSI-2 data[\"eck.yaml\"]: the operator watches every namespace, as nothing limits it. Fix: Name the namespaces of its databases in namespaces",
		"fix": "Name the namespaces of its databases in namespaces",
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

ours if {
	text_or(object.get(input.review.object, ["metadata", "name"], null), "") in known_service_accounts
}

ours if {
	some mark in known_controller
	value := text_or(object.get(input.review.object, ["metadata", "labels", text_or(object.get(mark, ["key"], null), null)], null), null)
	is_string(value)
	is_value(mark, value)
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback
