# kubernetes NetworkPolicy: all controls
package dok.kubernetes.network_policy

# kubernetes NetworkPolicy
findings contains finding if {
	is_of_database_only
	limits_ingress
	is_array(input.review.object.spec.ingress)
	some i, rule in input.review.object.spec.ingress
	ports := list_or(at(rule, ["ports"]), [])
	ports_or_port(ports)
	count(list_or(at(rule, ["from"]), [])) == 0
	at_value := concat("", ["spec.ingress[", show(i), "]"])
	field := concat("", [show(at_value), ".from"])
	message := concat("", ["NM-2 ", field, ": every login may come from every address. Fix: Name the pods or addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the pods or addresses of its clients",
	}
}

# kubernetes NetworkPolicy
findings contains finding if {
	is_of_database_only
	limits_ingress
	is_array(input.review.object.spec.ingress)
	some i, rule in input.review.object.spec.ingress
	ports := list_or(at(rule, ["ports"]), [])
	ports_or_port(ports)
	is_array(rule.from)
	some i_2, peer in rule.from
	regex.match("/[01]$", text_or(at(peer, ["ipBlock", "cidr"]), ""))
	at_value := concat("", ["spec.ingress[", show(i), "]"])
	field := concat("", [show(at_value), ".from[", show(i_2), "].ipBlock.cidr"])
	message := concat("", ["NM-2 ", field, ": every login may come from every address. Fix: Name the pods or addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the pods or addresses of its clients",
	}
}

# kubernetes NetworkPolicy
findings contains finding if {
	is_of_database_only
	limits_egress
	is_array(input.review.object.spec.egress)
	some i, rule in input.review.object.spec.egress
	not is_for_names(rule)
	count(list_or(at(rule, ["to"]), [])) == 0
	at_value := concat("", ["spec.egress[", show(i), "]"])
	field := concat("", [show(at_value), ".to"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the pods or addresses that it needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the pods or addresses that it needs",
	}
}

# kubernetes NetworkPolicy
findings contains finding if {
	is_of_database_only
	limits_egress
	is_array(input.review.object.spec.egress)
	some i, rule in input.review.object.spec.egress
	not is_for_names(rule)
	is_array(rule.to)
	some i_2, peer in rule.to
	regex.match("/[01]$", text_or(at(peer, ["ipBlock", "cidr"]), ""))
	at_value := concat("", ["spec.egress[", show(i), "]"])
	field := concat("", [show(at_value), ".to[", show(i_2), "].ipBlock.cidr"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the pods or addresses that it needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the pods or addresses that it needs",
	}
}

# kubernetes NetworkPolicy
findings contains finding if {
	is_of_database_only
	not limits_egress
	finding := {
		"kind": "unseen",
		"control": "KSI-6",
		"severity": "medium",
		"field": "spec.policyTypes",
		"message": "another object may say where it may connect to",
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

kubernetes_network_policy_is_item(key, _) if {
	concat("", [key, "="]) in known_services
}

kubernetes_network_policy_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_services
}

marked if {
	labels := object_or(object.get(input.review.object, ["spec", "podSelector", "matchLabels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

marked if {
	labels := object_or(object.get(input.review.object, ["spec", "podSelector", "matchLabels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_network_policy_is_item(key_2, labels)
}

is_of_database_only if {
	marked
}

types_or_item(types) if {
	count(types) == 0
}

types_or_item(types) if {
	"Ingress" in texts(types)
}

limits_ingress if {
	types := list_or(object.get(input.review.object, ["spec", "policyTypes"], null), [])
	types_or_item(types)
}

first_or_served(first, _) if {
	first == null
}

first_or_served(first, port) if {
	is_number(first)
	some served in known_ports
	is_at_most(first, served)
	is_at_most(served, number_or(at(port, ["endPort"]), first))
}

is_of_database(port) if {
	first := scalar_or(at(port, ["port"]), null)
	first_or_served(first, port)
}

ports_or_port(ports) if {
	count(ports) == 0
}

ports_or_port(ports) if {
	some port in ports
	is_of_database(port)
}

item_or_types(types) if {
	"Egress" in texts(types)
}

item_or_types(types) if {
	count(types) == 0
	count(list_or(object.get(input.review.object, ["spec", "egress"], null), [])) > 0
}

limits_egress if {
	types := list_or(object.get(input.review.object, ["spec", "policyTypes"], null), [])
	item_or_types(types)
}

is_of_names(port) if {
	scalar_or(at(port, ["port"]), null) in {53, "dns"}
	not is_number(at(port, ["endPort"]))
}

is_for_names(rule) if {
	ports := list_or(at(rule, ["ports"]), [])
	count(ports) > 0
	every port in ports {
		is_of_names(port)
	}
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
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

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# Rego orders values of different types; only numbers have an order here.
is_at_most(left, right) if {
	is_number(left)
	is_number(right)
	left <= right
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
