# crunchy-pgo PostgresCluster: all controls
package dok.crunchy_pgo.postgres_cluster

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	name := text_or(at(user, ["name"]), "")
	options := text_or(at(user, ["options"]), "")
	name_or_options(name, options)
	rules := array.concat([chosen_hba(rule, name) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])], list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), []))
	not rules_and_limits_account(rules, name)
	field := concat("", ["spec.users[", show(i), "]"])
	message := concat("", ["UM-2 ", field, ": administrator account ", show(name), " may log in from every address. Fix: Remove it or its option SUPERUSER, or limit it by a rule"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it or its option SUPERUSER, or limit it by a rule",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts([crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])])
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts([crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])])
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts([crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])])
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	lower_ascii(text_or(chosen_own, "")) == "md5"
	field := concat("", [show(chosen_password_encryption), ".password_encryption"])
	message := concat("", ["UM-3 ", field, ": every new password is protected by MD5 only. Fix: Set it to scram-sha-256"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to scram-sha-256",
		"edit": "set \"scram-sha-256\"",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	auth_type := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "auth_type"], null), "")
	password_method := chosen_password_method(auth_type)
	password_method == "none"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.auth_type",
		"message": "UM-3 spec.proxy.pgBouncer.config.global.auth_type: a login at PgBouncer asks for no password. Fix: Remove it, or set it to scram-sha-256",
		"fix": "Remove it, or set it to scram-sha-256",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	auth_type := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "auth_type"], null), "")
	password_method := chosen_password_method(auth_type)
	password_method == "plaintext"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.auth_type",
		"message": "UM-3 spec.proxy.pgBouncer.config.global.auth_type: a login at PgBouncer has its password in plain text. Fix: Remove it, or set it to scram-sha-256",
		"fix": "Remove it, or set it to scram-sha-256",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	auth_type := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "auth_type"], null), "")
	password_method := chosen_password_method(auth_type)
	password_method == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.proxy.pgBouncer.config.global.auth_type",
		"message": "UM-3 spec.proxy.pgBouncer.config.global.auth_type: a login at PgBouncer is protected by MD5 only. Fix: Remove it, or set it to scram-sha-256",
		"fix": "Remove it, or set it to scram-sha-256",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	regex.match("(?i)(^|[ \\t])BYPASSRLS([ \\t]|$)", text_or(at(user, ["options"]), ""))
	field := concat("", ["spec.users[", show(i), "].options"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " stands above the rights of the database. Fix: Remove BYPASSRLS"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove BYPASSRLS",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts([crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])])
	is_replication(line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not is_certified(line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["UM-6 ", field, ": replicas by this rule need no client certificate. Fix: Set the method to cert, or add clientcert=verify-full"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the method to cert, or add clientcert=verify-full",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	is_replication(line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not is_certified(line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["UM-6 ", field, ": replicas by this rule need no client certificate. Fix: Set the method to cert, or add clientcert=verify-full"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the method to cert, or add clientcert=verify-full",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-cipher-pass$", name)
	value != ""
	field := concat("", ["spec.backups.pgbackrest.global.", show(name)])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Put it in a Secret that configuration names"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Put it in a Secret that configuration names",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-cipher-pass$", name)
	value != ""
	field := concat("", ["spec.dataSource.pgbackrest.global.", show(name)])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Put it in a Secret that configuration names"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Put it in a Secret that configuration names",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, target in object_or(object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "databases"], null), {}), {})
	is_string(target)
	regex.match("(^|[ \\t])password[ \\t]*=[ \\t]*[^ \\t]", target)
	field := concat("", ["spec.proxy.pgBouncer.config.databases[\"", show(name), "\"]"])
	message := concat("", ["CM-2 ", field, ": password of a pool stands in the open. Fix: Remove it: PgBouncer asks PostgreSQL"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: PgBouncer asks PostgreSQL",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$", name)
	value != ""
	field := concat("", ["spec.backups.pgbackrest.global.", show(name)])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Put it in a Secret that configuration names"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Put it in a Secret that configuration names",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$", name)
	value != ""
	field := concat("", ["spec.dataSource.pgbackrest.global.", show(name)])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Put it in a Secret that configuration names"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Put it in a Secret that configuration names",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	options := object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {})
	some repository in input.review.object.spec.backups.pgbackrest.repos
	is_object(repository.s3)
	name := text_or(at(repository, ["name"]), "")
	access_by := chosen_access_by(options, name, repository)
	access_by == "static-keys"
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(name), "-s3-key-type\"]"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Set it to web-id, and give the service account a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to web-id, and give the service account a role",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	options := object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {})
	some repository in input.review.object.spec.backups.pgbackrest.repos
	is_object(repository.s3)
	name := text_or(at(repository, ["name"]), "")
	access_by := chosen_access_by(options, name, repository)
	access_by == "own-store"
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(name), "-s3-key-type\"]"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	some repository in input.review.object.spec.backups.pgbackrest.repos
	is_object(repository.gcs)
	name := text_or(at(repository, ["name"]), "")
	not text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global", concat("", [name, "-gcs-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(name), "-gcs-key-type\"]"])
	message := cut(concat("", ["CM-5 ", field, ": Google Cloud is reached with static keys. Fix: Set it to auto, and give the service account an identity"]))
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to auto, and give the service account an identity",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	some repository in input.review.object.spec.backups.pgbackrest.repos
	is_object(repository.azure)
	name := text_or(at(repository, ["name"]), "")
	not text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global", concat("", [name, "-azure-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(name), "-azure-key-type\"]"])
	message := concat("", ["CM-5 ", field, ": Azure is reached with static keys. Fix: Set it to auto, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to auto, and give the service account an identity",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.s3)
	repository := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo"], null), {})
	options := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {})
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	access_by := crunchy_pgo_postgres_cluster_chosen_access_by(options, name, repository)
	access_by == "static-keys"
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(name), "-s3-key-type\"]"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Set it to web-id, and give the service account a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to web-id, and give the service account a role",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.s3)
	repository := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo"], null), {})
	options := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {})
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	access_by := crunchy_pgo_postgres_cluster_chosen_access_by(options, name, repository)
	access_by == "own-store"
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(name), "-s3-key-type\"]"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.gcs)
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	not text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global", concat("", [name, "-gcs-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(name), "-gcs-key-type\"]"])
	message := cut(concat("", ["CM-5 ", field, ": Google Cloud is reached with static keys. Fix: Set it to auto, and give the service account an identity"]))
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to auto, and give the service account an identity",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.azure)
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	not text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global", concat("", [name, "-azure-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(name), "-azure-key-type\"]"])
	message := concat("", ["CM-5 ", field, ": Azure is reached with static keys. Fix: Set it to auto, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to auto, and give the service account an identity",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	first := [crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	deciding := [line | some line in texts(first); accepts_plaintext_or_line(line)]
	not crunchy_pgo_postgres_cluster_refuse_all(deciding)
	some i, line_2 in texts(first)
	accepts_plaintext(line_2)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": this pg_hba rule accepts plaintext. Fix: Write hostssl instead of host"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write hostssl instead of host",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	first := [crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	not is_complete(first)
	lines := list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); accepts_plaintext_or_line(line)]
	not crunchy_pgo_postgres_cluster_refuse_all(deciding)
	some i, line_2 in texts(lines)
	accepts_plaintext(line_2)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": this pg_hba rule accepts plaintext. Fix: Write hostssl instead of host"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write hostssl instead of host",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "client_tls_sslmode"], null), "require") in {"require", "verify-ca", "verify-full"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.client_tls_sslmode",
		"message": "NM-1 spec.proxy.pgBouncer.config.global.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Remove it: the default is require",
		"fix": "Remove it: the default is require",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin",
		"message": "NM-1 spec.userInterface.pgAdmin: pgAdmin accepts plaintext. Fix: Remove it, and make a PGAdmin with a certificate",
		"fix": "Remove it, and make a PGAdmin with a certificate",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	first := [crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	deciding := [line | some line in texts(first); open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in texts(first)
	is_open_to_all(line_2)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["NM-2 ", field, ": a login by this rule may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	first := [crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	count(first) == 0
	last := list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), [])
	count(last) == 0
	deciding := [line | some line in texts(first); open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	not some_line(first)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.authentication.rules",
		"message": "NM-2 spec.authentication.rules: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	first := [crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	not closes_addresses(first)
	last := list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(last); open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in texts(last)
	is_open_to_all(line_2)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["NM-2 ", field, ": a login by this rule may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not input.review.object.spec.proxy.pgBouncer.config.global.server_tls_sslmode == "disable"
	not input.review.object.spec.proxy.pgBouncer.config.global.server_tls_sslmode == "allow"
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
		"message": "NM-3 spec.proxy.pgBouncer.config.global.server_tls_sslmode: PgBouncer to PostgreSQL takes any certificate. Fix: Remove it: the default is verify-full",
		"fix": "Remove it: the default is verify-full",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("-(storage|s3|azure|gcs)-verify-tls$", name)
	not crunchy_pgo_postgres_cluster_peer_is_verified(value)
	field := concat("", ["spec.backups.pgbackrest.global.", show(name)])
	message := concat("", ["NM-3 ", field, ": pgBackRest to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not peer_is_verified_more(exporter)
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure_skip_verify"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["exporter ", show(name)])), " takes any certificate. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	version := lower_ascii(text_or(crunchy_pgo_postgres_cluster_chosen_own, ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	field := concat("", [show(chosen_ssl_min_protocol_version), ".ssl_min_protocol_version"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.2 or TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.client_tls_sslmode",
		"message": "NM-4 spec.proxy.pgBouncer.config.global.client_tls_sslmode: no TLS for clients of PgBouncer. Fix: Remove it: the default is require",
		"fix": "Remove it: the default is require",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	protocols := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "client_tls_protocols"], null), "")
	tls_minimum_version := crunchy_pgo_postgres_cluster_chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.proxy.pgBouncer.config.global.client_tls_protocols: TLS ", show(tls_minimum_version), " is accepted for clients of PgBouncer. Fix: Set it to tlsv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.client_tls_protocols",
		"message": message,
		"fix": "Set it to tlsv1.3",
		"edit": "set \"tlsv1.3\"",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	version := lower_ascii(text_or(crunchy_pgo_postgres_cluster_chosen_own, ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	crunchy_pgo_postgres_cluster_too_old(tls_minimum_version)
	field := concat("", [show(chosen_ssl_min_protocol_version), ".ssl_min_protocol_version"])
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Set it to TLSv1.2 or TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts([crunchy_pgo_postgres_cluster_chosen_hba(rule) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])])
	accepts_plaintext(line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["NM-5 ", field, ": no TLS for replicas that ask for none. Fix: Write hostssl instead of host"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write hostssl instead of host",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	accepts_plaintext(line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["NM-5 ", field, ": no TLS for replicas that ask for none. Fix: Write hostssl instead of host"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write hostssl instead of host",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not crunchy_pgo_postgres_cluster_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
		"message": "NM-5 spec.proxy.pgBouncer.config.global.server_tls_sslmode: no TLS for PgBouncer to PostgreSQL. Fix: Remove it: the default is verify-full",
		"fix": "Remove it: the default is verify-full",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	protocols := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "server_tls_protocols"], null), "")
	tls_minimum_version := crunchy_pgo_postgres_cluster_chosen_tls_minimum_version(protocols)
	crunchy_pgo_postgres_cluster_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.proxy.pgBouncer.config.global.server_tls_protocols: TLS ", show(tls_minimum_version), " is accepted for PgBouncer to PostgreSQL. Fix: Set it to tlsv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.server_tls_protocols",
		"message": message,
		"fix": "Set it to tlsv1.3",
		"edit": "set \"tlsv1.3\"",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.authentication.rules)
	some i, rule in input.review.object.spec.authentication.rules
	rule.method == "ldap"
	tls := scalar_or(at(rule, ["options", "ldaptls"]), null)
	not tls_offered_more(tls, rule)
	field := concat("", ["spec.authentication.rules[", show(i), "].options"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Set ldaptls to 1, or ldapscheme to ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ldaptls to 1, or ldapscheme to ldaps",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in [text_or(at(rule, ["hba"]), "") | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), [])]
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t]\"?ldap\"?[ \\t]", line)
	not regex.match("[ \\t]\"?(ldaptls=\"?1|ldapscheme=\"?ldaps|ldapurl=\"?ldaps:)", line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Add ldaptls=1, or ldapscheme=ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Add ldaptls=1, or ldapscheme=ldaps",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t]\"?ldap\"?[ \\t]", line)
	not regex.match("[ \\t]\"?(ldaptls=\"?1|ldapscheme=\"?ldaps|ldapurl=\"?ldaps:)", line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Add ldaptls=1, or ldapscheme=ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Add ldaptls=1, or ldapscheme=ldaps",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not tls_offered_more_2(exporter)
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["exporter ", show(name)])), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.customTLSSecret",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.customTLSSecret",
		"message": "NM-7 spec.customTLSSecret: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.customTLSSecret",
		"message": "NM-7 spec.customTLSSecret: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customReplicationTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.customReplicationTLSSecret",
		"message": "whoever fills the Secret renews the certificate of replicas",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customReplicationTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.customReplicationTLSSecret",
		"message": "NM-7 spec.customReplicationTLSSecret: the certificate of replicas is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "customReplicationTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.customReplicationTLSSecret",
		"message": "NM-7 spec.customReplicationTLSSecret: the certificate of replicas keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.customTLSSecret",
		"message": "whoever fills the Secret renews the certificate of PgBouncer",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.customTLSSecret",
		"message": "NM-7 spec.proxy.pgBouncer.customTLSSecret: the certificate of PgBouncer is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	name := text_in(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), "name", "")
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.proxy.pgBouncer.customTLSSecret",
		"message": "NM-7 spec.proxy.pgBouncer.customTLSSecret: the certificate of PgBouncer keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of PostgreSQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of PostgreSQL decides which cryptography is used",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer)
	module_image := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.image",
		"message": "NM-10 spec.proxy.pgBouncer.image: the image of PgBouncer is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer)
	module_image := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.image",
		"message": "the image of PgBouncer decides which cryptography is used",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	true
	count(sm_1_encrypted_classes) > 0
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	text_or(object.get(instance, ["dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	volume_class_name := text_or(object.get(instance, ["dataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.instances[", show(i), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	true
	count(sm_1_encrypted_classes) == 0
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	text_or(object.get(instance, ["dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	volume_class_name := text_or(object.get(instance, ["dataVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	true
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].dataVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	true
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	crunchy_pgo_postgres_cluster_is_open(defaults)
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	text_or(object.get(instance, ["dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	field := concat("", ["spec.instances[", show(i), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	true
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not crunchy_pgo_postgres_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.instances[", show(i), "].dataVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	is_object(instance.walVolumeClaimSpec)
	text_or(object.get(instance, ["walVolumeClaimSpec", "storageClassName"], null), "") != ""
	volume_class_name := text_or(object.get(instance, ["walVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.instances[", show(i), "].walVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["WAL of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	is_object(instance.walVolumeClaimSpec)
	text_or(object.get(instance, ["walVolumeClaimSpec", "storageClassName"], null), "") != ""
	volume_class_name := text_or(object.get(instance, ["walVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].walVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["WAL of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].walVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	crunchy_pgo_postgres_cluster_is_open(defaults)
	some i, instance in objects(object.get(input.review.object, ["spec", "instances"], null))
	is_object(instance.walVolumeClaimSpec)
	text_or(object.get(instance, ["walVolumeClaimSpec", "storageClassName"], null), "") == ""
	field := concat("", ["spec.instances[", show(i), "].walVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["WAL of ", show(text_or(object.get(instance, ["name"], null), ""))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not crunchy_pgo_postgres_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.instances[", show(i), "].walVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) > 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	is_object(tablespace.dataVolumeClaimSpec)
	text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.instances[", show(i), "].tablespaceVolumes[", show(j), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["tablespace ", show(text_or(at(tablespace, ["name"]), null))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	is_object(tablespace.dataVolumeClaimSpec)
	text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].tablespaceVolumes[", show(j), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["tablespace ", show(text_or(at(tablespace, ["name"]), null))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	is_object(tablespace.dataVolumeClaimSpec)
	text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.instances[", show(i), "].tablespaceVolumes[", show(j), "].dataVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	crunchy_pgo_postgres_cluster_is_open(defaults)
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	is_object(tablespace.dataVolumeClaimSpec)
	text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.instances[", show(i), "].tablespaceVolumes[", show(j), "].dataVolumeClaimSpec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["tablespace ", show(text_or(at(tablespace, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not crunchy_pgo_postgres_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	is_object(tablespace.dataVolumeClaimSpec)
	text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.instances[", show(i), "].tablespaceVolumes[", show(j), "].dataVolumeClaimSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.dataVolumeClaimSpec)
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.dataVolumeClaimSpec)
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.dataVolumeClaimSpec)
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.dataVolumeClaimSpec)
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	crunchy_pgo_postgres_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName",
		"message": "SM-1 spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.dataVolumeClaimSpec)
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not crunchy_pgo_postgres_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.userInterface.pgAdmin.dataVolumeClaimSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	some repository in input.review.object.spec.backups.pgbackrest.repos
	option := concat("", [text_or(at(repository, ["name"]), ""), "-cipher-type"])
	text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global", option], null), "none") == "none"
	backup_target := text_or(at(repository, ["name"]), "")
	field := concat("", ["spec.backups.pgbackrest.global.", show(option)])
	message := cut(concat("", ["ED-1 ", field, ": backups to ", show(backup_target), " may be unencrypted. Fix: Set it to aes-256-cbc, and the passphrase in a Secret"]))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aes-256-cbc, and the passphrase in a Secret",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.backups.snapshots)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backups.snapshots.volumeSnapshotClassName",
		"message": "ED-1 spec.backups.snapshots.volumeSnapshotClassName: backups to snapshots may be unencrypted. Fix: See that the class of the volume encrypts",
		"fix": "See that the class of the volume encrypts",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	logs_statements
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config.parameters.log_statement",
		"message": "ED-2 spec.config.parameters.log_statement: the log of statements carries data of users. Fix: Set it to ddl or none",
		"fix": "Set it to ddl or none",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	logs_durations
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config.parameters.log_min_duration_statement",
		"message": "ED-2 spec.config.parameters.log_min_duration_statement: the log of slow statements carries data of users. Fix: Raise it, or set it to -1",
		"fix": "Raise it, or set it to -1",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	logs_parameters_of_errors
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config.parameters.log_parameter_max_length_on_error",
		"message": "ED-2 spec.config.parameters.log_parameter_max_length_on_error: the log of errors carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	audits_parameters
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config.parameters[\"pgaudit.log_parameter\"]",
		"message": "ED-2 spec.config.parameters[\"pgaudit.log_parameter\"]: pgAudit carries data of users. Fix: Remove it: the default is off",
		"fix": "Remove it: the default is off",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	crunchy_pgo_postgres_cluster_logs_statements
	not is_scalar(object.get(input.review.object, ["spec", "config", "parameters", "log_statement"], null))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement: the log of statements carries data of users. Fix: Set it to ddl or none",
		"fix": "Set it to ddl or none",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	crunchy_pgo_postgres_cluster_logs_durations
	not is_scalar(object.get(input.review.object, ["spec", "config", "parameters", "log_min_duration_statement"], null))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement: the log of slow statements carries data of users. Fix: Raise it, or set it to -1",
		"fix": "Raise it, or set it to -1",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	crunchy_pgo_postgres_cluster_logs_parameters_of_errors
	not is_scalar(object.get(input.review.object, ["spec", "config", "parameters", "log_parameter_max_length_on_error"], null))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error: the log of errors carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	crunchy_pgo_postgres_cluster_audits_parameters
	not is_scalar(object.get(input.review.object, ["spec", "config", "parameters", "pgaudit.log_parameter"], null))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log_parameter\"]",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log_parameter\"]: pgAudit carries data of users. Fix: Remove it: the default is off",
		"fix": "Remove it: the default is off",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not instrumentation_and_given
	not is_given
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.monitoring.pgmonitor.exporter",
		"message": "MAA-1 spec.monitoring.pgmonitor.exporter: the exporter of pgMonitor is not turned on. Fix: Add it, with an image if the operator knows none",
		"fix": "Add it, with an image if the operator knows none",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.instrumentation)
	not is_given
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.monitoring.pgmonitor.exporter",
		"message": "another object or the operator decides about the exporter of pgMonitor",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	log := chosen_log
	audit_state := chosen_audit_state(log)
	audit_state == "off"
	field := concat("", [show(chosen_pgaudit_log), "[\"pgaudit.log\"]"])
	message := concat("", ["MAA-3 ", field, ": pgAudit is turned off. Fix: Set it to ddl, role, write or more"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to ddl, role, write or more",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	log := chosen_log
	audit_state := chosen_audit_state(log)
	audit_state == "unset"
	field := concat("", [show(chosen_pgaudit_log), "[\"pgaudit.log\"]"])
	message := concat("", ["MAA-3 ", field, ": pgAudit is not turned on. Fix: Set it to ddl, role, write or more"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to ddl, role, write or more",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "service", "metadata", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations, shared)
	message := concat("", ["KSI-5 spec.service.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": message,
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: Ingress of the primary is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: Gateway of the primary is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not crunchy_pgo_postgres_cluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: service of the primary answers on addresses outside the cluster. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "replicaService", "metadata", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations, shared)
	message := concat("", ["KSI-5 spec.replicaService.type: service of the replicas is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": message,
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "KSI-5 spec.replicaService.type: Ingress of the replicas is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "KSI-5 spec.replicaService.type: Gateway of the replicas is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.replicaService)
	given := object_or(object.get(input.review.object, ["spec", "replicaService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.replicaService.type",
		"message": "KSI-5 spec.replicaService.type: service of the replicas answers on addresses outside the cluster. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service", "metadata", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations, shared)
	message := concat("", ["KSI-5 spec.proxy.pgBouncer.service.type: service of PgBouncer is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": message,
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "KSI-5 spec.proxy.pgBouncer.service.type: Ingress of PgBouncer is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "KSI-5 spec.proxy.pgBouncer.service.type: Gateway of PgBouncer is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.service)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.service.type",
		"message": "KSI-5 spec.proxy.pgBouncer.service.type: service of PgBouncer answers on addresses outside the cluster. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service", "metadata", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations, shared)
	message := cut(concat("", ["KSI-5 spec.userInterface.pgAdmin.service.type: service of pgAdmin is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": message,
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "KSI-5 spec.userInterface.pgAdmin.service.type: Ingress of pgAdmin is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "KSI-5 spec.userInterface.pgAdmin.service.type: Gateway of pgAdmin is open to the Internet. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more_3
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.userInterface.pgAdmin.service)
	given := object_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.userInterface.pgAdmin.service.type",
		"message": "KSI-5 spec.userInterface.pgAdmin.service.type: service of pgAdmin answers on addresses outside the cluster. Fix: Set it to ClusterIP, or annotate a LoadBalancer as internal",
		"fix": "Set it to ClusterIP, or annotate a LoadBalancer as internal",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	context := at(container, ["securityContext"])
	not is_user_more(context)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	context := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(context)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].securityContext"])
	edit := chosen_edit(context)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	context := at(container, ["securityContext"])
	not is_user_more(context)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	context := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(context)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].securityContext"])
	edit := chosen_edit(context)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.proxy.pgBouncer.containers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.containers)
	some i_2, container in instance.containers
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.instances[", show(i), "].containers"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	container.securityContext.privileged == true
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	memory := scalar_or(at(instance, ["resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(instance, ["resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(instance, ["resources", "requests", "cpu"]), scalar_or(at(instance, ["resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.instances[", show(i), "].resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container database has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer)
	bouncer := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer"], null), null)
	number_in(bouncer, "replicas", 1) != 0
	memory := scalar_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.proxy.pgBouncer.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container pgbouncer has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not crunchy_pgo_postgres_cluster_is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not crunchy_pgo_postgres_cluster_is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "exporter", "image": text_or(object.get(input.review.object, ["spec", "monitoring", "pgmonitor", "exporter", "image"], null), ""), "at": "spec.monitoring.pgmonitor.exporter.image", "runs": false}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}, {"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "image"], null), ""), "at": "spec.userInterface.pgAdmin.image", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := show(object.get(field_value, ["at"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	count(wl_12_allowed_registries) > 0
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	not crunchy_pgo_postgres_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	crunchy_pgo_postgres_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "containers"], null), [])) > 0
	is_array(input.review.object.spec.proxy.pgBouncer.containers)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.proxy.pgBouncer.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	not crunchy_pgo_postgres_cluster_is_of_docker_hub(image_source)
	field := concat("", ["spec.proxy.pgBouncer.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) > 0
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	not crunchy_pgo_postgres_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	crunchy_pgo_postgres_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
	is_array(instance.containers)
	some i_2, container in instance.containers
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := crunchy_pgo_postgres_cluster_chosen_image_source(first, named)
	not crunchy_pgo_postgres_cluster_is_of_docker_hub(image_source)
	field := concat("", ["spec.instances[", show(i), "].containers[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	is_object(input.review.object.spec.instrumentation)
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.instrumentation",
		"message": "another object, or the image, may say where the log of PostgreSQL goes, and in which form",
		"fix": "",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "instrumentation"], null))
	not is_off
	not has_sidecars
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector",
		"message": "WL-15 spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector: the log of PostgreSQL goes to a file, not to standard output. Fix: Set it to off",
		"fix": "Set it to off",
	}
}

# crunchy-pgo PostgresCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "instrumentation"], null))
	not is_off
	has_sidecars
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.instances",
		"message": "another object, or the image, may say where the log of PostgreSQL goes, and in which form",
		"fix": "",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

nm_5_minimum_tls_version := given if {
	given := input.parameters["NM-5"].minimumTlsVersion
	is_string(given)
} else := "1.2"

# Certificates beside the object, given with it.
related_certificate := [related | is_array(input.related["cert-manager.io/v1/Certificate"]); some related in input.related["cert-manager.io/v1/Certificate"]]

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
	{"name": "service.beta.kubernetes.io/alicloud-loadbalancer-address-type", "value": "intranet"},
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

chosen_databases(rule) := "all" if {
	count(list_or(at(rule, ["databases"]), [])) == 0
} else := "some"

chosen_users(users, name) := "all" if {
	count(users) == 0
} else := name if {
	name in texts(users)
} else := "some"

chosen_method(rule) := "scram-sha-256" if {
	rule.method == "password"
} else := text_or(at(rule, ["method"]), "")

chosen_clientcert(rule) := "clientcert=verify-full" if {
	rule.options.clientcert == "verify-full"
} else := ""

chosen_hba(rule, name) := text_or(at(rule, ["hba"]), null) if {
	is_string(rule.hba)
} else := concat("", [text_or(at(rule, ["connection"]), ""), " ", chosen_databases(rule), " ", chosen_users(users, name), " all ", chosen_method(rule), " ", chosen_clientcert(rule)]) if {
	users := list_or(at(rule, ["users"]), [])
}

name_or_options(name, _) if {
	name == "postgres"
}

name_or_options(_, options) if {
	regex.match("(?i)(^|[^a-z])superuser", options)
	not regex.match("(?i)nologin", options)
}

is_user(user, name) if {
	user == name
}

is_user(user, name) if {
	user == concat("", ["\"", name, "\""])
}

crunchy_pgo_postgres_cluster_is_user(user) if {
	user == ""
}

crunchy_pgo_postgres_cluster_is_user(user) if {
	regex.match("^[+@/]", user)
}

named_or_user(users, _) if {
	users == "all"
}

named_or_user(users, name) if {
	some user in split(users, ",")
	is_user(user, name)
}

named_or_user(users, _) if {
	some user in split(users, ",")
	crunchy_pgo_postgres_cluster_is_user(user)
}

users_or_user(users, _) if {
	users == "all"
}

users_or_user(users, name) if {
	some user in split(users, ",")
	is_user(user, name)
}

is_named(line, name) if {
	users := or_else(item_at(words(line), 2), "")
	users_or_user(users, name)
}

is_line(line) if {
	not regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

admits_or_line(line, name) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	named_or_user(users, name)
}

admits_or_line(line, name) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line, name)
	not is_line(line)
}

chosen_line(line) := "all" if {
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv4" if {
	regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv6" if {
	regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "less"

chosen_first(line, name) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line, name)
} else := "less"

first_or_second(first, _) if {
	first == "all"
}

first_or_second(first, second) if {
	first == "ipv4"
	second == "ipv6"
}

first_or_second(first, second) if {
	first == "ipv6"
	second == "ipv4"
}

refuse_all(deciding, name) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first(line, name)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first(line_2, name)
	first_or_second(first, second)
}

limits_account(rules, name) if {
	deciding := [line | some line in texts(array.concat(rules, ["host all all all reject"])); admits_or_line(line, name)]
	refuse_all(deciding, name)
}

rules_and_limits_account(rules, name) if {
	count(rules) > 0
	limits_account(rules, name)
}

crunchy_pgo_postgres_cluster_chosen_users(users) := "all" if {
	count(users) == 0
} else := "" if {
	"" in texts(users)
} else := "some"

crunchy_pgo_postgres_cluster_chosen_hba(rule) := text_or(at(rule, ["hba"]), null) if {
	is_string(rule.hba)
} else := concat("", [text_or(at(rule, ["connection"]), ""), " ", chosen_databases(rule), " ", crunchy_pgo_postgres_cluster_chosen_users(users), " all ", chosen_method(rule), " ", chosen_clientcert(rule)]) if {
	users := list_or(at(rule, ["users"]), [])
}

chosen_value := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.password_encryption)
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "password_encryption"], null)
} else := ""

chosen_own := own if {
	is_string(input.review.object.spec.config.parameters.password_encryption)
	own := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "password_encryption"], null), null)
} else := chosen_value

chosen_password_encryption := "spec.config.parameters" if {
	is_string(input.review.object.spec.config.parameters.password_encryption)
} else := "spec.patroni.dynamicConfiguration.postgresql.parameters"

chosen_password_method(auth_type) := "none" if {
	auth_type in {"trust", "any"}
} else := "plaintext" if {
	auth_type == "plain"
} else := "md5" if {
	auth_type == "md5"
} else := "strong"

is_replication(line) if {
	regex.match("^[ \\t]*\"?host", line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
}

is_certified(line) if {
	regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

is_certified(line) if {
	regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

crunchy_pgo_postgres_cluster_is_literal(value) if {
	value != ""
	not startswith(value, "$(")
}

in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

in_address_or_value(value, variable) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", text_or(at(variable, ["name"]), ""))
	crunchy_pgo_postgres_cluster_is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

holds_login_or_in_parameters(value, variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	crunchy_pgo_postgres_cluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

address_or_of_cloud(address) if {
	address == ""
}

address_or_of_cloud(address) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", address)
}

chosen_address_or_of_cloud(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

chosen_access_by(options, name, repository) := "identity" if {
	text_or(object.get(options, [concat("", [name, "-s3-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(at(repository, ["s3", "endpoint"]), "")
}

crunchy_pgo_postgres_cluster_chosen_access_by(options, name, repository) := "identity" if {
	text_or(object.get(options, [concat("", [name, "-s3-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(repository, ["s3", "endpoint"], null), "")
}

accepts_plaintext_or_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t](127\\.0\\.0\\.1/32|127\\.0\\.0\\.1[ \\t]+255\\.255\\.255\\.255|::1/128|localhost|samehost)[ \\t]", line)
}

accepts_plaintext_or_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	not is_line(line)
}

accepts_plaintext(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t](127\\.0\\.0\\.1/32|127\\.0\\.0\\.1[ \\t]+255\\.255\\.255\\.255|::1/128|localhost|samehost)[ \\t]", line)
}

crunchy_pgo_postgres_cluster_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

crunchy_pgo_postgres_cluster_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := crunchy_pgo_postgres_cluster_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := crunchy_pgo_postgres_cluster_chosen_first(line_2)
	first_or_second(first, second)
}

is_item(closed) if {
	"all" in closed
}

is_item(closed) if {
	"ipv4" in closed
	"ipv6" in closed
}

is_complete(first) if {
	closed := [crunchy_pgo_postgres_cluster_chosen_first(line) | some line in texts(first)]
	is_item(closed)
}

open_to_all_or_line(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

open_to_all_or_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	not is_line(line)
}

is_open_to_all(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

chosen_first_more(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

refuse_all_more(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first_more(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first_more(line_2)
	first_or_second(first, second)
}

some_line(first) if {
	some line in texts(first)
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

closes_addresses(first) if {
	some line in texts(first)
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

peer_is_verified if {
	text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "server_tls_sslmode"], null), "verify-full") in {"verify-ca", "verify-full"}
}

crunchy_pgo_postgres_cluster_peer_is_verified(value) if {
	value != "n"
}

peer_is_verified_more(exporter) if {
	not exporter.tls.insecure_skip_verify == true
}

crunchy_pgo_postgres_cluster_chosen_value := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.ssl_min_protocol_version)
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "ssl_min_protocol_version"], null)
} else := ""

crunchy_pgo_postgres_cluster_chosen_own := own if {
	is_string(input.review.object.spec.config.parameters.ssl_min_protocol_version)
	own := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "ssl_min_protocol_version"], null), null)
} else := crunchy_pgo_postgres_cluster_chosen_value

chosen_tls_minimum_version(version) := "1.0" if {
	version == "tlsv1"
} else := "1.1" if {
	version == "tlsv1.1"
} else := "1.2" if {
	version == "tlsv1.2"
} else := "1.3" if {
	version == "tlsv1.3"
} else := ""

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_4_minimum_tls_version == "1.3"
}

chosen_ssl_min_protocol_version := "spec.config.parameters" if {
	is_string(input.review.object.spec.config.parameters.ssl_min_protocol_version)
} else := "spec.patroni.dynamicConfiguration.postgresql.parameters"

tls_offered if {
	not input.review.object.spec.proxy.pgBouncer.config.global.client_tls_sslmode == "disable"
}

is_protocols(protocols) if {
	contains(protocols, "tlsv1.0")
}

is_protocols(protocols) if {
	contains(protocols, "all")
}

is_protocols(protocols) if {
	contains(protocols, "legacy")
}

crunchy_pgo_postgres_cluster_is_protocols(protocols) if {
	contains(protocols, "tlsv1.2")
}

crunchy_pgo_postgres_cluster_is_protocols(protocols) if {
	contains(protocols, "secure")
}

crunchy_pgo_postgres_cluster_is_protocols(protocols) if {
	contains(protocols, "default")
}

crunchy_pgo_postgres_cluster_chosen_tls_minimum_version(protocols) := "1.0" if {
	is_protocols(protocols)
} else := "1.1" if {
	contains(protocols, "tlsv1.1")
} else := "1.2" if {
	crunchy_pgo_postgres_cluster_is_protocols(protocols)
} else := ""

crunchy_pgo_postgres_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

crunchy_pgo_postgres_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

crunchy_pgo_postgres_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

crunchy_pgo_postgres_cluster_tls_offered if {
	not input.review.object.spec.proxy.pgBouncer.config.global.server_tls_sslmode == "disable"
	not input.review.object.spec.proxy.pgBouncer.config.global.server_tls_sslmode == "allow"
}

tls_offered_more(tls, _) if {
	tls == 1
}

tls_offered_more(tls, _) if {
	tls == "1"
}

tls_offered_more(_, rule) if {
	rule.options.ldapscheme == "ldaps"
}

tls_offered_more_2(exporter) if {
	not exporter.tls.insecure == true
}

fills(name, each) if {
	name != null
	text_or(object.get(each, ["spec", "secretName"], null), null) == name
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

takes_encrypted(provisioner) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
}

takes_encrypted(provisioner) if {
	provisioner == "driver.longhorn.io"
}

takes_encrypted(provisioner) if {
	endswith(provisioner, "rbd.csi.ceph.com")
}

is_on_node(provisioner) if {
	regex.match("host-?path|local-path", provisioner)
}

is_on_node(provisioner) if {
	provisioner in {"openebs.io/local", "local.csi.openebs.io"}
}

takes_encrypted_and_provisioner(provisioner) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
}

chosen_takes_encrypted(provisioner) := "encrypted" if {
	takes_encrypted(provisioner)
} else := "secure" if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "encryption" if {
	provisioner == "zfs.csi.openebs.io"
} else := ""

by_key_or_by_cipher(provisioner, parameters) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
	text_or(object.get(parameters, ["kmsKeyId"], null), "") != ""
}

by_key_or_by_cipher(provisioner, parameters) if {
	text_or(object.get(parameters, ["encryption"], null), "off") != "off"
	provisioner == "zfs.csi.openebs.io"
}

by_key_or_by_cipher(provisioner, parameters) if {
	object.get(parameters, [chosen_takes_encrypted(provisioner)], null) == "true"
}

asks_for_encryption(each, provisioner) if {
	parameters := object_or(object.get(each, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
}

takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(each, provisioner)
}

is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

crunchy_pgo_postgres_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

crunchy_pgo_postgres_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); crunchy_pgo_postgres_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.kubernetes.io/is-default-class"] == "true"
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.beta.kubernetes.io/is-default-class"] == "true"
}

is_default(each) if {
	annotations := object.get(each, ["metadata", "annotations"], null)
	storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations)
}

crunchy_pgo_postgres_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); crunchy_pgo_postgres_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

logs_statements if {
	is_string(input.review.object.spec.config.parameters.log_statement)
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "log_statement"], null), null)
	regex.match("(?i)^[ \\t']*(all|mod)[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	is_string(input.review.object.spec.config.parameters.log_min_duration_statement)
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "log_min_duration_statement"], null), null)
	regex.match("^[ \\t']*0+(\\.0*)?[ \\t]*(us|ms|s|min|h|d)?[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "log_min_duration_statement"], null), null)
	not is_string(setting)
	input.review.object.spec.config.parameters.log_min_duration_statement == 0
}

logs_durations if {
	setting_holds
}

crunchy_pgo_postgres_cluster_setting_holds if {
	is_string(input.review.object.spec.config.parameters.log_parameter_max_length_on_error)
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "log_parameter_max_length_on_error"], null), null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

crunchy_pgo_postgres_cluster_setting_holds if {
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "log_parameter_max_length_on_error"], null), null)
	not is_string(setting)
	is_number(input.review.object.spec.config.parameters.log_parameter_max_length_on_error)
	not input.review.object.spec.config.parameters.log_parameter_max_length_on_error == 0
}

logs_parameters_of_errors if {
	crunchy_pgo_postgres_cluster_setting_holds
}

setting_holds_more if {
	is_string(input.review.object.spec.config.parameters["pgaudit.log_parameter"])
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "pgaudit.log_parameter"], null), null)
	regex.match("(?i)^[ \\t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more if {
	setting := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "pgaudit.log_parameter"], null), null)
	not is_string(setting)
	setting in {1, true}
}

audits_parameters if {
	setting_holds_more
}

crunchy_pgo_postgres_cluster_logs_statements if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_statement"], null)
	regex.match("(?i)^[ \\t']*(all|mod)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_2 if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_min_duration_statement"], null)
	regex.match("^[ \\t']*0+(\\.0*)?[ \\t]*(us|ms|s|min|h|d)?[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_2 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_min_duration_statement"], null)
	not is_string(setting)
	input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement == 0
}

