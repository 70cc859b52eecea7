# kubernetes Secret: all controls
package dok.kubernetes.secret

# kubernetes Secret
findings contains finding if {
	plain := object_or(object.get(input.review.object, ["stringData"], null), {})
	some key, value in object_or(plain, {})
	is_string(value)
	is_password(key)
	weak(value)
	field := concat("", ["stringData[\"", show(key), "\"]"])
	message := concat("", ["UM-3 ", field, ": this Secret has a password that is easily guessed. Fix: Let the operator generate it, or set a long random one"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let the operator generate it, or set a long random one",
	}
}

# kubernetes Secret
findings contains finding if {
	data_value := object_or(object.get(input.review.object, ["data"], null), {})
	some key, value in object_or(data_value, {})
	is_string(value)
	is_password(key)
	kubernetes_secret_weak(value)
	not is_string(object.get(input.review.object, ["stringData", key], null))
	field := concat("", ["data[\"", show(key), "\"]"])
	message := concat("", ["UM-3 ", field, ": this Secret has a password that is easily guessed. Fix: Let the operator generate it, or set a long random one"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let the operator generate it, or set a long random one",
	}
}

# kubernetes Secret
findings contains finding if {
	ours
	is_string(input.review.object.stringData.password)
	text_or(object.get(input.review.object, ["stringData", "password"], null), null) == text_or(object.get(input.review.object, ["stringData", "username"], null), null)
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "stringData[\"password\"]",
		"message": "UM-3 stringData[\"password\"]: this Secret has a password that is easily guessed. Fix: Let the operator generate it, or set a long random one",
		"fix": "Let the operator generate it, or set a long random one",
	}
}

# kubernetes Secret
findings contains finding if {
	ours
	is_string(input.review.object.data.password)
	text_or(object.get(input.review.object, ["data", "password"], null), null) == text_or(object.get(input.review.object, ["data", "username"], null), null)
	not is_string(object.get(input.review.object, ["stringData", "password"], null))
	not is_string(object.get(input.review.object, ["stringData", "username"], null))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "data[\"password\"]",
		"message": "UM-3 data[\"password\"]: this Secret has a password that is easily guessed. Fix: Let the operator generate it, or set a long random one",
		"fix": "Let the operator generate it, or set a long random one",
	}
}

