# kubernetes Secret: all controls
package dok.kubernetes.secret

# kubernetes Secret
findings contains finding if {
	is_ours
	texts_value := object_or(at(input.review.object, ["data"]), {})
	some key, value in object_or(texts_value, {})
	is_string(value)
	is_password(key)
	true
	is_value(value, texts_value)
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["key ", show(key)])), " has a password that is easily guessed. Fix: Generate a long random one"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Generate a long random one",
	}
}

# kubernetes Secret
findings contains finding if {
	is_ours
	texts_value := object_or(at(input.review.object, ["stringData"]), {})
	some key, value in object_or(texts_value, {})
	is_string(value)
	is_password(key)
	true
	kubernetes_secret_is_value(value, texts_value)
	field := concat("", ["stringData[\"", show(key), "\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["key ", show(key)])), " has a password that is easily guessed. Fix: Generate a long random one"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Generate a long random one",
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
]

value_or_key(mark, labels) if {
	at(mark, ["value"]) == ""
	is_string(at(labels, [at(mark, ["key"])]))
}

value_or_key(mark, labels) if {
	at(mark, ["value"]) != ""
	text_or(at(labels, [at(mark, ["key"])]), null) == text_or(at(mark, ["value"]), null)
}

type_or_k8s_mariadb_com_watch(_) if {
	at(input.review.object, ["type"]) == "kubernetes.io/basic-auth"
}

type_or_k8s_mariadb_com_watch(labels) if {
	is_string(at(labels, ["k8s.mariadb.com/watch"]))
}

type_or_k8s_mariadb_com_watch(labels) if {
	some mark in list_or(known_pods, [])
	value_or_key(mark, labels)
}

type_or_k8s_mariadb_com_watch(labels) if {
	some mark in list_or(known_services, [])
	value_or_key(mark, labels)
}

type_or_k8s_mariadb_com_watch(labels) if {
	some mark in list_or(known_controller, [])
	value_or_key(mark, labels)
}

is_ours if {
	labels := object_or(at(input.review.object, ["metadata", "labels"]), {})
	type_or_k8s_mariadb_com_watch(labels)
}

is_password(key) if {
	regex.match("(^|[-_.])(password|PASSWORD)$", key)
}

is_value(value, _) if {
	value in {"cGFzc3dvcmQ=", "cG9zdGdyZXM=", "YWRtaW4=", "cm9vdA==", "c2VjcmV0", "Y2hhbmdlbWU=", "ZGVmYXVsdA==", "emFsYW5kbw==", "TWFyaWFEQjExIQ==", "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==", "Y2hwYXNzd29yZA==", "cXdlcnR5", "MTIzNDU2"}
}

is_value(value, texts_value) if {
	value == text_or(at(texts_value, ["username"]), "")
}

kubernetes_secret_is_value(value, _) if {
	value in {"password", "postgres", "admin", "root", "secret", "changeme", "default", "zalando", "MariaDB11!", "clickhouse_operator_password", "chpassword", "qwerty", "123456"}
}

kubernetes_secret_is_value(value, texts_value) if {
	value == text_or(at(texts_value, ["username"]), "")
}

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
