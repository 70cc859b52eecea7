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
	not tls_offered
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
	not kubernetes_secret_tls_offered(encoded)
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "data[\"keyring_vault.conf\"]",
		"message": "NM-6 data[\"keyring_vault.conf\"]: no TLS for Vault. Fix: Set vault_url to https",
		"fix": "Set vault_url to https",
	}
}

# kubernetes Secret
findings contains finding if {
	not is_object(object.get(input.review.object, ["sops"], null))
	not input.review.object.type == "kubernetes.io/service-account-token"
	not is_string(object.get(input.review.object, ["metadata", "uid"], null))
	not input.review.object.metadata.labels["app.kubernetes.io/managed-by"] == "Helm"
	some key, value in object_or(object_or(object.get(input.review.object, ["stringData"], null), {}), {})
	is_string(value)
	keeps_credential(key)
	is_readable(value)
	field := concat("", ["stringData[\"", show(key), "\"]"])
	message := cut(concat("", ["CN-3 ", field, ": the value of ", show(key), " can be read in this file. Fix: Encrypt it with SOPS or as a SealedSecret, or have an ExternalSecret fetch it"]))
	finding := {
		"kind": "violation",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Encrypt it with SOPS or as a SealedSecret, or have an ExternalSecret fetch it",
	}
}

