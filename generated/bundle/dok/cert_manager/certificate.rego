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

is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

cert_manager_certificate_is_item(key, _) if {
	concat("", [key, "="]) in known_services
}

cert_manager_certificate_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_services
}

marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	cert_manager_certificate_is_item(key_2, labels)
}

of_database_only_or_cnpg_io_reload if {
	marked
}

of_database_only_or_cnpg_io_reload if {
	secrets := object_or(object.get(input.review.object, ["spec", "secretTemplate", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(secrets, {}); is_string(value)]
	is_item(key_2, secrets)
}

of_database_only_or_cnpg_io_reload if {
	secrets := object_or(object.get(input.review.object, ["spec", "secretTemplate", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(secrets, {}); is_string(value)]
	cert_manager_certificate_is_item(key_2, secrets)
}

of_database_only_or_cnpg_io_reload if {
	is_string(input.review.object.spec.secretTemplate.labels["cnpg.io/reload"])
}

of_database_only_or_cnpg_io_reload if {
	is_string(input.review.object.spec.secretTemplate.labels["k8s.mariadb.com/watch"])
}

of_database_only_or_cnpg_io_reload if {
	input.review.object.spec.commonName == "streaming_replica"
}

of_database_only_or_cnpg_io_reload if {
	some name in texts(object.get(input.review.object, ["spec", "dnsNames"], null))
	regex.match("^(\\*\\.)?ch[ik]-|^[a-z0-9-]+-r[wo]?($|\\.)", name)
}

is_of_database if {
	of_database_only_or_cnpg_io_reload
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