# kubernetes Secret
findings contains finding if {
	is_string(input.review.object.stringData["keyring_vault.conf"])
	plain := text_or(object.get(input.review.object, ["stringData", "keyring_vault.conf"], null), null)
	regex.match("vault_url\"?[ \\t]*[=:][ \\t]*\"?http:", text_or(plain, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "stringData[\"keyring_vault.conf\"]",
		"message": "NM-6 stringData[\"keyring_vault.conf\"]: no TLS for Vault. Fix: Set vault_url to https",
		"fix": "Set vault_url to https",
	}
}

# kubernetes Secret
findings contains finding if {
	plain := text_or(object.get(input.review.object, ["stringData", "keyring_vault.conf"], null), null)
	not is_string(plain)
	encoded := text_or(object.get(input.review.object, ["data", "keyring_vault.conf"], null), "")
	some part in ["dmF1bHRfdXJsID0gaHR0cDovL", "ZhdWx0X3VybCA9IGh0dHA6Ly", "2YXVsdF91cmwgPSBodHRwOi8v", "dmF1bHRfdXJsPWh0dHA6Ly", "ZhdWx0X3VybD1odHRwOi8v", "2YXVsdF91cmw9aHR0cDovL", "InZhdWx0X3VybCI6ICJodHRwOi8v", "J2YXVsdF91cmwiOiAiaHR0cDovL", "idmF1bHRfdXJsIjogImh0dHA6Ly"]
	contains(encoded, part)
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "data[\"keyring_vault.conf\"]",
		"message": "NM-6 data[\"keyring_vault.conf\"]: no TLS for Vault. Fix: Set vault_url to https",
		"fix": "Set vault_url to https",
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
	{"key": "postgres-operator.crunchydata.com/control-plane", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "pgo"},
	{"key": "control-plane", "value": "elastic-operator"},
	{"key": "app.kubernetes.io/name", "value": "elastic-operator"},
	{"key": "control-plane", "value": "redis-operator"},
	{"key": "app.kubernetes.io/name", "value": "redis-operator"},
	{"key": "name", "value": "redis-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-xtradb-cluster-operator"},
	{"key": "app.kubernetes.io/name", "value": "pxc-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mongodb-operator"},
	{"key": "app.kubernetes.io/name", "value": "psmdb-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-postgresql-operator"},
	{"key": "app.kubernetes.io/name", "value": "pg-operator"},
	{"key": "app.kubernetes.io/name", "value": "mongodb-kubernetes-operator"},
	{"key": "name", "value": "mongodb-kubernetes-operator"},
	{"key": "app.kubernetes.io/name", "value": "percona-server-mysql-operator"},
	{"key": "app.kubernetes.io/name", "value": "ps-operator"},
	{"key": "app.kubernetes.io/name", "value": "mysql-operator"},
	{"key": "name", "value": "mysql-operator"},
	{"key": "app", "value": "cockroach-operator"},
	{"key": "app.kubernetes.io/name", "value": "cass-operator"},
	{"key": "app.kubernetes.io/name", "value": "scylla-operator"},
	{"key": "rbac.operator.scylladb.com/aggregate-to-scylla-operator", "value": "true"},
	{"key": "k8s-app", "value": "yugaware"},
	{"key": "name", "value": "yugabyte-operator"},
	{"key": "app", "value": "vitess-operator"},
	{"key": "control-plane", "value": "k8ssandra-operator"},
	{"key": "group", "value": "stackgres.io"},
	{"key": "name", "value": "redis-enterprise-operator"},
	{"key": "app.kubernetes.io/name", "value": "kubeblocks"},
]

is_password(key) if {
	regex.match("(?i)password$", key)
}

is_password(key) if {
	key in {"root", "xtrabackup", "monitor", "proxyadmin", "operator", "replication"}
}

is_value(mark, _) if {
	object.get(mark, ["value"], null) == ""
}

is_value(mark, value) if {
	object.get(mark, ["value"], null) == value
}

ours if {
	input.review.object.type == "kubernetes.io/basic-auth"
}

ours if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some mark in array.concat(array.concat(known_pods, known_services), known_controller)
	value := text_or(object.get(labels, [object.get(mark, ["key"], null)], null), null)
	is_string(value)
	is_value(mark, value)
}

weak(value) if {
	value in {"password123", "MariaDB11!", "MaxScale11!", "clickhouse_operator_password", "chpassword", "backup123456", "clusterAdmin123456", "clusterMonitor123456", "databaseAdmin123456", "userAdmin123456", "root_password", "backup_password", "monitory", "admin_password", "operatoradmin", "repl_password"}
}

weak(value) if {
	ours
	lower_ascii(value) in {"password", "123456", "admin", "changeme", "clickhouse", "default", "mariadb", "mysql", "postgres", "root", "secret", "test", "zalando"}
}

kubernetes_secret_weak(value) if {
	value in {"cGFzc3dvcmQxMjM=", "TWFyaWFEQjExIQ==", "TWF4U2NhbGUxMSE=", "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==", "Y2hwYXNzd29yZA==", "YmFja3VwMTIzNDU2", "Y2x1c3RlckFkbWluMTIzNDU2", "Y2x1c3Rlck1vbml0b3IxMjM0NTY=", "ZGF0YWJhc2VBZG1pbjEyMzQ1Ng==", "dXNlckFkbWluMTIzNDU2", "cm9vdF9wYXNzd29yZA==", "YmFja3VwX3Bhc3N3b3Jk", "bW9uaXRvcnk=", "YWRtaW5fcGFzc3dvcmQ=", "b3BlcmF0b3JhZG1pbg==", "cmVwbF9wYXNzd29yZA=="}
}

kubernetes_secret_weak(value) if {
	ours
	value in {"cGFzc3dvcmQ=", "MTIzNDU2", "YWRtaW4=", "Y2hhbmdlbWU=", "Y2xpY2tob3VzZQ==", "ZGVmYXVsdA==", "bWFyaWFkYg==", "bXlzcWw=", "cG9zdGdyZXM=", "cm9vdA==", "c2VjcmV0", "dGVzdA==", "emFsYW5kbw=="}
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
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

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}
