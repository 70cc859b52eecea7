# percona-postgresql PerconaPGCluster: all controls
package dok.percona_postgresql.percona_pgcluster

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	account := text_or(at(user, ["name"]), "")
	account_or_options(account, user)
	lines := array.concat([chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := chosen_shown(names, account)], list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), []))
	not limits_account(lines, account)
	field := concat("", ["spec.users[", show(i), "]"])
	message := concat("", ["UM-2 ", field, ": administrator account ", show(account), " may log in from every address. Fix: Remove it, or limit its addresses in authentication.rules"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, or limit its addresses in authentication.rules",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	auth_type := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "auth_type"], null), "")
	password_method := chosen_password_method(auth_type)
	password_method == "none"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.auth_type",
		"message": "UM-3 spec.proxy.pgBouncer.config.global.auth_type: every login to PgBouncer asks for no password. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	auth_type := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "auth_type"], null), "")
	password_method := chosen_password_method(auth_type)
	password_method == "plaintext"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.auth_type",
		"message": "UM-3 spec.proxy.pgBouncer.config.global.auth_type: every login to PgBouncer has its password in plain text. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	lower_ascii(text_or(or_else(chosen_value, ""), "")) == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.password_encryption",
		"message": "UM-3 spec.patroni.dynamicConfiguration.postgresql.parameters.password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256",
		"fix": "Set it to scram-sha-256",
		"edit": "set \"scram-sha-256\"",
	}
}

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.env)
	some i_2, variable in instance.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.instances[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, container in instance.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.instances[", show(i), "].sidecars[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, container in instance.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.instances[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.env)
	some i, variable in input.review.object.spec.proxy.pgBouncer.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxy.pgBouncer.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, container in input.review.object.spec.proxy.pgBouncer.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backups.pgbackrest.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.manual.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.manual.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backups.pgbackrest.manual.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.restore.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.restore.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backups.pgbackrest.restore.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, container in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-cipher-pass$", key)
	value != ""
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of a repository stands in the open. Fix: Keep it in a Secret of configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret of configuration",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-cipher-pass$", key)
	value != ""
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of a repository stands in the open. Fix: Keep it in a Secret of configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret of configuration",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.env)
	some i_2, variable in instance.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.instances[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, container in instance.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.instances[", show(i), "].sidecars[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, container in instance.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.instances[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.env)
	some i, variable in input.review.object.spec.proxy.pgBouncer.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxy.pgBouncer.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, container in input.review.object.spec.proxy.pgBouncer.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backups.pgbackrest.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.manual.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.manual.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backups.pgbackrest.manual.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.restore.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.restore.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backups.pgbackrest.restore.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, container in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "databases"], null), {}), {})
	is_string(value)
	regex.match("(^|[ \\t])password=[^ \\t]", value)
	field := concat("", ["spec.proxy.pgBouncer.config.databases[\"", show(key), "\"]"])
	message := concat("", ["CM-2 ", field, ": password of PgBouncer stands in the open. Fix: Remove it: PgBouncer asks PostgreSQL"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: PgBouncer asks PostgreSQL",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.env)
	some i_2, variable in instance.env
	is_of_service(variable)
	field := concat("", ["spec.instances[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, container in instance.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.instances[", show(i), "].sidecars[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, container in instance.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.instances[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.env)
	some i, variable in input.review.object.spec.proxy.pgBouncer.env
	is_of_service(variable)
	field := concat("", ["spec.proxy.pgBouncer.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, container in input.review.object.spec.proxy.pgBouncer.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.env
	is_of_service(variable)
	field := concat("", ["spec.backups.pgbackrest.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.manual.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.manual.env
	is_of_service(variable)
	field := concat("", ["spec.backups.pgbackrest.manual.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.restore.env)
	some i, variable in input.review.object.spec.backups.pgbackrest.restore.env
	is_of_service(variable)
	field := concat("", ["spec.backups.pgbackrest.restore.env[", show(i), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, container in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$", key)
	value != ""
	field := concat("", ["spec.backups.pgbackrest.global[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": key of a repository stands in the open. Fix: Keep it in a Secret of configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret of configuration",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$", key)
	value != ""
	field := concat("", ["spec.dataSource.pgbackrest.global[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": key of a repository stands in the open. Fix: Keep it in a Secret of configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret of configuration",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.authentication.rules[", show(i), "]"])
	message := concat("", ["CM-3 ", field, ": bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a method whose secret is kept in a Secret",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null))
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.patroni.dynamicConfiguration.postgresql.pg_hba[", show(i), "]"])
	message := concat("", ["CM-3 ", field, ": bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a method whose secret is kept in a Secret",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.authentication.rules)
	some i, rule in input.review.object.spec.authentication.rules
	ldapbindpasswd_or_radiussecrets(rule)
	field := concat("", ["spec.authentication.rules[", show(i), "].options"])
	message := concat("", ["CM-3 ", field, ": bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a method whose secret is kept in a Secret",
	}
}

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.s3)
	repository := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo"], null), {})
	options := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {})
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	access_by := percona_postgresql_percona_pgcluster_chosen_access_by(options, name, repository)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.dataSource.pgbackrest.repo.s3)
	repository := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo"], null), {})
	options := object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {})
	name := text_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "repo", "name"], null), "")
	access_by := percona_postgresql_percona_pgcluster_chosen_access_by(options, name, repository)
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "extensions", "storage", "secret"], null), "name", ""), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "extensions", "storage", "endpoint"], null), "")
	access_by := chosen_address_or_of_cloud(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.extensions.storage.secret",
		"message": "CM-5 spec.extensions.storage.secret: the store of extensions is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "extensions", "storage", "secret"], null), "name", ""), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "extensions", "storage", "endpoint"], null), "")
	access_by := chosen_address_or_of_cloud(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.extensions.storage.secret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.backups.pgbackrest.env[", show(i), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.backups.pgbackrest.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	variables := list_or(at(instance, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instances[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	variables := list_or(at(instance, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instances[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some j, sidecar in instance.sidecars
	variables := list_or(at(sidecar, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instances[", show(i), "].sidecars[", show(j), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some j, sidecar in instance.sidecars
	variables := list_or(at(sidecar, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instances[", show(i), "].sidecars[", show(j), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	lines := [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
	deciding := [line | some line in lines; accepts_plaintext_or_line(line)]
	not percona_postgresql_percona_pgcluster_refuse_all(deciding)
	some i, line_2 in lines
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not is_complete
	lines := list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); accepts_plaintext_or_line(line)]
	not percona_postgresql_percona_pgcluster_refuse_all(deciding)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "client_tls_sslmode"], null), "require") in {"require", "verify-ca", "verify-full"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.client_tls_sslmode",
		"message": "NM-1 spec.proxy.pgBouncer.config.global.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Remove it: the operator sets require",
		"fix": "Remove it: the operator sets require",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	first := [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
	deciding := [line | some line in first; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in first
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	first := [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
	count(first) == 0
	last := list_or(object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "pg_hba"], null), [])
	count(last) == 0
	deciding := [line | some line in first; open_to_all_or_line(line)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	first := [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	mode := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "server_tls_sslmode"], null), "verify-full")
	mode != "disable"
	mode != "allow"
	not peer_is_verified(mode)
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
		"message": "NM-3 spec.proxy.pgBouncer.config.global.server_tls_sslmode: PgBouncer to PostgreSQL takes any certificate. Fix: Remove it: the operator sets verify-full",
		"fix": "Remove it: the operator sets verify-full",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("-(storage|s3|azure|gcs)-verify-tls$", name)
	not percona_postgresql_percona_pgcluster_peer_is_verified(value)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "dataSource", "pgbackrest", "global"], null), {}), {})
	is_string(value)
	regex.match("-(storage|s3|azure|gcs)-verify-tls$", name)
	not percona_postgresql_percona_pgcluster_peer_is_verified(value)
	field := concat("", ["spec.dataSource.pgbackrest.global.", show(name)])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "no field says whether the client of PMM to its server takes any certificate",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	version := lower_ascii(text_or(or_else(percona_postgresql_percona_pgcluster_chosen_value, ""), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.patroni.dynamicConfiguration.postgresql.parameters.ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.2 or TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.client_tls_sslmode",
		"message": "NM-4 spec.proxy.pgBouncer.config.global.client_tls_sslmode: no TLS for clients of PgBouncer. Fix: Remove it: the operator sets require",
		"fix": "Remove it: the operator sets require",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	protocols := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "client_tls_protocols"], null), "")
	tls_minimum_version := percona_postgresql_percona_pgcluster_chosen_tls_minimum_version(protocols)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not percona_postgresql_percona_pgcluster_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
		"message": "NM-5 spec.proxy.pgBouncer.config.global.server_tls_sslmode: no TLS for PgBouncer to PostgreSQL. Fix: Remove it: the operator sets verify-full",
		"fix": "Remove it: the operator sets verify-full",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	protocols := text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "server_tls_protocols"], null), "")
	tls_minimum_version := percona_postgresql_percona_pgcluster_chosen_tls_minimum_version(protocols)
	percona_postgresql_percona_pgcluster_too_old(tls_minimum_version)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.authentication.rules)
	some i, rule in input.review.object.spec.authentication.rules
	rule.method == "ldap"
	text_or(at(rule, ["hba"]), "") == ""
	not asks_for_tls(rule)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some i, line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.extensions.storage.disableSSL",
		"message": "NM-6 spec.extensions.storage.disableSSL: no TLS for the store of extensions. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.extensions.storage.endpoint",
		"message": "NM-6 spec.extensions.storage.endpoint: no TLS for the store of extensions. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.secrets.customTLSSecret",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.secrets.customTLSSecret",
		"message": "NM-7 spec.secrets.customTLSSecret: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.secrets.customTLSSecret",
		"message": "NM-7 spec.secrets.customTLSSecret: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customReplicationTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.secrets.customReplicationTLSSecret",
		"message": "whoever fills the Secret renews the certificate of replicas",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customReplicationTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.secrets.customReplicationTLSSecret",
		"message": "NM-7 spec.secrets.customReplicationTLSSecret: the certificate of replicas is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customReplicationTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.secrets.customReplicationTLSSecret",
		"message": "NM-7 spec.secrets.customReplicationTLSSecret: the certificate of replicas keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "customTLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_over_ayear
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.certValidityDuration",
		"message": "NM-7 spec.tls.certValidityDuration: the server certificate is valid for more than a year. Fix: Set it to 2160h",
		"fix": "Set it to 2160h",
		"edit": "set \"2160h\"",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customRootCATLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.secrets.customRootCATLSSecret",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "secrets", "customRootCATLSSecret"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.secrets.customRootCATLSSecret",
		"message": "NM-8 spec.secrets.customRootCATLSSecret: the authority is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_over_ten_years
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.tls.caValidityDuration",
		"message": "NM-8 spec.tls.caValidityDuration: the authority is valid for more than ten years. Fix: Set it to 26280h",
		"fix": "Set it to 26280h",
		"edit": "set \"26280h\"",
	}
}

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) > 0
	some i, instance in input.review.object.spec.instances
	class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_postgresql_percona_pgcluster_is_open(defaults)
	some i, instance in input.review.object.spec.instances
	class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimSpec"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_postgresql_percona_pgcluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	class_name := text_or(at(instance, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) > 0
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".walVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume WAL is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".walVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume WAL is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".walVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_postgresql_percona_pgcluster_is_open(defaults)
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".walVolumeClaimSpec"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume WAL is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_postgresql_percona_pgcluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	is_object(instance.walVolumeClaimSpec)
	class_name := text_or(at(instance, ["walVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".walVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) > 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".tablespaceVolumes[", show(j), "].dataVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume tablespace is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".tablespaceVolumes[", show(j), "].dataVolumeClaimSpec"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume tablespace is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(sm_1_encrypted_classes) == 0
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") != ""
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".tablespaceVolumes[", show(j), "].dataVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_postgresql_percona_pgcluster_is_open(defaults)
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".tablespaceVolumes[", show(j), "].dataVolumeClaimSpec"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume tablespace is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_postgresql_percona_pgcluster_is_open(defaults)
	not is_shut(defaults)
	some i, instance in input.review.object.spec.instances
	is_array(instance.tablespaceVolumes)
	some j, tablespace in instance.tablespaceVolumes
	class_name := text_or(at(tablespace, ["dataVolumeClaimSpec", "storageClassName"]), null)
	or_else(class_name, "") == ""
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".tablespaceVolumes[", show(j), "].dataVolumeClaimSpec"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	made
	some i, repo in input.review.object.spec.backups.pgbackrest.repos
	is_object(repo.s3)
	cipher := text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global", concat("", [text_or(at(repo, ["name"]), ""), "-cipher-type"])], null), "none")
	cipher == "none"
	field := concat("", ["spec.backups.pgbackrest.repos[", show(i), "].s3"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: Set the cipher-type of the repo in global to aes-256-cbc"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the cipher-type of the repo in global to aes-256-cbc",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repos)
	made
	some i, repo in input.review.object.spec.backups.pgbackrest.repos
	is_object(repo.volume)
	cipher := text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "global", concat("", [text_or(at(repo, ["name"]), ""), "-cipher-type"])], null), "none")
	cipher == "none"
	field := concat("", ["spec.backups.pgbackrest.repos[", show(i), "].volume"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: Set the cipher-type of the repo in global to aes-256-cbc"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the cipher-type of the repo in global to aes-256-cbc",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	made
	is_object(input.review.object.spec.backups.volumeSnapshots)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backups.volumeSnapshots.className",
		"message": "ED-1 spec.backups.volumeSnapshots.className: backups to a snapshot may be unencrypted. Fix: See that the class of the volume encrypts",
		"fix": "See that the class of the volume encrypts",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	logs_statements
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement: the log of statements carries data of users. Fix: Set it to ddl or none",
		"fix": "Set it to ddl or none",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	logs_durations
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement: the log of slow statements carries data of users. Fix: Raise it, or set it to -1",
		"fix": "Raise it, or set it to -1",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	logs_parameters_of_errors
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error: the log of errors carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	audits_parameters
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log_parameter\"]",
		"message": "ED-2 spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log_parameter\"]: pgAudit carries data of users. Fix: Remove it: the default is off",
		"fix": "Remove it: the default is off",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is turned off. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is not turned on. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.extensions.builtin.pg_audit == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.extensions.builtin.pg_audit",
		"message": "MAA-3 spec.extensions.builtin.pg_audit: pgAudit is turned off. Fix: Remove it, and set pgaudit.log",
		"fix": "Remove it, and set pgaudit.log",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not input.review.object.spec.extensions.builtin.pg_audit == false
	spec := object.get(input.review.object, ["spec"], null)
	log := chosen_log
	audit_state := chosen_audit_state(log, spec)
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log\"]",
		"message": "MAA-3 spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log\"]: pgAudit is turned off. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	not input.review.object.spec.extensions.builtin.pg_audit == false
	spec := object.get(input.review.object, ["spec"], null)
	log := chosen_log
	audit_state := chosen_audit_state(log, spec)
	audit_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log\"]",
		"message": "MAA-3 spec.patroni.dynamicConfiguration.postgresql.parameters[\"pgaudit.log\"]: pgAudit is not turned on. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "expose", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.expose.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "KSI-5 spec.expose.type: Ingress of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "KSI-5 spec.expose.type: Gateway of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not percona_postgresql_percona_pgcluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.expose)
	given := object_or(object.get(input.review.object, ["spec", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.expose.type",
		"message": "KSI-5 spec.expose.type: service of the primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "exposeReplicas", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "exposeReplicas", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.exposeReplicas.type: service of the replicas is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "KSI-5 spec.exposeReplicas.type: Ingress of the replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "KSI-5 spec.exposeReplicas.type: Gateway of the replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "exposeReplicas", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.exposeReplicas)
	given := object_or(object.get(input.review.object, ["spec", "exposeReplicas"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeReplicas.type",
		"message": "KSI-5 spec.exposeReplicas.type: service of the replicas answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.proxy.pgBouncer.expose.type: service of PgBouncer is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "KSI-5 spec.proxy.pgBouncer.expose.type: Ingress of PgBouncer is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "KSI-5 spec.proxy.pgBouncer.expose.type: Gateway of PgBouncer is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.proxy.pgBouncer.expose)
	given := object_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.pgBouncer.expose.type",
		"message": "KSI-5 spec.proxy.pgBouncer.expose.type: service of PgBouncer answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	pod := at(instance, ["securityContext"])
	some i_2, sidecar in instance.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(instance, ["securityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, sidecar in instance.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	pod := at(instance, ["securityContext"])
	some i_2, sidecar in instance.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(instance, ["securityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, sidecar in instance.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_object(instance.initContainer.containerSecurityContext)
	own := object_or(at(instance, ["initContainer", "containerSecurityContext"]), null)
	pod := at(instance, ["securityContext"])
	user := number_or(at(instance, ["initContainer", "containerSecurityContext", "runAsUser"]), number_or(at(instance, ["securityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".initContainer.containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container postgres-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_object(instance.initContainer.containerSecurityContext)
	own := object_or(at(instance, ["initContainer", "containerSecurityContext"]), null)
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".initContainer.containerSecurityContext"])
	field := show(at_value_2)
	edit := chosen_edit(own)
	message := concat("", ["WL-1 ", field, ": container postgres-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	pod := object.get(input.review.object, ["spec", "proxy", "pgBouncer", "securityContext"], null)
	some i, sidecar in input.review.object.spec.proxy.pgBouncer.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "securityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, sidecar in input.review.object.spec.proxy.pgBouncer.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	pod := object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "securityContext"], null)
	some i, sidecar in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "securityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, sidecar in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "securityContext"], null)
	own := object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "securityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backups.pgbackrest.initContainer.containerSecurityContext",
		"message": "WL-1 spec.backups.pgbackrest.initContainer.containerSecurityContext: container pgbackrest-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext)
	not percona_postgresql_percona_pgcluster_allow_privilege_escalation_and_privileged
	edit := percona_postgresql_percona_pgcluster_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backups.pgbackrest.initContainer.containerSecurityContext",
		"message": "WL-1 spec.backups.pgbackrest.initContainer.containerSecurityContext: container pgbackrest-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	pod := at(item_at(object.get(input.review.object, ["spec", "instances"], null), 0), ["securityContext"])
	own := object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "instances"], null), 0), ["securityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext",
		"message": "WL-1 spec.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext",
		"message": "WL-1 spec.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	pod := at(item_at(object.get(input.review.object, ["spec", "instances"], null), 0), ["securityContext"])
	own := object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext", "runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "instances"], null), 0), ["securityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	not allow_privilege_escalation_and_privileged_more_2
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, container in instance.sidecars
	container.securityContext.privileged == true
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].securityContext"])), ".privileged"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.sidecars)
	some i_2, container in instance.sidecars
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, container in instance.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".initContainers"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	is_array(instance.initContainers)
	some i_2, container in instance.initContainers
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.instances[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".initContainers"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	instance.initContainer.containerSecurityContext.privileged == true
	at_value := concat("", ["spec.instances[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".initContainer.containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container postgres-init is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, container in input.review.object.spec.proxy.pgBouncer.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].securityContext.privileged"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.proxy.pgBouncer.sidecars)
	some i, container in input.review.object.spec.proxy.pgBouncer.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.proxy.pgBouncer.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, container in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].securityContext.privileged"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.backups.pgbackrest.repoHost.sidecars)
	some i, container in input.review.object.spec.backups.pgbackrest.repoHost.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.backups.pgbackrest.repoHost.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.backups.pgbackrest.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.backups.pgbackrest.initContainer.containerSecurityContext.privileged: container pgbackrest-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext.privileged",
		"message": "WL-5 spec.pmm.containerSecurityContext.privileged: container pmm-client is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not percona_postgresql_percona_pgcluster_is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["initContainer", "image"]), "") != ""
	image := text_or(at(instance, ["initContainer", "image"]), "")
	image_fixed_by := percona_postgresql_percona_pgcluster_chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	field := concat("", ["spec.instances[", show(i), "].initContainer.image"])
	message := concat("", ["WL-11 ", field, ": container that goes before runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["initContainer", "image"]), "") != ""
	image := text_or(at(instance, ["initContainer", "image"]), "")
	image_fixed_by := percona_postgresql_percona_pgcluster_chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	field := concat("", ["spec.instances[", show(i), "].initContainer.image"])
	message := concat("", ["WL-11 ", field, ": container that goes before runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not percona_postgresql_percona_pgcluster_is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "database", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "pgbackrest", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "image"], null), ""), "at": "spec.backups.pgbackrest.image", "runs": false}, {"name": "pgbouncer", "image": text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "image"], null), ""), "at": "spec.proxy.pgBouncer.image", "runs": false}, {"name": "pmm-client", "image": chosen_on, "at": "spec.pmm.image", "runs": on}, {"name": "of extensions", "image": text_or(object.get(input.review.object, ["spec", "extensions", "image"], null), ""), "at": "spec.extensions.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "initContainer", "image"], null), ""), "at": "spec.backups.pgbackrest.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	not percona_postgresql_percona_pgcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "sidecars"], null), []), "at": "spec.proxy.pgBouncer.sidecars"}, {"containers": list_or(object.get(input.review.object, ["spec", "backups", "pgbackrest", "repoHost", "sidecars"], null), []), "at": "spec.backups.pgbackrest.repoHost.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	not percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) > 0
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["initContainer", "image"]), "") != ""
	image := text_or(at(instance, ["initContainer", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, image)
	not percona_postgresql_percona_pgcluster_is_allowed(image_source)
	field := concat("", ["spec.instances[", show(i), "].initContainer.image"])
	message := concat("", ["WL-12 ", field, ": container that goes before runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["initContainer", "image"]), "") != ""
	image := text_or(at(instance, ["initContainer", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, image)
	percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	field := concat("", ["spec.instances[", show(i), "].initContainer.image"])
	message := concat("", ["WL-12 ", field, ": container that goes before runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	text_or(at(instance, ["initContainer", "image"]), "") != ""
	image := text_or(at(instance, ["initContainer", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, image)
	not percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	field := concat("", ["spec.instances[", show(i), "].initContainer.image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) > 0
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	not percona_postgresql_percona_pgcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
	is_array(input.review.object.spec.instances)
	count(wl_12_allowed_registries) == 0
	some i, instance in input.review.object.spec.instances
	some list in [candidate | some candidate in [{"containers": list_or(at(instance, ["sidecars"]), []), "at": concat("", ["spec.instances[", show(i), "].sidecars"])}, {"containers": list_or(at(instance, ["initContainers"]), []), "at": concat("", ["spec.instances[", show(i), "].initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_postgresql_percona_pgcluster_chosen_image_source(first, named)
	not percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-postgresql PerconaPGCluster
findings contains finding if {
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

# percona-postgresql PerconaPGCluster
findings contains finding if {
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

chosen_shown(names, account) := account if {
	account in texts(names)
} else := item_at(texts(names), 0)

percona_postgresql_percona_pgcluster_chosen_shown(names) := "" if {
	"" in texts(names)
} else := item_at(texts(names), 0)

chosen_shown_more(shown) := "all" if {
	shown == null
} else := concat("", ["\"", text_or(shown, ""), "\""])

chosen_method(rule) := null if {
	rule.method == "password"
} else := text_or(at(rule, ["method"]), null)

chosen_hba(rule, shown) := concat("", [text_or(at(rule, ["connection"]), ""), " ", chosen_shown_more(shown_2), " ", chosen_shown_more(shown), " all ", or_else(chosen_method(rule), "scram-sha-256")]) if {
	text_or(at(rule, ["hba"]), "") == ""
	names := list_or(at(rule, ["databases"]), [])
	shown_2 := percona_postgresql_percona_pgcluster_chosen_shown(names)
} else := text_or(at(rule, ["hba"]), "")

account_or_options(account, _) if {
	account == "postgres"
}

account_or_options(_, user) if {
	regex.match("(?i)(^|[ \\t])SUPERUSER([ \\t]|$)", text_or(at(user, ["options"]), ""))
}

chosen_lines(lines) := ["hostssl all all all scram-sha-256"] if {
	count(lines) == 0
} else := lines

is_user(user, account) if {
	user == account
}

is_user(user, account) if {
	user == concat("", ["\"", account, "\""])
}

percona_postgresql_percona_pgcluster_is_user(user) if {
	user == ""
}

percona_postgresql_percona_pgcluster_is_user(user) if {
	regex.match("^[+@/]", user)
}

named_or_user(users, _) if {
	users == "all"
}

named_or_user(users, account) if {
	some user in split(users, ",")
	is_user(user, account)
}

named_or_user(users, _) if {
	some user in split(users, ",")
	percona_postgresql_percona_pgcluster_is_user(user)
}

users_or_user(users, _) if {
	users == "all"
}

users_or_user(users, account) if {
	some user in split(users, ",")
	is_user(user, account)
}

is_named(line, account) if {
	users := or_else(item_at(words(line), 2), "")
	users_or_user(users, account)
}

is_line(line) if {
	not regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

admits_or_line(line, account) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	named_or_user(users, account)
}

admits_or_line(line, account) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line, account)
	not is_line(line)
}

chosen_line(line) := "all" if {
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv4" if {
	regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv6" if {
	regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "less"

chosen_first(line, account) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line, account)
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

refuse_all(deciding, account) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first(line, account)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first(line_2, account)
	first_or_second(first, second)
}

limits_account(lines, account) if {
	deciding := [line | some line in texts(array.concat(chosen_lines(lines), ["host all all all reject"])); admits_or_line(line, account)]
	refuse_all(deciding, account)
}

chosen_password_method(auth_type) := "none" if {
	auth_type in {"trust", "any"}
} else := "plaintext" if {
	auth_type == "plain"
} else := "strong"

chosen_value := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.password_encryption)
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "password_encryption"], null)
} else := null

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

percona_postgresql_percona_pgcluster_is_literal(value) if {
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
	percona_postgresql_percona_pgcluster_is_literal(value)
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
	percona_postgresql_percona_pgcluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

ldapbindpasswd_or_radiussecrets(rule) if {
	is_scalar(rule.options.ldapbindpasswd)
}

ldapbindpasswd_or_radiussecrets(rule) if {
	is_scalar(rule.options.radiussecrets)
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

percona_postgresql_percona_pgcluster_chosen_access_by(options, name, repository) := "identity" if {
	text_or(object.get(options, [concat("", [name, "-s3-key-type"])], null), "") in {"auto", "web-id", "pod-id"}
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(repository, ["s3", "endpoint"], null), "")
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
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

percona_postgresql_percona_pgcluster_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

percona_postgresql_percona_pgcluster_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := percona_postgresql_percona_pgcluster_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := percona_postgresql_percona_pgcluster_chosen_first(line_2)
	first_or_second(first, second)
}

is_item(closed) if {
	"all" in closed
}

is_item(closed) if {
	"ipv4" in closed
	"ipv6" in closed
}

is_complete if {
	closed := [percona_postgresql_percona_pgcluster_chosen_first(line) | some line in [chosen_hba(rule, shown) | some rule in list_or(object.get(input.review.object, ["spec", "authentication", "rules"], null), []); names := list_or(at(rule, ["users"]), []); shown := percona_postgresql_percona_pgcluster_chosen_shown(names)]]
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
	some line in first
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

closes_addresses(first) if {
	some line in first
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

peer_is_verified(mode) if {
	mode in {"verify-ca", "verify-full"}
}

percona_postgresql_percona_pgcluster_peer_is_verified(value) if {
	value != "n"
}

percona_postgresql_percona_pgcluster_chosen_value := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.ssl_min_protocol_version)
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "ssl_min_protocol_version"], null)
} else := null

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

percona_postgresql_percona_pgcluster_is_protocols(protocols) if {
	contains(protocols, "tlsv1.2")
}

percona_postgresql_percona_pgcluster_is_protocols(protocols) if {
	contains(protocols, "secure")
}

percona_postgresql_percona_pgcluster_is_protocols(protocols) if {
	contains(protocols, "default")
}

percona_postgresql_percona_pgcluster_chosen_tls_minimum_version(protocols) := "1.0" if {
	is_protocols(protocols)
} else := "1.1" if {
	contains(protocols, "tlsv1.1")
} else := "1.2" if {
	percona_postgresql_percona_pgcluster_is_protocols(protocols)
} else := ""

percona_postgresql_percona_pgcluster_tls_offered if {
	text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "config", "global", "server_tls_sslmode"], null), "verify-full") in {"require", "verify-ca", "verify-full"}
}

percona_postgresql_percona_pgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

percona_postgresql_percona_pgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

percona_postgresql_percona_pgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

tls_or_ldapscheme(tls, _, _) if {
	tls == 1
}

tls_or_ldapscheme(tls, _, _) if {
	tls == "1"
}

tls_or_ldapscheme(_, options, _) if {
	options.ldapscheme == "ldaps"
}

tls_or_ldapscheme(_, _, url) if {
	is_string(url)
	startswith(text_or(url, ""), "ldaps:")
}

asks_for_tls(rule) if {
	options := at(rule, ["options"])
	tls := scalar_or(at(rule, ["options", "ldaptls"]), null)
	url := scalar_or(at(rule, ["options", "ldapurl"]), null)
	tls_or_ldapscheme(tls, options, url)
}

tls_offered_more if {
	not input.review.object.spec.extensions.storage.disableSSL == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "extensions", "storage", "endpoint"], null), ""))
}

tls_offered_more_2 if {
	not is_plain_address
}

fills(given, each) if {
	secret := text_in(given, "name", "")
	secret != null
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

is_over_ayear if {
	regex.match("^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "tls", "certValidityDuration"], null), ""))
}

is_over_ten_years if {
	regex.match("^([0-9]{6,}|9[0-9]{4}|8[89][0-9]{3})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "tls", "caValidityDuration"], null), ""))
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

percona_postgresql_percona_pgcluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

percona_postgresql_percona_pgcluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_postgresql_percona_pgcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

percona_postgresql_percona_pgcluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_postgresql_percona_pgcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

made if {
	not input.review.object.spec.backups.enabled == false
}

logs_statements if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_statement)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_statement"], null)
	regex.match("(?i)^[ \\t']*(all|mod)[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_min_duration_statement"], null)
	regex.match("^[ \\t']*0+(\\.0*)?[ \\t]*(us|ms|s|min|h|d)?[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_min_duration_statement"], null)
	not is_string(setting)
	input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_min_duration_statement == 0
}

logs_durations if {
	setting_holds
}

percona_postgresql_percona_pgcluster_setting_holds if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_parameter_max_length_on_error"], null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

percona_postgresql_percona_pgcluster_setting_holds if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "log_parameter_max_length_on_error"], null)
	not is_string(setting)
	is_number(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error)
	not input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.log_parameter_max_length_on_error == 0
}

logs_parameters_of_errors if {
	percona_postgresql_percona_pgcluster_setting_holds
}

setting_holds_more if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters["pgaudit.log_parameter"])
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log_parameter"], null)
	regex.match("(?i)^[ \\t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log_parameter"], null)
	not is_string(setting)
	setting in {1, true}
}

audits_parameters if {
	setting_holds_more
}

chosen_metrics_state := "on" if {
	input.review.object.spec.pmm.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "pmm", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

chosen_log := value if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters["pgaudit.log"])
	value := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.log"], null)
} else := null

chosen_value_more(value) := value if {
	is_string(value)
} else := null

log_or_value(log, _) if {
	not regex.match("(?i)^[ \\t']*(none)?[ \\t']*$", text_or(or_else(log, ""), ""))
}

log_or_value(_, spec) if {
	value := at(spec, ["patroni", "dynamicConfiguration", "postgresql", "parameters", "pgaudit.role"])
	or_else(chosen_value_more(value), "") != ""
}

chosen_audit_state(log, spec) := "on" if {
	log_or_value(log, spec)
} else := "unset" if {
	or_else(log, "") == ""
} else := "off"

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

percona_postgresql_percona_pgcluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "exposeReplicas", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "proxy", "pgBouncer", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_postgresql_percona_pgcluster_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext.privileged == true
}

percona_postgresql_percona_pgcluster_chosen_edit := "" if {
	input.review.object.spec.backups.pgbackrest.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more if {
	input.review.object.spec.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more := "" if {
	input.review.object.spec.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_2 if {
	input.review.object.spec.pmm.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.pmm.containerSecurityContext.privileged == true
}

chosen_edit_more_2 := "" if {
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
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

chosen_own(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

is_on if {
	input.review.object.spec.pmm.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "pmm", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

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

percona_postgresql_percona_pgcluster_is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

percona_postgresql_percona_pgcluster_chosen_image_fixed_by(image) := "digest" if {
	contains(image, "@")
} else := "tag" if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
} else := "nothing"

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

percona_postgresql_percona_pgcluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

percona_postgresql_percona_pgcluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

percona_postgresql_percona_pgcluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

setting_holds_more_2 if {
	is_boolean(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector)
	not input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector == true
}

setting_holds_more_2 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	not is_boolean(setting)
	input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector == 0
}

setting_holds_more_3 if {
	is_string(input.review.object.spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector)
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	regex.match("(?i)^[ \\t']*(f|fa|fal|fals|false|no?|off?|0)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_3 if {
	setting := object.get(input.review.object, ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters", "logging_collector"], null)
	not is_string(setting)
	setting_holds_more_2
}

is_off if {
	setting_holds_more_3
}

has_sidecars if {
	is_array(input.review.object.spec.instances)
	some instance in input.review.object.spec.instances
	count(list_or(at(instance, ["sidecars"]), [])) > 0
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

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
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
