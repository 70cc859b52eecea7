# kubernetes NetworkPolicy: all controls
package dok.kubernetes.network_policy

# kubernetes NetworkPolicy
findings contains finding if {
	selects_database
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
	selects_database
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
	selects_database
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
	selects_database
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
	selects_database
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

is_value(mark, _) if {
	object.get(mark, ["value"], null) == ""
}

is_value(mark, value) if {
	object.get(mark, ["value"], null) == value
}

selects_database if {
	some mark in array.concat(known_pods, known_services)
	value := text_or(at(object.get(input.review.object, ["spec", "podSelector", "matchLabels"], null), [object.get(mark, ["key"], null)]), null)
	is_string(value)
	is_value(mark, value)
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
