# kubernetes Secret: all controls
package dok.kubernetes.secret

# kubernetes Secret
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Generate a long random one"} if {
	is_ours
	texts := default_to(object_at(input.review.object, ["data"]), {})
	some key, value in object_or_empty(texts)
	is_string(value)
	is_password(key)
	value != null
	is_either_3(value, texts)
	field_ := concat("", ["data[\"", show(key), "\"]"])
	message_ := cut(concat("", ["UM-3 data[\"", show(key), "\"]: ", show(concat("", ["key ", show(key)])), " has a password that is easily guessed. Fix: Generate a long random one"]))
}

# kubernetes Secret
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Generate a long random one"} if {
	is_ours
	texts := default_to(object_at(input.review.object, ["stringData"]), {})
	some key, value in object_or_empty(texts)
	is_string(value)
	is_password(key)
	value != null
	is_either_4(value, texts)
	field_ := concat("", ["stringData[\"", show(key), "\"]"])
	message_ := cut(concat("", ["UM-3 stringData[\"", show(key), "\"]: ", show(concat("", ["key ", show(key)])), " has a password that is easily guessed. Fix: Generate a long random one"]))
}

known_pods := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "k8s.mariadb.com/role", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_services := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_controller := [{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"}, {"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"}, {"key": "name", "value": "postgres-operator"}, {"key": "name", "value": "postgres-operator-ui"}, {"key": "app", "value": "clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"}]

is_either(mark, labels) if {
	string_at(mark, ["value"]) == ""
	string_at(labels, [string_at(mark, ["key"])]) != null
}

is_either(mark, labels) if {
	string_at(mark, ["value"]) != ""
	string_at(labels, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked(labels) if {
	some mark_item in list_or_empty(known_pods)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_marked_2(labels) if {
	some mark_item in list_or_empty(known_services)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_marked_3(labels) if {
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_either_2(_) if {
	string_at(input.review.object, ["type"]) == "kubernetes.io/basic-auth"
}

is_either_2(labels) if {
	string_at(labels, ["k8s.mariadb.com/watch"]) != null
}

is_either_2(labels) if {
	is_marked(labels)
}

is_either_2(labels) if {
	is_marked_2(labels)
}

is_either_2(labels) if {
	is_marked_3(labels)
}

is_ours if {
	labels := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	is_either_2(labels)
}

is_password(key) if {
	regex.match("(^|[-_.])(password|PASSWORD)$", key)
}

is_either_3(value, _) if {
	value in {"cGFzc3dvcmQ=", "cG9zdGdyZXM=", "YWRtaW4=", "cm9vdA==", "c2VjcmV0", "Y2hhbmdlbWU=", "ZGVmYXVsdA==", "emFsYW5kbw==", "TWFyaWFEQjExIQ==", "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==", "Y2hwYXNzd29yZA==", "cXdlcnR5", "MTIzNDU2"}
}

is_either_3(value, texts) if {
	value == default_to(string_at(texts, ["username"]), "")
}

is_either_4(value, _) if {
	value in {"password", "postgres", "admin", "root", "secret", "changeme", "default", "zalando", "MariaDB11!", "clickhouse_operator_password", "chpassword", "qwerty", "123456"}
}

is_either_4(value, texts) if {
	value == default_to(string_at(texts, ["username"]), "")
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

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

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