crunchy_pgo_postgres_cluster_logs_durations if {
	setting_holds_more_2
}

setting_holds_more_3 if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_parameter_max_length_on_error"], null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

setting_holds_more_3 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_parameter_max_length_on_error"], null)
	not is_string(setting)
	is_number(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error)
	not input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error == 0
}

crunchy_pgo_postgres_cluster_logs_parameters_of_errors if {
	setting_holds_more_3
}

setting_holds_more_4 if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters["pgaudit.log_parameter"])
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log_parameter"], null)
	regex.match("(?i)^[ \\t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_4 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log_parameter"], null)
	not is_string(setting)
	setting in {1, true}
}

crunchy_pgo_postgres_cluster_audits_parameters if {
	setting_holds_more_4
}

is_given if {
	is_object(input.review.object.spec.monitoring.pgmonitor.exporter)
}

instrumentation_and_given if {
	is_object(input.review.object.spec.instrumentation)
	not is_given
}

chosen_value_more := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters["pgaudit.log"])
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log"], null)
} else := ""

chosen_log := own if {
	is_string(input.review.object.spec.config.parameters["pgaudit.log"])
	own := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "pgaudit.log"], null), null)
} else := chosen_value_more

chosen_value_more_2 := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters["pgaudit.role"])
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.role"], null)
} else := ""

