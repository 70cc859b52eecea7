# kubernetes Job: all controls
package dok.kubernetes.job

# kubernetes Job
findings contains finding if {
	is_database_workload
	pod := object.get(input.review.object, ["spec", "template", "spec", "securityContext"], null)
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "template", "spec", "securityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# kubernetes Job
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

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

known_images := [
	"cloudnative-pg/cloudnative-pg",
	"cloudnative-pg/postgresql",
	"cloudnative-pg/pgbouncer",
	"cloudnative-pg/plugin-barman-cloud",
	"cloudnative-pg/plugin-barman-cloud-sidecar",
	"zalando/postgres-operator",
	"zalando/postgres-operator-ui",
	"zalando/postgres-operator/pgbouncer",
	"zalando/postgres-operator/logical-backup",
	"zalando/spilo-18",
	"zalando/spilo-17",
	"zalando/spilo-16",
	"zalando/spilo-15",
	"zalando/spilo-14",
	"altinity/clickhouse-operator",
	"altinity/metrics-exporter",
	"altinity/clickhouse-server",
	"altinity/clickhouse-backup",
	"clickhouse/clickhouse-server",
	"clickhouse/clickhouse-keeper",
	"mariadb-operator/mariadb-operator",
	"library/mariadb",
	"mariadb",
	"mariadb/maxscale",
	"strimzi/operator",
	"strimzi/kafka",
	"strimzi/kafka-bridge",
	"crunchydata/postgres-operator",
	"crunchydata/crunchy-postgres",
	"crunchydata/crunchy-postgres-gis",
	"crunchydata/crunchy-pgbackrest",
	"crunchydata/crunchy-pgbouncer",
	"crunchydata/crunchy-pgadmin4",
	"eck/eck-operator",
	"elasticsearch/elasticsearch",
	"library/elasticsearch",
	"elasticsearch",
	"kibana/kibana",
	"opstree/redis-operator",
	"opstree/redis",
	"opstree/redis-sentinel",
	"opstree/redis-exporter",
	"percona/percona-xtradb-cluster-operator",
	"percona/percona-xtradb-cluster",
	"percona/percona-xtrabackup",
	"percona/proxysql2",
	"perconalab/percona-xtradb-cluster-operator",
	"percona/percona-server-mongodb-operator",
	"percona/percona-server-mongodb",
	"percona/percona-backup-mongodb",
	"perconalab/percona-server-mongodb-operator",
	"percona/percona-postgresql-operator",
	"percona/percona-distribution-postgresql",
	"percona/percona-pgbouncer",
	"percona/percona-pgbackrest",
	"perconalab/percona-postgresql-operator",
	"mongodb/mongodb-kubernetes",
	"mongodb/mongodb-kubernetes-operator",
	"mongodb/mongodb-community-server",
	"mongodb/mongodb-enterprise-server",
	"mongodb/mongodb-agent",
	"percona/percona-server-mysql-operator",
	"percona/percona-server",
	"percona/percona-mysql-router",
	"percona/percona-orchestrator",
	"perconalab/percona-server-mysql-operator",
	"mysql/community-operator",
	"mysql/community-server",
	"mysql/community-router",
	"mysql/enterprise-operator",
	"mysql/enterprise-server",
	"mysql/enterprise-router",
	"cockroachdb/cockroach-operator",
	"cockroachdb/cockroachdb-operator-v2",
	"cockroachdb/cockroach",
	"k8ssandra/cass-operator",
	"k8ssandra/cass-management-api",
	"datastax/dse-mgmtapi-6_8",
	"scylladb/scylla-operator",
	"scylladb/scylla",
	"yugabyte/yugaware",
	"yugabyte/yugabyte-k8s-operator",
	"yugabyte/yugabytedb-operator",
	"yugabytedb/yugabyte",
	"planetscale/vitess-operator",
	"vitess/lite",
	"vitess/vtadmin",
	"vitess/vttablet",
	"vitess/vtgate",
	"vitess/vtctld",
	"k8ssandra/k8ssandra-operator",
	"k8ssandra/medusa",
	"stackgres/operator",
	"stackgres/restapi",
	"stackgres/admin-ui",
	"stackgres/cluster-controller",
	"ongres/patroni",
	"ongres/pgbouncer",
	"ongres/envoy",
	"redislabs/operator",
	"redislabs/redis-enterprise-operator",
	"redislabs/redis-enterprise",
	"redislabs/services-manager",
	"redislabs/call-home-client",
	"apecloud/kubeblocks",
	"apecloud/kubeblocks-tools",
]

is_value(mark, _) if {
	object.get(mark, ["value"], null) == ""
}

is_value(mark, value) if {
	object.get(mark, ["value"], null) == value
}

carries(labels, mark, _) if {
	value := text_or(object.get(labels, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

carries(_, mark, inner) if {
	value := text_or(object.get(inner, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

mark_or_runs_database if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	inner := object_or(object.get(input.review.object, ["spec", "template", "metadata", "labels"], null), {})
	some mark in array.concat(known_pods, known_controller)
	carries(labels, mark, inner)
}

mark_or_runs_database if {
	is_array(input.review.object.spec.template.spec.containers)
	some container in input.review.object.spec.template.spec.containers
	name := concat("", ["/", or_else(item_at(split(text_or(at(container, ["image"]), ""), "@"), 0), ""), ":"])
	some repository in known_images
	contains(name, concat("", ["/", repository, ":"]))
}

is_database_workload if {
	mark_or_runs_database
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
