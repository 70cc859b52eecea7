# cert-manager Certificate: all controls
package dok.cert_manager.certificate

# cert-manager Certificate
findings contains finding if {
	is_of_database
	not input.review.object.spec.isCA == true
	input.review.object.spec.renewal.policy == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.renewal.policy",
		"message": "NM-7 spec.renewal.policy: the certificate is never renewed. Fix: Set it to RenewBefore",
		"fix": "Set it to RenewBefore",
		"edit": "set \"RenewBefore\"",
	}
}

# cert-manager Certificate
findings contains finding if {
	is_of_database
	not input.review.object.spec.isCA == true
	input.review.object.spec.privateKey.rotationPolicy == "Never"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.privateKey.rotationPolicy",
		"message": "NM-7 spec.privateKey.rotationPolicy: the certificate keeps its key when it is renewed. Fix: Set it to Always",
		"fix": "Set it to Always",
		"edit": "set \"Always\"",
	}
}

# cert-manager Certificate
findings contains finding if {
	is_of_database
	not input.review.object.spec.isCA == true
	regex.match("^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "duration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.duration",
		"message": "NM-7 spec.duration: the certificate is valid for more than a year. Fix: Set it to 2160h, and renew before",
		"fix": "Set it to 2160h, and renew before",
	}
}

# cert-manager Certificate
findings contains finding if {
	is_of_database
	input.review.object.spec.isCA == true
	input.review.object.spec.renewal.policy == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.renewal.policy",
		"message": "NM-8 spec.renewal.policy: the authority is never renewed. Fix: Set it to RenewBefore",
		"fix": "Set it to RenewBefore",
		"edit": "set \"RenewBefore\"",
	}
}

# cert-manager Certificate
findings contains finding if {
	is_of_database
	input.review.object.spec.isCA == true
	regex.match("^([0-9]{6,}|9[0-9]{4}|8[89][0-9]{3})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "duration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.duration",
		"message": "NM-8 spec.duration: the authority is valid for more than ten years. Fix: Set it to 26280h or less",
		"fix": "Set it to 26280h or less",
	}
}

# cert-manager Certificate
findings contains finding if {
	is_of_database
	not input.review.object.spec.isCA == true
	regex.match("(?i)self-?signed", text_or(object.get(input.review.object, ["spec", "issuerRef", "name"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.issuerRef.name",
		"message": "NM-9 spec.issuerRef.name: the certificate signs itself. Fix: Name an issuer that has an authority",
		"fix": "Name an issuer that has an authority",
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

is_value(mark, _) if {
	object.get(mark, ["value"], null) == ""
}

is_value(mark, value) if {
	object.get(mark, ["value"], null) == value
}

carries(own, mark, _) if {
	value := text_or(object.get(own, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

carries(_, mark, secrets) if {
	value := text_or(object.get(secrets, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

marked_or_cnpg_io_reload if {
	own := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	secrets := object_or(object.get(input.review.object, ["spec", "secretTemplate", "labels"], null), {})
	some mark in array.concat(known_pods, known_services)
	carries(own, mark, secrets)
}

marked_or_cnpg_io_reload if {
	is_string(input.review.object.spec.secretTemplate.labels["cnpg.io/reload"])
}

marked_or_cnpg_io_reload if {
	is_string(input.review.object.spec.secretTemplate.labels["k8s.mariadb.com/watch"])
}

marked_or_cnpg_io_reload if {
	input.review.object.spec.commonName == "streaming_replica"
}

marked_or_cnpg_io_reload if {
	some name in texts(object.get(input.review.object, ["spec", "dnsNames"], null))
	regex.match("^(\\*\\.)?ch[ik]-|^[a-z0-9-]+-r[wo]?($|\\.)", name)
}

is_of_database if {
	marked_or_cnpg_io_reload
}

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

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
