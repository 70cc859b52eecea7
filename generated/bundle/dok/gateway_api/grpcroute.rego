# gateway-api GRPCRoute: all controls
package dok.gateway_api.grpcroute

# gateway-api GRPCRoute
findings contains finding if {
	of_database_or_leads_to_database
	not is_within_mesh
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.parentRefs",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

known_pods := [
	"cnpg.io/cluster=",
	"cnpg.io/poolerName=",
	"application=spilo",
	"application=db-connection-pooler",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"k8s.mariadb.com/role=",
	"app.kubernetes.io/name=mariadb",
	"app.kubernetes.io/name=maxscale",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"postgres-operator.crunchydata.com/pgadmin=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"kibana.k8s.elastic.co/name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"app.kubernetes.io/managed-by=mysql-operator",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"yugabyte.com/ybcluster-name=",
	"planetscale.com/cluster=",
	"app.kubernetes.io/part-of=k8ssandra",
	"app=StackGresCluster",
	"app=StackGresShardedCluster",
	"app=StackGresDistributedLogs",
	"redis.io/role=node",
	"app.kubernetes.io/managed-by=kubeblocks",
]

known_services := [
	"cnpg.io/cluster=",
	"cnpg.io/poolerName=",
	"application=spilo",
	"application=db-connection-pooler",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"app.kubernetes.io/name=mariadb",
	"app.kubernetes.io/name=maxscale",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"postgres-operator.crunchydata.com/pgadmin=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"kibana.k8s.elastic.co/name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"mysql.oracle.com/cluster=",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"app=yb-master",
	"app=yb-tserver",
	"planetscale.com/cluster=",
	"app.kubernetes.io/part-of=k8ssandra",
	"app=StackGresCluster",
	"app=StackGresShardedCluster",
	"app=StackGresDistributedLogs",
	"app=redis-enterprise",
	"app.kubernetes.io/managed-by=kubeblocks",
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

known_ports := [
	5432,
	8123,
	8443,
	9000,
	9440,
	9004,
	9005,
	3306,
	9092,
	9200,
	9300,
	6379,
	26379,
	27017,
	26257,
	26258,
	9042,
	9142,
	19042,
	19142,
	5433,
	15999,
	50051,
]

is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

gateway_api_grpcroute_is_item(key, _) if {
	concat("", [key, "="]) in known_services
}

gateway_api_grpcroute_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_services
}

is_item_more(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item_more(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	gateway_api_grpcroute_is_item(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item_more(key_2, labels)
}

service_of_operator_or_port_of_database(target) if {
	text_or(at(target, ["name"]), "") in known_service_accounts
}

service_of_operator_or_port_of_database(target) if {
	port := number_or(at(target, ["port"]), null)
	port in known_ports
	not port in {8123, 8443, 9000}
}

of_database_or_leads_to_database if {
	of_database_only_or_marked
}

of_database_or_leads_to_database if {
	is_array(input.review.object.spec.rules)
	some rule in input.review.object.spec.rules
	is_array(rule.backendRefs)
	some target in rule.backendRefs
	service_of_operator_or_port_of_database(target)
}

is_within_mesh if {
	parents := list_or(object.get(input.review.object, ["spec", "parentRefs"], null), [])
	count(parents) > 0
	every parent in objects(parents) {
		text_or(object.get(parent, ["kind"], null), "Gateway") == "Service"
	}
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback
