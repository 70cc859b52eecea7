# kubernetes Ingress: all controls
package dok.kubernetes.ingress

# kubernetes Ingress
findings contains finding if {
	labels := object_or(at(input.review.object, ["metadata", "labels"]), {})
	name := text_or(at(input.review.object, ["metadata", "name"]), "")
	is_known(labels, name)
	count(list_or(at(input.review.object, ["spec", "tls"]), [])) == 0
	message := concat("", ["NM-1 spec.tls: ", show(concat("", ["ingress ", show(name)])), " accepts plaintext. Fix: Name a host and a certificate"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls",
		"message": message,
		"fix": "Name a host and a certificate",
	}
}

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
]

value_or_key(mark, labels) if {
	at(mark, ["value"]) == ""
	is_string(at(labels, [at(mark, ["key"])]))
}

value_or_key(mark, labels) if {
	at(mark, ["value"]) != ""
	text_or(at(labels, [at(mark, ["key"])]), null) == text_or(at(mark, ["value"]), null)
}

is_known(labels, _) if {
	some mark in list_or(known_services, [])
	value_or_key(mark, labels)
}

is_known(labels, _) if {
	some mark in list_or(known_controller, [])
	value_or_key(mark, labels)
}

is_known(_, name) if {
	name in texts(known_service_accounts)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

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