chosen_own_more := own if {
	is_string(input.review.object.spec.config.parameters["pgaudit.role"])
	own := scalar_or(object.get(input.review.object, ["spec", "config", "parameters", "pgaudit.role"], null), null)
} else := chosen_value_more_2

log_or_own(log) if {
	not regex.match("(?i)^[ \\t']*(none)?[ \\t']*$", text_or(or_else(log, ""), ""))
}

log_or_own(_) if {
	or_else(chosen_own_more, "") != ""
}

chosen_audit_state(log) := "on" if {
	log_or_own(log)
} else := "unset" if {
	or_else(log, "") == ""
} else := "off"

chosen_pgaudit_log := "spec.config.parameters" if {
	is_string(input.review.object.spec.config.parameters["pgaudit.log"])
} else := "spec.patroni.dynamicConfiguration.postgresql.parameters"

marked(service_annotations, shared) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(shared, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, shared) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, shared)
}

crunchy_pgo_postgres_cluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "replicaService", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_3 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "userInterface", "pgAdmin", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

is_user_more(context) if {
	not is_number(at(context, ["runAsUser"]))
	context.runAsNonRoot == true
}

is_user_more(context) if {
	is_number(context.runAsUser)
	not context.runAsUser == 0
}

allow_privilege_escalation_and_privileged(context) if {
	context.allowPrivilegeEscalation == false
	not context.privileged == true
}

