# kubernetes Ingress: all controls
package dok.kubernetes.ingress

# kubernetes Ingress
findings contains finding if {
	not certified
	is_ours
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls",
		"message": "NM-1 spec.tls: this Ingress accepts plaintext. Fix: Name its hosts and a Secret with their certificate",
		"fix": "Name its hosts and a Secret with their certificate",
	}
}

# kubernetes Ingress
findings contains finding if {
	is_ours
	scheme := text_or(object.get(input.review.object, ["metadata", "annotations", "alb.ingress.kubernetes.io/scheme"], null), "")
	class_name := text_or(object.get(input.review.object, ["metadata", "annotations", "kubernetes.io/ingress.class"], null), "")
	not is_private(scheme, class_name)
	is_public(scheme, class_name)
	service_name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	fix := chosen_fix(class_name)
	message := concat("", ["KSI-5 metadata.annotations: Ingress ", show(service_name), " is open to the Internet. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "metadata.annotations",
		"message": message,
		"fix": fix,
	}
}

# kubernetes Ingress
findings contains finding if {
	is_ours
	scheme := text_or(object.get(input.review.object, ["metadata", "annotations", "alb.ingress.kubernetes.io/scheme"], null), "")
	class_name := text_or(object.get(input.review.object, ["metadata", "annotations", "kubernetes.io/ingress.class"], null), "")
	not is_private(scheme, class_name)
	not is_public(scheme, class_name)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "metadata.annotations",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
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

known_pods := [
	{"key": "cnpg.io/cluster", "value": ""},
	{"key": "cnpg.io/poolerName", "value": ""},
	{"key": "application", "value": "spilo"},
	{"key": "application", "value": "db-connection-pooler"},
	{"key": "clickhouse.altinity.com/chi", "value": ""},
	{"key": "clickhouse-keeper.altinity.com/chk", "value": ""},
	{"key": "k8s.mariadb.com/role", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "mariadb"},
	{"key": "app.kubernetes.io/name", "value": "maxscale"},
	{"key": "strimzi.io/kind", "value": ""},
	{"key": "postgres-operator.crunchydata.com/cluster", "value": ""},
	{"key": "postgres-operator.crunchydata.com/pgadmin", "value": ""},
	{"key": "elasticsearch.k8s.elastic.co/cluster-name", "value": ""},
	{"key": "kibana.k8s.elastic.co/name", "value": ""},
	{"key": "redis_setup_type", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql"},
	{"key": "app.kubernetes.io/part-of", "value": "percona-server"},
	{"key": "app.kubernetes.io/managed-by", "value": "mysql-operator"},
	{"key": "app.kubernetes.io/name", "value": "cockroachdb"},
	{"key": "cassandra.datastax.com/cluster", "value": ""},
	{"key": "scylla/cluster", "value": ""},
	{"key": "component", "value": "yugabytedb"},
	{"key": "yugabyte.com/ybcluster-name", "value": ""},
	{"key": "planetscale.com/cluster", "value": ""},
	{"key": "app.kubernetes.io/part-of", "value": "k8ssandra"},
	{"key": "app", "value": "StackGresCluster"},
	{"key": "app", "value": "StackGresShardedCluster"},
	{"key": "app", "value": "StackGresDistributedLogs"},
	{"key": "redis.io/role", "value": "node"},
	{"key": "app.kubernetes.io/managed-by", "value": "kubeblocks"},
]

known_services := [
	{"key": "cnpg.io/cluster", "value": ""},
	{"key": "cnpg.io/poolerName", "value": ""},
	{"key": "application", "value": "spilo"},
	{"key": "application", "value": "db-connection-pooler"},
	{"key": "clickhouse.altinity.com/chi", "value": ""},
	{"key": "clickhouse-keeper.altinity.com/chk", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "mariadb"},
	{"key": "app.kubernetes.io/name", "value": "maxscale"},
	{"key": "strimzi.io/kind", "value": ""},
	{"key": "postgres-operator.crunchydata.com/cluster", "value": ""},
	{"key": "postgres-operator.crunchydata.com/pgadmin", "value": ""},
	{"key": "elasticsearch.k8s.elastic.co/cluster-name", "value": ""},
	{"key": "kibana.k8s.elastic.co/name", "value": ""},
	{"key": "redis_setup_type", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql"},
	{"key": "app.kubernetes.io/part-of", "value": "percona-server"},
	{"key": "mysql.oracle.com/cluster", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "cockroachdb"},
	{"key": "cassandra.datastax.com/cluster", "value": ""},
	{"key": "scylla/cluster", "value": ""},
	{"key": "component", "value": "yugabytedb"},
	{"key": "app", "value": "yb-master"},
	{"key": "app", "value": "yb-tserver"},
	{"key": "planetscale.com/cluster", "value": ""},
	{"key": "app.kubernetes.io/part-of", "value": "k8ssandra"},
	{"key": "app", "value": "StackGresCluster"},
	{"key": "app", "value": "StackGresShardedCluster"},
	{"key": "app", "value": "StackGresDistributedLogs"},
	{"key": "app", "value": "redis-enterprise"},
	{"key": "app.kubernetes.io/managed-by", "value": "kubeblocks"},
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

certified if {
	count(list_or(object.get(input.review.object, ["spec", "tls"], null), [])) > 0
}

certified if {
	is_string(input.review.object.metadata.annotations["alb.ingress.kubernetes.io/certificate-arn"])
}

certified if {
	is_string(input.review.object.metadata.annotations["ingress.gcp.kubernetes.io/pre-shared-cert"])
}

certified if {
	is_string(input.review.object.metadata.annotations["networking.gke.io/managed-certificates"])
}

is_value(mark, _) if {
	object.get(mark, ["value"], null) == ""
}

is_value(mark, value) if {
	object.get(mark, ["value"], null) == value
}

is_ours if {
	text_or(object.get(input.review.object, ["spec", "defaultBackend", "service", "name"], null), "") in known_service_accounts
}

is_ours if {
	is_array(input.review.object.spec.rules)
	some rule in input.review.object.spec.rules
	is_array(rule.http.paths)
	some path in rule.http.paths
	text_or(at(path, ["backend", "service", "name"]), "") in known_service_accounts
}

is_ours if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some mark in array.concat(array.concat(known_pods, known_services), known_controller)
	value := text_or(object.get(labels, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

is_private(scheme, _) if {
	scheme == "internal"
}

is_private(_, class_name) if {
	class_name == "gce-internal"
}

is_public(scheme, _) if {
	scheme == "internet-facing"
}

is_public(_, class_name) if {
	class_name == "gce"
}

chosen_fix(class_name) := "Set kubernetes.io/ingress.class to gce-internal" if {
	class_name == "gce"
} else := "Set alb.ingress.kubernetes.io/scheme to internal"

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
