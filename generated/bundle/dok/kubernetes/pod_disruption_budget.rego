# kubernetes PodDisruptionBudget: all controls
package dok.kubernetes.pod_disruption_budget

# kubernetes PodDisruptionBudget
findings contains finding if {
	is_marked
	lets_all_go
	field := concat("", ["spec.", show(chosen_max_unavailable)])
	message := concat("", ["WL-10 ", field, ": all of what it selects may be stopped at once. Fix: Set maxUnavailable to 1"])
	finding := {
		"kind": "violation",
		"control": "WL-10",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set maxUnavailable to 1",
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

is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

is_marked if {
	labels := object_or(object.get(input.review.object, ["spec", "selector", "matchLabels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

max_unavailable_or_least if {
	input.review.object.spec.maxUnavailable == "100%"
}

max_unavailable_or_least if {
	input.review.object.spec.minAvailable == 0
}

max_unavailable_or_least if {
	input.review.object.spec.minAvailable == "0%"
}

lets_all_go if {
	max_unavailable_or_least
}

chosen_max_unavailable := "minAvailable" if {
	not is_scalar(object.get(input.review.object, ["spec", "maxUnavailable"], null))
} else := "maxUnavailable"

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A text or number, or the fallback.
scalar_or(value, fallback) := value if {
	is_string(value)
} else := value if {
	is_number(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

is_scalar(value) if {
	is_string(value)
}

is_scalar(value) if {
	is_number(value)
}

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