# kubernetes Secret
findings contains finding if {
	not is_object(object.get(input.review.object, ["sops"], null))
	not input.review.object.type == "kubernetes.io/service-account-token"
	uid_or_app_kubernetes_io_managed_by
	some key, value in object_or(object_or(object.get(input.review.object, ["stringData"], null), {}), {})
	is_string(value)
	keeps_credential(key)
	is_readable(value)
	field := concat("", ["stringData[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": "a cluster or Helm wrote this object, and Git may hold something else",
		"fix": "",
	}
}

# kubernetes Secret
findings contains finding if {
	not is_object(object.get(input.review.object, ["sops"], null))
	not input.review.object.type == "kubernetes.io/service-account-token"
	not is_string(object.get(input.review.object, ["metadata", "uid"], null))
	not input.review.object.metadata.labels["app.kubernetes.io/managed-by"] == "Helm"
	some key, value in object_or(object_or(object.get(input.review.object, ["data"], null), {}), {})
	is_string(value)
	keeps_credential(key)
	is_readable_encoded(value)
	not is_string(object.get(input.review.object, ["stringData", key], null))
	field := concat("", ["data[\"", show(key), "\"]"])
	message := cut(concat("", ["CN-3 ", field, ": the value of ", show(key), " can be read in this file. Fix: Encrypt it with SOPS or as a SealedSecret, or have an ExternalSecret fetch it"]))
	finding := {
		"kind": "violation",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Encrypt it with SOPS or as a SealedSecret, or have an ExternalSecret fetch it",
	}
}

# kubernetes Secret
findings contains finding if {
	not is_object(object.get(input.review.object, ["sops"], null))
	not input.review.object.type == "kubernetes.io/service-account-token"
	uid_or_app_kubernetes_io_managed_by
	some key, value in object_or(object_or(object.get(input.review.object, ["data"], null), {}), {})
	is_string(value)
	keeps_credential(key)
	is_readable_encoded(value)
	not is_string(object.get(input.review.object, ["stringData", key], null))
	field := concat("", ["data[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": "a cluster or Helm wrote this object, and Git may hold something else",
		"fix": "",
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

known_controller := [
	"app.kubernetes.io/name=cloudnative-pg",
	"app.kubernetes.io/name=plugin-barman-cloud",
	"app.kubernetes.io/name=postgres-operator",
	"app.kubernetes.io/name=postgres-operator-ui",
	"name=postgres-operator",
	"name=postgres-operator-ui",
	"app=clickhouse-operator",
	"app.kubernetes.io/name=altinity-clickhouse-operator",
	"app.kubernetes.io/name=mariadb-operator",
	"app.kubernetes.io/name=mariadb-operator-webhook",
	"app.kubernetes.io/name=mariadb-operator-cert-controller",
	"app=strimzi",
	"strimzi.io/kind=cluster-operator",
	"postgres-operator.crunchydata.com/control-plane=",
	"app.kubernetes.io/name=pgo",
	"control-plane=elastic-operator",
	"app.kubernetes.io/name=elastic-operator",
	"control-plane=redis-operator",
	"app.kubernetes.io/name=redis-operator",
	"name=redis-operator",
	"app.kubernetes.io/name=percona-xtradb-cluster-operator",
	"app.kubernetes.io/name=pxc-operator",
	"app.kubernetes.io/name=percona-server-mongodb-operator",
	"app.kubernetes.io/name=psmdb-operator",
	"app.kubernetes.io/name=percona-postgresql-operator",
	"app.kubernetes.io/name=pg-operator",
	"app.kubernetes.io/name=mongodb-kubernetes-operator",
	"name=mongodb-kubernetes-operator",
	"app.kubernetes.io/name=percona-server-mysql-operator",
	"app.kubernetes.io/name=ps-operator",
	"app.kubernetes.io/name=mysql-operator",
	"name=mysql-operator",
	"app=cockroach-operator",
	"app.kubernetes.io/name=cass-operator",
	"app.kubernetes.io/name=scylla-operator",
	"rbac.operator.scylladb.com/aggregate-to-scylla-operator=true",
	"k8s-app=yugaware",
	"name=yugabyte-operator",
	"app=vitess-operator",
	"control-plane=k8ssandra-operator",
	"group=stackgres.io",
	"name=redis-enterprise-operator",
	"app.kubernetes.io/name=kubeblocks",
]

is_password(key) if {
	regex.match("(?i)password$", key)
}

is_password(key) if {
	key in {"root", "xtrabackup", "monitor", "proxyadmin", "operator", "replication"}
}

is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

kubernetes_secret_is_item(key, _) if {
	concat("", [key, "="]) in known_services
}

kubernetes_secret_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_services
}

is_item_more(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item_more(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_secret_is_item(key_2, labels)
}

of_database_only_or_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item_more(key_2, labels)
}

ours if {
	input.review.object.type == "kubernetes.io/basic-auth"
}

ours if {
	of_database_only_or_marked
}

weak(value) if {
	value in {"password123", "MariaDB11!", "MaxScale11!", "clickhouse_operator_password", "chpassword", "backup123456", "clusterAdmin123456", "clusterMonitor123456", "databaseAdmin123456", "userAdmin123456", "root_password", "backup_password", "monitory", "admin_password", "operatoradmin", "repl_password", "adminpassword"}
}

weak(value) if {
	ours
	lower_ascii(value) in {"password", "123456", "admin", "changeme", "clickhouse", "default", "mariadb", "mysql", "postgres", "root", "secret", "test", "zalando"}
}

kubernetes_secret_weak(value) if {
	value in {"cGFzc3dvcmQxMjM=", "TWFyaWFEQjExIQ==", "TWF4U2NhbGUxMSE=", "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==", "Y2hwYXNzd29yZA==", "YmFja3VwMTIzNDU2", "Y2x1c3RlckFkbWluMTIzNDU2", "Y2x1c3Rlck1vbml0b3IxMjM0NTY=", "ZGF0YWJhc2VBZG1pbjEyMzQ1Ng==", "dXNlckFkbWluMTIzNDU2", "cm9vdF9wYXNzd29yZA==", "YmFja3VwX3Bhc3N3b3Jk", "bW9uaXRvcnk=", "YWRtaW5fcGFzc3dvcmQ=", "b3BlcmF0b3JhZG1pbg==", "cmVwbF9wYXNzd29yZA==", "YWRtaW5wYXNzd29yZA=="}
}

kubernetes_secret_weak(value) if {
	ours
	value in {"cGFzc3dvcmQ=", "MTIzNDU2", "YWRtaW4=", "Y2hhbmdlbWU=", "Y2xpY2tob3VzZQ==", "ZGVmYXVsdA==", "bWFyaWFkYg==", "bXlzcWw=", "cG9zdGdyZXM=", "cm9vdA==", "c2VjcmV0", "dGVzdA==", "emFsYW5kbw=="}
}

tls_offered if {
	plain := text_or(object.get(input.review.object, ["stringData", "keyring_vault.conf"], null), null)
	not regex.match("vault_url\"?[ \\t]*[=:][ \\t]*\"?http:", text_or(plain, ""))
}

some_part(encoded) if {
	some part in ["dmF1bHRfdXJsID0gaHR0cDovL", "ZhdWx0X3VybCA9IGh0dHA6Ly", "2YXVsdF91cmwgPSBodHRwOi8v", "dmF1bHRfdXJsPWh0dHA6Ly", "ZhdWx0X3VybD1odHRwOi8v", "2YXVsdF91cmw9aHR0cDovL", "InZhdWx0X3VybCI6ICJodHRwOi8v", "J2YXVsdF91cmwiOiAiaHR0cDovL", "idmF1bHRfdXJsIjogImh0dHA6Ly"]
	contains(encoded, part)
}

kubernetes_secret_tls_offered(encoded) if {
	not some_part(encoded)
}

keeps_credential(key) if {
	regex.match("(?i)(passw(or)?d|passphrase|pwd|secret|token|credentials?|_pass|[-_.]key|privatekey|apikey)$|^(\\.docker(configjson|cfg)|key|pass|root|xtrabackup|monitor|proxyadmin|operator|replication|pmmserver(key|token)?)$", key)
}

is_readable(value) if {
	not regex.match("(?i)^$|^ENC\\[|^(ref\\+|op://|vault:)|\\$\\{|\\$\\(|\\{\\{|^<[^>]*>$|^[*x.]+$|^(change|replace|your)([-_ ]|me$|it$|this$)|^(redacted|placeholder|todo)$", value)
}

uid_or_app_kubernetes_io_managed_by if {
	is_string(input.review.object.metadata.uid)
}

uid_or_app_kubernetes_io_managed_by if {
	input.review.object.metadata.labels["app.kubernetes.io/managed-by"] == "Helm"
}

is_readable_encoded(value) if {
	value_2 := value
	not regex.match("(?i)^$|^ENC\\[|^(ref\\+|op://|vault:)|\\$\\{|\\$\\(|\\{\\{|^<[^>]*>$|^[*x.]+$|^(change|replace|your)([-_ ]|me$|it$|this$)|^(redacted|placeholder|todo)$", value_2)
	not regex.match("^(RU5DW|e3[s-v]|JH[s-v]|JC[g-j]|P[E-H]|Y2hhbmdlbWU|Y2hhbmdlL|cmVwbGFjZ|eW91ci)", value_2)
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