chosen_edit(context) := "" if {
	context.privileged == true
} else := "set allowPrivilegeEscalation false"

is_own(_) if {
	false
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

own_holds(name, context) if {
	is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own(name)
	context.readOnlyRootFilesystem == true
}

chosen_own_more_2(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own_more_2(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

runs_or_image(candidate) if {
	object.get(candidate, ["runs"], null) == true
}

runs_or_image(candidate) if {
	object.get(candidate, ["image"], null) != ""
}

chosen_image_fixed_by(image) := "digest" if {
	contains(text_or(image, ""), "@")
} else := "tag" if {
	regex.match(":[^/]*$", text_or(image, ""))
	not endswith(text_or(image, ""), ":latest")
} else := "nothing"

crunchy_pgo_postgres_cluster_is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, image) := concat("", ["docker.io/library/", text_or(image, "")]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", text_or(image, "")])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(text_or(image_source, ""), concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", text_or(image_source, ""))
}

crunchy_pgo_postgres_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

crunchy_pgo_postgres_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

crunchy_pgo_postgres_cluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

setting_holds_more_5 if {
	is_boolean(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector)
	not input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector == true
}

setting_holds_more_5 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	not is_boolean(setting)
	input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector == 0
}

setting_holds_more_6 if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	regex.match("(?i)^[ \\t']*(f|fa|fal|fals|false|no?|off?|0)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_6 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	not is_string(setting)
	setting_holds_more_5
}

is_off if {
	setting_holds_more_6
}

has_sidecars if {
	is_array(input.review.object.spec.instances)
	some instance in input.review.object.spec.instances
	count(list_or(at(instance, ["containers"]), [])) > 0
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# A field with a default; null where there is no object to hold it.
number_in(parent, field, fallback) := number_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# A text or number, or the fallback.
scalar_or(value, fallback) := value if {
	is_string(value)
} else := value if {
	is_number(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback

is_scalar(value) if {
	is_string(value)
}

is_scalar(value) if {
	is_number(value)
}

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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
