# kubernetes Ingress: all controls
package dok.kubernetes.ingress

# kubernetes Ingress
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.tls", "message": message_, "fix": "Name a host and a certificate"} if {
	labels := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	name := default_to(string_at(input.review.object, ["metadata", "name"]), "")
	is_known(labels, name)
	count(default_to(list_at(input.review.object, ["spec", "tls"]), [])) == 0
	message_ := concat("", ["NM-1 spec.tls: ", show(concat("", ["ingress ", show(name)])), " accepts plaintext. Fix: Name a host and a certificate"])
}

known_services := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_controller := [{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"}, {"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"}, {"key": "name", "value": "postgres-operator"}, {"key": "name", "value": "postgres-operator-ui"}, {"key": "app", "value": "clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"}]

known_service_accounts := ["cnpg-manager", "cnpg-cloudnative-pg", "plugin-barman-cloud", "postgres-operator", "postgres-operator-ui", "postgres-pod", "clickhouse-operator", "altinity-clickhouse-operator", "clickhouse-operator-altinity-clickhouse-operator", "mariadb-operator", "mariadb-operator-manager", "mariadb-operator-webhook", "mariadb-operator-cert-controller"]

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

is_known(labels, _) if {
	is_marked(labels)
}

is_known(labels, _) if {
	is_marked_2(labels)
}

is_known(_, name) if {
	some account_item in list_or_empty(known_service_accounts)
	account := string_or_empty(account_item)
	account == name
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
