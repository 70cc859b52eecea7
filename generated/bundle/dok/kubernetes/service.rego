# kubernetes Service: all controls
package dok.kubernetes.service

# kubernetes Service
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	labels := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	selector := default_to(object_at(input.review.object, ["spec", "selector"]), {})
	is_either_3(labels, selector)
	service_type := default_to(string_at(input.review.object, ["spec", "type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(input.review.object, ["spec", "loadBalancerSourceRanges"]), [])
	is_either_4(service_type, service_source_ranges)
	message_ := cut(concat("", ["KSI-5 spec.type: service ", show(default_to(string_at(input.review.object, ["metadata", "name"]), "")), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
}

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

known_pods := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "k8s.mariadb.com/role", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_services := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_controller := [{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"}, {"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"}, {"key": "name", "value": "postgres-operator"}, {"key": "name", "value": "postgres-operator-ui"}, {"key": "app", "value": "clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"}]

known_ports := [5432, 8123, 8443, 9000, 9440, 9004, 9005, 3306]

is_either(mark, labels) if {
	string_at(mark, ["value"]) == ""
	string_at(labels, [string_at(mark, ["key"])]) != null
}

is_either(mark, labels) if {
	string_at(mark, ["value"]) != ""
	string_at(labels, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked(labels) if {
	some mark_item in list_or_empty(known_services)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_marked_2(labels) if {
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_either_2(mark, selector) if {
	string_at(mark, ["value"]) == ""
	string_at(selector, [string_at(mark, ["key"])]) != null
}

is_either_2(mark, selector) if {
	string_at(mark, ["value"]) != ""
	string_at(selector, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked_3(selector) if {
	some mark_item in list_or_empty(known_pods)
	mark := object_or_empty(mark_item)
	is_either_2(mark, selector)
}

is_marked_4(selector) if {
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either_2(mark, selector)
}

is_known(labels, _) if {
	is_marked(labels)
}

is_known(labels, _) if {
	is_marked_2(labels)
}

is_known(_, selector) if {
	is_marked_3(selector)
}

is_known(_, selector) if {
	is_marked_4(selector)
}

has_port if {
	some port_item in default_to(list_at(input.review.object, ["spec", "ports"]), [])
	port := object_or_empty(port_item)
	some known_item in list_or_empty(known_ports)
	known := number_or_zero(known_item)
	known == number_at(port, ["port"])
}

is_either_3(labels, selector) if {
	is_known(labels, selector)
}

is_either_3(_, _) if {
	has_port
}

is_marked_5 if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(input.review.object, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_4(service_type, _) if {
	service_type == "NodePort"
}

is_either_4(service_type, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked_5
	not is_limited(service_source_ranges)
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

string_or_empty(x) := x if {
	is_string(x)
} else := ""

number_or_zero(x) := x if {
	is_number(x)
} else := 0

list_or_empty(x) := x if {
	is_array(x)
} else := []

object_or_empty(x) := x if {
	is_object(x)
} else := {}

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
