# kubernetes Ingress: all controls
package dok.kubernetes.ingress

# kubernetes Ingress
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	annotations := object_or(at(input.review.object, ["metadata", "annotations"]), {})
	not certified(spec, annotations)
	to_operator_or_of_database(spec)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls",
		"message": "NM-1 spec.tls: this Ingress accepts plaintext. Fix: Name its hosts and a Secret with their certificate",
		"fix": "Name its hosts and a Secret with their certificate",
	}
}

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
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
]

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
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql"},
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
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql"},
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
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster-operator"},
	{"key": "app.kubernetes.io/name", "value": "pxc-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb-operator"},
	{"key": "app.kubernetes.io/name", "value": "psmdb-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql-operator"},
	{"key": "app.kubernetes.io/name", "value": "pg-operator"},
]

certified(spec, _) if {
	count(list_or(at(spec, ["tls"]), [])) > 0
}

certified(_, annotations) if {
	is_string(at(annotations, ["alb.ingress.kubernetes.io/certificate-arn"]))
}

certified(_, annotations) if {
	is_string(at(annotations, ["ingress.gcp.kubernetes.io/pre-shared-cert"]))
}

certified(_, annotations) if {
	is_string(at(annotations, ["networking.gke.io/managed-certificates"]))
}

leads_to_operator(path) if {
	text_or(at(path, ["backend", "service", "name"]), "") in texts(known_service_accounts)
}

is_value(mark, _) if {
	at(mark, ["value"]) == ""
}

is_value(mark, value) if {
	at(mark, ["value"]) == value
}

carries(labels, mark) if {
	value := text_or(at(labels, [at(mark, ["key"])]), null)
	value != null
	is_value(mark, value)
}

to_operator_or_of_database(spec) if {
	text_or(at(spec, ["defaultBackend", "service", "name"]), "") in texts(known_service_accounts)
}

to_operator_or_of_database(spec) if {
	some rule in list_or(at(spec, ["rules"]), [])
	some path in list_or(at(rule, ["http", "paths"]), [])
	leads_to_operator(path)
}

to_operator_or_of_database(_) if {
	labels := object_or(at(input.review.object, ["metadata", "labels"]), {})
	some mark in objects(array.concat(array.concat(list_or(known_pods, []), list_or(known_services, [])), list_or(known_controller, [])))
	carries(labels, mark)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

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
