# percona-server-mysql PerconaServerMySQL: all controls
package dok.percona_server_mysql.percona_server_my_sql

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	skips_passwords
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": "UM-3 spec.mysql.configuration: every login asks for no password. Fix: Remove skip_grant_tables",
		"fix": "Remove skip_grant_tables",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	is_before12
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.crVersion",
		"message": "UM-4 spec.crVersion: Orchestrator checks neither accounts nor rights. Fix: Set it to 1.2.0 or later",
		"fix": "Set it to 1.2.0 or later",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	uses_old_hash
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.mysql.configuration",
		"message": "UM-7 spec.mysql.configuration: passwords of new accounts are stored in a hash that is broken. Fix: Use caching_sha2_password",
		"fix": "Use caching_sha2_password",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	uses_key_file
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.mysql.configuration",
		"message": "CM-1 spec.mysql.configuration: key file is kept beside the data, by no key service. Fix: Remove it, and give vaultSecretName a Secret for Vault",
		"fix": "Remove it, and give vaultSecretName a Secret for Vault",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.env)
	some i, variable in input.review.object.spec.mysql.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.mysql.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.mysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.haproxy.env)
	some i, variable in input.review.object.spec.proxy.haproxy.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxy.haproxy.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.router.env)
	some i, variable in input.review.object.spec.proxy.router.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxy.router.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.orchestrator.env)
	some i, variable in input.review.object.spec.orchestrator.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.orchestrator.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.toolkit.env)
	some i, variable in input.review.object.spec.toolkit.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.toolkit.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.backup.pitr.binlogServer.env)
	some i, variable in input.review.object.spec.backup.pitr.binlogServer.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backup.pitr.binlogServer.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	some i, argument in texts(object.get(storage, ["containerOptions", "args", "xtrabackup"], null))
	regex.match("^--encrypt-key=[^ ]", argument)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(at_value), ".args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key of the backups stands in the open. Fix: Remove it, and set encryptionKeySecret"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and set encryptionKeySecret",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	holds_secret
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": "CM-2 spec.mysql.configuration: password in my.cnf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	holds_statistics_login
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.proxy.haproxy.configuration",
		"message": "CM-2 spec.proxy.haproxy.configuration: password in haproxy.cfg stands in the open. Fix: Remove it, and limit who reaches the statistics",
		"fix": "Remove it, and limit who reaches the statistics",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	regex.match("\"[A-Za-z_]*[Pp]assword\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\"[^\"]", text_or(object.get(input.review.object, ["spec", "orchestrator", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.orchestrator.configuration",
		"message": "CM-2 spec.orchestrator.configuration: password in orchestrator.conf.json stands in the open. Fix: Remove it: the operator gives its own",
		"fix": "Remove it: the operator gives its own",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	regex.match("\"[A-Za-z_]*[Pp]assword\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\"[^\"]", text_or(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.configuration",
		"message": "CM-2 spec.backup.pitr.binlogServer.configuration: password for the binlog server stands in the open. Fix: Remove it: the operator gives its own",
		"fix": "Remove it: the operator gives its own",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.env)
	some i, variable in input.review.object.spec.mysql.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.mysql.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.mysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.haproxy.env)
	some i, variable in input.review.object.spec.proxy.haproxy.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxy.haproxy.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.router.env)
	some i, variable in input.review.object.spec.proxy.router.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxy.router.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.orchestrator.env)
	some i, variable in input.review.object.spec.orchestrator.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.orchestrator.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.toolkit.env)
	some i, variable in input.review.object.spec.toolkit.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.toolkit.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.backup.pitr.binlogServer.env)
	some i, variable in input.review.object.spec.backup.pitr.binlogServer.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backup.pitr.binlogServer.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	some i, argument in texts(object.get(storage, ["containerOptions", "args", "xtrabackup"], null))
	regex.match("^--password=[^ ]", argument)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(at_value), ".args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of xtrabackup stands in the open. Fix: Remove it: the operator gives its own"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator gives its own",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.env)
	some i, variable in input.review.object.spec.mysql.env
	is_of_service(variable)
	field := concat("", ["spec.mysql.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.mysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.haproxy.env)
	some i, variable in input.review.object.spec.proxy.haproxy.env
	is_of_service(variable)
	field := concat("", ["spec.proxy.haproxy.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.proxy.router.env)
	some i, variable in input.review.object.spec.proxy.router.env
	is_of_service(variable)
	field := concat("", ["spec.proxy.router.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.orchestrator.env)
	some i, variable in input.review.object.spec.orchestrator.env
	is_of_service(variable)
	field := concat("", ["spec.orchestrator.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.toolkit.env)
	some i, variable in input.review.object.spec.toolkit.env
	is_of_service(variable)
	field := concat("", ["spec.toolkit.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.backup.pitr.binlogServer.env)
	some i, variable in input.review.object.spec.backup.pitr.binlogServer.env
	is_of_service(variable)
	field := concat("", ["spec.backup.pitr.binlogServer.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	is_of_service(variable)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	some i, argument in texts(object.get(storage, ["containerOptions", "args", "xbcloud"], null))
	regex.match("^--(s3-secret-key|google-secret-key|azure-access-key)=[^ ]", argument)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerOptions"])
	field := concat("", [show(at_value), ".args.xbcloud[", show(i), "]"])
	message := concat("", ["CM-3 ", field, ": key of the store stands in the open. Fix: Remove it: that of credentialsSecret is used"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: that of credentialsSecret is used",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not requires_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": "NM-1 spec.mysql.configuration: MySQL accepts plaintext. Fix: Set require_secure_transport=ON",
		"fix": "Set require_secure_transport=ON",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "proxy", "router", "configuration"], null), "")
	is_text(text)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.proxy.router.configuration",
		"message": "NM-1 spec.proxy.router.configuration: MySQL Router accepts plaintext. Fix: Set client_ssl_mode=REQUIRED in [DEFAULT]",
		"fix": "Set client_ssl_mode=REQUIRED in [DEFAULT]",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.mysql.clusterType",
		"message": "NM-1 spec.mysql.clusterType: Orchestrator accepts plaintext. Fix: Use group-replication: it needs no Orchestrator",
		"fix": "Use group-replication: it needs no Orchestrator",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	addresses(storage)
	not is_plain_address(storage)
	not peer_is_verified(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".verifyTLS"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	addresses(storage)
	not is_plain_address(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	not percona_server_mysql_percona_server_my_sql_peer_is_verified(variable)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(concat("", [show(at_value), ".containerOptions.env"])), "[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set \"true\"",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	addresses(storage)
	not is_plain_address(storage)
	some i, argument in texts(object.get(storage, ["containerOptions", "args", "xbcloud"], null))
	not peer_is_verified_more(argument)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(concat("", [show(at_value), ".containerOptions"])), ".args.xbcloud[", show(i), "]"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	mode := or_else(text_in(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer"], null), "sslMode", "verify_identity"), "")
	mode != "disabled"
	not peer_is_verified_more_2(mode)
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.backup.pitr.binlogServer.sslMode",
		"message": "NM-3 spec.backup.pitr.binlogServer.sslMode: the binlog server takes any certificate. Fix: Remove it: the default is verify_identity",
		"fix": "Remove it: the default is verify_identity",
		"edit": "remove",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "proxy", "router", "configuration"], null), "")
	not regex.match("(?i)(^|\\n)[ \\t]*server_ssl_mode[ \\t]*=[ \\t]*disabled[ \\t\\r]*(\\n|$)", text)
	not peer_is_verified_more_3(text)
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.proxy.router.configuration",
		"message": "NM-3 spec.proxy.router.configuration: MySQL Router to MySQL takes any certificate. Fix: Set server_ssl_verify=VERIFY_IDENTITY and server_ssl_ca in [DEFAULT]",
		"fix": "Set server_ssl_verify=VERIFY_IDENTITY and server_ssl_ca in [DEFAULT]",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.mysql.clusterType",
		"message": "NM-3 spec.mysql.clusterType: Orchestrator to MySQL takes any certificate. Fix: Use group-replication: it needs no Orchestrator",
		"fix": "Use group-replication: it needs no Orchestrator",
	}
}

# percona-server-mysql PerconaServerMySQL
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": "NM-4 spec.mysql.configuration: no TLS for clients. Fix: Remove what turns TLS off",
		"fix": "Remove what turns TLS off",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	tls_minimum_version := chosen_tls_minimum_version
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.mysql.configuration: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set tls_version to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": message,
		"fix": "Set tls_version to TLSv1.3",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	regex.match("(?i)(^|\\n)[ \\t]*client_ssl_mode[ \\t]*=[ \\t]*disabled[ \\t\\r]*(\\n|$)", text_or(object.get(input.review.object, ["spec", "proxy", "router", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.proxy.router.configuration",
		"message": "NM-4 spec.proxy.router.configuration: no TLS for clients of MySQL Router. Fix: Set client_ssl_mode=REQUIRED in [DEFAULT]",
		"fix": "Set client_ssl_mode=REQUIRED in [DEFAULT]",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.mysql.configuration",
		"message": "NM-5 spec.mysql.configuration: no TLS for replication. Fix: Remove what turns TLS off",
		"fix": "Remove what turns TLS off",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	not percona_server_mysql_percona_server_my_sql_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.sslMode",
		"message": "NM-5 spec.backup.pitr.binlogServer.sslMode: no TLS for the binlog server. Fix: Remove it: the default is verify_identity",
		"fix": "Remove it: the default is verify_identity",
		"edit": "remove",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	regex.match("(?i)(^|\\n)[ \\t]*server_ssl_mode[ \\t]*=[ \\t]*disabled[ \\t\\r]*(\\n|$)", text_or(object.get(input.review.object, ["spec", "proxy", "router", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.proxy.router.configuration",
		"message": "NM-5 spec.proxy.router.configuration: no TLS for MySQL Router to MySQL. Fix: Remove server_ssl_mode",
		"fix": "Remove server_ssl_mode",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.mysql.clusterType",
		"message": "NM-5 spec.mysql.clusterType: no TLS for Orchestrator. Fix: Use group-replication: it needs no Orchestrator",
		"fix": "Use group-replication: it needs no Orchestrator",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not says_tls(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.endpointUrl"])
	message := concat("", ["NM-6 ", field, ": no TLS for S3. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not percona_server_mysql_percona_server_my_sql_says_tls(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".gcs.endpointUrl"])
	message := concat("", ["NM-6 ", field, ": no TLS for Google. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not tls_offered_more(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := show(concat("", [show(at_value), ".azure.endpointUrl"]))
	message := concat("", ["NM-6 ", field, ": no TLS for Azure. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.storage.s3.endpointUrl",
		"message": "NM-6 spec.backup.pitr.binlogServer.storage.s3.endpointUrl: no TLS for the store of binary logs. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not tls_offered_more_3
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.upgradeOptions.versionServiceEndpoint",
		"message": "NM-6 spec.upgradeOptions.versionServiceEndpoint: no TLS for the version service. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "issuerConf", "name"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.issuerConf",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysql.image",
		"message": "NM-10 spec.mysql.image: the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysql.image",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	module_image := text_or(object.get(input.review.object, ["spec", "proxy", "router", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.proxy.router.image",
		"message": "NM-10 spec.proxy.router.image: the image of MySQL Router is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	module_image := text_or(object.get(input.review.object, ["spec", "proxy", "router", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.proxy.router.image",
		"message": "the image of MySQL Router decides which cryptography is used",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	claim := object_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.mysql.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.hostPath",
		"message": "SM-1 spec.mysql.volumeSpec.hostPath: volume data is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	claim := object_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.mysql.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.emptyDir",
		"message": "SM-1 spec.mysql.volumeSpec.emptyDir: volume data is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mysql_percona_server_my_sql_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mysql_percona_server_my_sql_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.mysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not uses_key_file_and_configuration
	percona_server_mysql_percona_server_my_sql_uses_key_file
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.mysql.configuration",
		"message": "SM-3 spec.mysql.configuration: key of the data is not in a key service. Fix: Remove the key file, and give vaultSecretName a Secret for Vault",
		"fix": "Remove the key file, and give vaultSecretName a Secret for Vault",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not uses_key_file_and_configuration
	not percona_server_mysql_percona_server_my_sql_uses_key_file
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	not regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.mysql.vaultSecretName",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	some key, storage in object_or(chosen_enabled, {})
	is_object(storage)
	storage.type == "s3"
	not encryption_key_secret_and_before12(storage, spec)
	field := concat("", ["spec.backup.storages.", show(key), ".encryptionKeySecret"])
	fix := chosen_fix
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.pitr.binlogServer.storage.s3",
		"message": "ED-1 spec.backup.pitr.binlogServer.storage.s3: backups to the store of binary logs may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.mysql.configuration",
		"message": "ED-2 spec.mysql.configuration: the general log carries data of users. Fix: Leave general_log off",
		"fix": "Leave general_log off",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.mysql.configuration",
		"message": "ED-2 spec.mysql.configuration: the slow query log carries data of users. Fix: Raise long_query_time",
		"fix": "Raise long_query_time",
	}
}

# percona-server-mysql PerconaServerMySQL
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

# percona-server-mysql PerconaServerMySQL
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	audit_state := chosen_audit_state
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.mysql.configuration",
		"message": "MAA-3 spec.mysql.configuration: the audit log is turned off. Fix: Load audit_log with plugin_load_add, or install component_audit_log_filter",
		"fix": "Load audit_log with plugin_load_add, or install component_audit_log_filter",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	audit_state := chosen_audit_state
	audit_state == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.mysql.configuration",
		"message": "another object or SQL may turn on the audit log",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "mysql", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "mysql", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.mysql.expose.type: service of each MySQL pod is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "KSI-5 spec.mysql.expose.type: Ingress of each MySQL pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "KSI-5 spec.mysql.expose.type: Gateway of each MySQL pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "Gateway"
	not percona_server_mysql_percona_server_my_sql_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "mysql", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.expose.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "expose", "type"], null), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.expose.type",
		"message": "KSI-5 spec.mysql.expose.type: service of each MySQL pod answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.mysql.exposePrimary.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "KSI-5 spec.mysql.exposePrimary.type: Ingress of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "KSI-5 spec.mysql.exposePrimary.type: Gateway of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.exposePrimary.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "type"], null), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.mysql.exposePrimary.type",
		"message": "KSI-5 spec.mysql.exposePrimary.type: service of the primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.proxy.haproxy.expose.type: service of HAProxy is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "KSI-5 spec.proxy.haproxy.expose.type: Ingress of HAProxy is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "KSI-5 spec.proxy.haproxy.expose.type: Gateway of HAProxy is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "type"], null), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.expose.type",
		"message": "KSI-5 spec.proxy.haproxy.expose.type: service of HAProxy answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.proxy.router.expose.type: service of MySQL Router is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "KSI-5 spec.proxy.router.expose.type: Ingress of MySQL Router is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "KSI-5 spec.proxy.router.expose.type: Gateway of MySQL Router is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "Gateway"
	not marked_more_3
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "type"], null), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxy.router.expose.type",
		"message": "KSI-5 spec.proxy.router.expose.type: service of MySQL Router answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.orchestrator.expose.type: service of each Orchestrator pod is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "KSI-5 spec.orchestrator.expose.type: Ingress of each Orchestrator pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "KSI-5 spec.orchestrator.expose.type: Gateway of each Orchestrator pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "Gateway"
	not marked_more_4
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	service_type := text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "type"], null), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.orchestrator.expose.type",
		"message": "KSI-5 spec.orchestrator.expose.type: service of each Orchestrator pod answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "mysql", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "mysql", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.mysql.containerSecurityContext",
		"message": "WL-1 spec.mysql.containerSecurityContext: container mysql may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	not allow_privilege_escalation_and_privileged
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.mysql.containerSecurityContext",
		"message": "WL-1 spec.mysql.containerSecurityContext: container mysql may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.sidecars)
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.mysql.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.mysql.sidecars[", show(i), "].securityContext"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_array(input.review.object.spec.mysql.sidecars)
	some i, sidecar in input.review.object.spec.mysql.sidecars
	own := at(sidecar, ["securityContext"])
	not percona_server_mysql_percona_server_my_sql_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.mysql.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := percona_server_mysql_percona_server_my_sql_chosen_edit(own)
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.mysql.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "mysql", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.mysql.initContainer.containerSecurityContext",
		"message": "WL-1 spec.mysql.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.mysql.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.mysql.initContainer.containerSecurityContext",
		"message": "WL-1 spec.mysql.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_2
	edit := chosen_edit_more_2
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "backup", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "backup", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext",
		"message": "WL-1 spec.backup.containerSecurityContext: container xtrabackup may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not allow_privilege_escalation_and_privileged_more_3
	edit := chosen_edit_more_3
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext",
		"message": "WL-1 spec.backup.containerSecurityContext: container xtrabackup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "toolkit", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "toolkit", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.toolkit.containerSecurityContext",
		"message": "WL-1 spec.toolkit.containerSecurityContext: container pt-heartbeat may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	not allow_privilege_escalation_and_privileged_more_4
	edit := chosen_edit_more_4
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.toolkit.containerSecurityContext",
		"message": "WL-1 spec.toolkit.containerSecurityContext: container pt-heartbeat may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	pod := object.get(input.review.object, ["spec", "mysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "mysql", "podSecurityContext", "runAsUser"], null), null))
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	not allow_privilege_escalation_and_privileged_more_5
	edit := chosen_edit_more_5
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	pod := object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "proxy", "haproxy", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.haproxy.containerSecurityContext",
		"message": "WL-1 spec.proxy.haproxy.containerSecurityContext: container haproxy may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	not allow_privilege_escalation_and_privileged_more_6
	edit := chosen_edit_more_6
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.haproxy.containerSecurityContext",
		"message": "WL-1 spec.proxy.haproxy.containerSecurityContext: container haproxy may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	is_object(input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "proxy", "haproxy", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.haproxy.initContainer.containerSecurityContext",
		"message": "WL-1 spec.proxy.haproxy.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	is_object(input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_7
	edit := chosen_edit_more_7
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.haproxy.initContainer.containerSecurityContext",
		"message": "WL-1 spec.proxy.haproxy.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	input.review.object.spec.pmm.enabled == true
	pod := object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "podSecurityContext", "runAsUser"], null), null))
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	input.review.object.spec.pmm.enabled == true
	not allow_privilege_escalation_and_privileged_more_5
	edit := chosen_edit_more_5
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	pod := object.get(input.review.object, ["spec", "proxy", "router", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "proxy", "router", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "proxy", "router", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxy", "router", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.router.containerSecurityContext",
		"message": "WL-1 spec.proxy.router.containerSecurityContext: container router may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	not allow_privilege_escalation_and_privileged_more_8
	edit := chosen_edit_more_8
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.router.containerSecurityContext",
		"message": "WL-1 spec.proxy.router.containerSecurityContext: container router may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	is_object(input.review.object.spec.proxy.router.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "proxy", "router", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "proxy", "router", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "proxy", "router", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxy", "router", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.router.initContainer.containerSecurityContext",
		"message": "WL-1 spec.proxy.router.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	is_object(input.review.object.spec.proxy.router.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_9
	edit := chosen_edit_more_9
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxy.router.initContainer.containerSecurityContext",
		"message": "WL-1 spec.proxy.router.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	pod := object.get(input.review.object, ["spec", "orchestrator", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "orchestrator", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "orchestrator", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "orchestrator", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.orchestrator.containerSecurityContext",
		"message": "WL-1 spec.orchestrator.containerSecurityContext: container orchestrator may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	not allow_privilege_escalation_and_privileged_more_10
	edit := chosen_edit_more_10
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.orchestrator.containerSecurityContext",
		"message": "WL-1 spec.orchestrator.containerSecurityContext: container orchestrator may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	is_object(input.review.object.spec.orchestrator.initContainer.containerSecurityContext)
	pod := object.get(input.review.object, ["spec", "orchestrator", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "orchestrator", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "orchestrator", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "orchestrator", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.orchestrator.initContainer.containerSecurityContext",
		"message": "WL-1 spec.orchestrator.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	is_object(input.review.object.spec.orchestrator.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_11
	edit := chosen_edit_more_11
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.orchestrator.initContainer.containerSecurityContext",
		"message": "WL-1 spec.orchestrator.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	pod := object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.containerSecurityContext",
		"message": "WL-1 spec.backup.pitr.binlogServer.containerSecurityContext: container binlog-server may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	not allow_privilege_escalation_and_privileged_more_12
	edit := chosen_edit_more_12
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.containerSecurityContext",
		"message": "WL-1 spec.backup.pitr.binlogServer.containerSecurityContext: container binlog-server may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	pod := object.get(storage, ["podSecurityContext"], null)
	own := object.get(storage, ["containerSecurityContext"], null)
	user := number_or(object.get(storage, ["containerSecurityContext", "runAsUser"], null), number_or(object.get(storage, ["podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", [show(concat("", ["spec.backup.storages.", show(key)])), ".containerSecurityContext"])
	field := show(at_value)
	message := concat("", ["WL-1 ", field, ": container of the backup may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	own := object.get(storage, ["containerSecurityContext"], null)
	not percona_server_mysql_percona_server_my_sql_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", [show(concat("", ["spec.backup.storages.", show(key)])), ".containerSecurityContext"])
	field := show(at_value)
	edit := percona_server_mysql_percona_server_my_sql_chosen_edit(own)
	message := concat("", ["WL-1 ", field, ": container of the backup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.backup.initContainer.containerSecurityContext)
	own := object.get(input.review.object, ["spec", "backup", "initContainer", "containerSecurityContext"], null)
	some storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	pod := object.get(storage, ["podSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "backup", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(storage, ["podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.initContainer.containerSecurityContext",
		"message": "WL-1 spec.backup.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	is_object(input.review.object.spec.backup.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_13
	some storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	edit := chosen_edit_more_13
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.initContainer.containerSecurityContext",
		"message": "WL-1 spec.backup.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.mysql.sidecars", show(within), ".capabilities.drop"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.mysql.sidecars", show(within), ".capabilities.add"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.mysql.sidecars", show(within), ".readOnlyRootFilesystem"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.mysql.sidecars", show(within), ".seccompProfile.type"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.mysql.sidecars", show(within), ".seccompProfile.type"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.mysql.sidecars", show(within), ".seccompProfile.type"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.mysql.containerSecurityContext.privileged",
		"message": "WL-5 spec.mysql.containerSecurityContext.privileged: container mysql is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.mysql.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.mysql.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.mysql.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mysql PerconaServerMySQL
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.mysql.sidecars[", show(i), "].securityContext.privileged"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.mysql.sidecars[", show(i), "].ports[", show(j), "].hostPort"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	input.review.object.spec.backup.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext.privileged",
		"message": "WL-5 spec.backup.containerSecurityContext.privileged: container xtrabackup is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	input.review.object.spec.proxy.haproxy.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.containerSecurityContext.privileged",
		"message": "WL-5 spec.proxy.haproxy.containerSecurityContext.privileged: container haproxy is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.proxy.haproxy.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.proxy.haproxy.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	input.review.object.spec.proxy.router.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.proxy.router.containerSecurityContext.privileged",
		"message": "WL-5 spec.proxy.router.containerSecurityContext.privileged: container router is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	input.review.object.spec.proxy.router.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.proxy.router.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.proxy.router.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	input.review.object.spec.toolkit.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.toolkit.containerSecurityContext.privileged",
		"message": "WL-5 spec.toolkit.containerSecurityContext.privileged: container pt-heartbeat is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	input.review.object.spec.orchestrator.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.orchestrator.containerSecurityContext.privileged",
		"message": "WL-5 spec.orchestrator.containerSecurityContext.privileged: container orchestrator is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	input.review.object.spec.orchestrator.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.orchestrator.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.orchestrator.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_binlog_server
	input.review.object.spec.backup.pitr.binlogServer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.backup.pitr.binlogServer.containerSecurityContext.privileged",
		"message": "WL-5 spec.backup.pitr.binlogServer.containerSecurityContext.privileged: container binlog-server is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	storage.containerSecurityContext.privileged == true
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container of the backup is privileged. Fix: Set it to false"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.backup.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.backup.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.backup.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "mysql", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "mysql", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "mysql", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "mysql", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.mysql.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container mysql has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.haproxy.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.proxy.haproxy.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container haproxy has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	input.review.object.spec.proxy.router.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "proxy", "router", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "router", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "proxy", "router", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "proxy", "router", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.proxy.router.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container router has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	runs_orchestrator
	memory := scalar_or(object.get(input.review.object, ["spec", "orchestrator", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "orchestrator", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "orchestrator", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "orchestrator", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.orchestrator.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container orchestrator has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.mysql.sidecars[", show(i), "].image"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	some i, container in input.review.object.spec.mysql.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.mysql.sidecars[", show(i), "].image"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": text_or(object.get(input.review.object, ["spec", "mysql", "image"], null), ""), "at": "spec.mysql.image", "runs": true}, {"name": "xtrabackup", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "haproxy", "image": chosen_proxy, "at": "spec.proxy.haproxy.image", "runs": proxy}, {"name": "router", "image": chosen_router, "at": "spec.proxy.router.image", "runs": is_router}, {"name": "orchestrator", "image": chosen_runs_orchestrator, "at": "spec.orchestrator.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "pt-heartbeat", "image": percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator, "at": "spec.toolkit.image", "runs": percona_server_mysql_percona_server_my_sql_runs_orchestrator}, {"name": "binlog-server", "image": chosen_runs_binlog_server, "at": "spec.backup.pitr.binlogServer.image", "runs": percona_server_mysql_percona_server_my_sql_runs_binlog_server}, {"name": "pmm-client", "image": percona_server_mysql_percona_server_my_sql_chosen_on, "at": "spec.pmm.image", "runs": percona_server_mysql_percona_server_my_sql_on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initContainer", "image"], null), ""), "at": "spec.mysql.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "mysql", "initImage"], null), ""), "at": "spec.mysql.initImage", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initContainer", "image"], null), ""), "at": "spec.backup.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "backup", "initImage"], null), ""), "at": "spec.backup.initImage", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_proxy, ""), "at": "spec.proxy.haproxy.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(percona_server_mysql_percona_server_my_sql_chosen_router, ""), "at": "spec.proxy.router.initContainer.image", "runs": false}, {"name": "that goes before", "image": or_else(chosen_proxy_more, ""), "at": "spec.proxy.haproxy.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_router_more, ""), "at": "spec.proxy.router.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more, ""), "at": "spec.orchestrator.initImage", "runs": false}, {"name": "that goes before", "image": or_else(chosen_runs_orchestrator_more_2, ""), "at": "spec.orchestrator.initContainer.image", "runs": false}]; runs_or_image(candidate)]
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	count(wl_12_allowed_registries) > 0
	some i, container in input.review.object.spec.mysql.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mysql_percona_server_my_sql_chosen_image_source(first, named)
	not percona_server_mysql_percona_server_my_sql_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.mysql.sidecars[", show(i), "].image"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.mysql.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mysql_percona_server_my_sql_chosen_image_source(first, named)
	percona_server_mysql_percona_server_my_sql_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.mysql.sidecars[", show(i), "].image"])
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

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "mysql", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.mysql.sidecars)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.mysql.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mysql_percona_server_my_sql_chosen_image_source(first, named)
	not percona_server_mysql_percona_server_my_sql_is_of_docker_hub(image_source)
	field := concat("", ["spec.mysql.sidecars[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQL
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.mysql.configuration",
		"message": "WL-15 spec.mysql.configuration: the error log goes to a file, not to standard output. Fix: Remove log_error from it",
		"fix": "Remove log_error from it",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

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

skips_passwords if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

orchestrator_or_enabled if {
	not input.review.object.spec.unsafeFlags.orchestrator == true
}

orchestrator_or_enabled if {
	input.review.object.spec.orchestrator.enabled == true
}

runs_orchestrator if {
	text_in(object.get(input.review.object, ["spec", "mysql"], null), "clusterType", "group-replication") == "async"
	orchestrator_or_enabled
}

is_before12 if {
	regex.match("^(0|1\\.[01])(\\.|$)", text_or(object.get(input.review.object, ["spec", "crVersion"], null), ""))
}

uses_old_hash if {
	regex.match("(?i)(^|\\n)[ \\t]*(default[_-]authentication[_-]plugin|authentication[_-]policy)[ \\t]*=[ \\t]*[\"']?mysql_native_password", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

uses_key_file if {
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_secret if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

holds_statistics_login if {
	regex.match("(^|\\n)[ \\t]*stats[ \\t]+auth[ \\t]+[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "configuration"], null), ""))
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

percona_server_mysql_percona_server_my_sql_is_literal(value) if {
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
	percona_server_mysql_percona_server_my_sql_is_literal(value)
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
	percona_server_mysql_percona_server_my_sql_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

requires_tls if {
	regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

is_text(text) if {
	not regex.match("(?i)(^|\\n)[ \\t]*\\[default\\][^[;]*\\n[ \\t]*client_ssl_mode[ \\t]*=[ \\t]*(required|passthrough)[ \\t\\r]*(\\n|$)", text)
}

is_text(text) if {
	regex.match("(?i)(^|\\n)[ \\t]*client_ssl_mode[ \\t]*=[ \\t]*(preferred|disabled)[ \\t\\r]*(\\n|$)", text)
}

is_address(address) if {
	address == null
}

is_address(address) if {
	address == ""
}

is_address(address) if {
	contains(text_or(address, ""), "https")
}

says_tls(storage) if {
	address := text_or(object.get(storage, ["s3", "endpointUrl"], null), null)
	is_address(address)
}

percona_server_mysql_percona_server_my_sql_says_tls(storage) if {
	address := text_or(object.get(storage, ["gcs", "endpointUrl"], null), null)
	is_address(address)
}

addresses(storage) if {
	says_tls(storage)
	percona_server_mysql_percona_server_my_sql_says_tls(storage)
}

is_plain_address(storage) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(storage, ["azure", "endpointUrl"], null), ""))
}

peer_is_verified(storage) if {
	not storage.verifyTLS == false
}

percona_server_mysql_percona_server_my_sql_peer_is_verified(variable) if {
	not variable.name == "VERIFY_TLS"
}

percona_server_mysql_percona_server_my_sql_peer_is_verified(variable) if {
	not variable.value == "false"
}

peer_is_verified_more(argument) if {
	not startswith(argument, "--insecure")
}

runs_binlog_server if {
	input.review.object.spec.backup.pitr.enabled == true
	is_object(input.review.object.spec.backup.pitr.binlogServer)
}

peer_is_verified_more_2(mode) if {
	regex.match("^verify_", mode)
}

peer_is_verified_more_3(text) if {
	regex.match("(?i)(^|\\n)[ \\t]*\\[default\\][^[;]*\\n[ \\t]*server_ssl_verify[ \\t]*=[ \\t]*verify_(ca|identity)[ \\t\\r]*(\\n|$)", text)
}

turns_tls_off if {
	regex.match("(?i)(^|\\n)[ \\t]*(skip[_-]ssl[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?|ssl[ \\t]*=[ \\t]*(0|off|false)[ \\t\\r]*|tls[_-]version[ \\t]*=[ \\t]*(''|\"\")?[ \\t\\r]*)(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), ""))
}

tls_offered if {
	not turns_tls_off
}

chosen_tls_minimum_version := "1.0" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1([^.0-9]|$)", or_else(configuration, ""))
} else := "1.1" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", or_else(configuration, ""))
} else := "1.2" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.2", or_else(configuration, ""))
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

percona_server_mysql_percona_server_my_sql_tls_offered if {
	text_in(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer"], null), "sslMode", "verify_identity") != "disabled"
}

tls_offered_more(storage) if {
	not is_plain_address(storage)
}

percona_server_mysql_percona_server_my_sql_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "storage", "s3", "endpointUrl"], null), ""))
}

tls_offered_more_2 if {
	not percona_server_mysql_percona_server_my_sql_is_plain_address
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "upgradeOptions", "versionServiceEndpoint"], null), ""))
}

tls_offered_more_3 if {
	not is_plain_address_more
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

claim_and_host_path if {
	claim := object_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.mysql.volumeSpec.hostPath)
}

claim_and_empty_dir if {
	claim := object_or(object.get(input.review.object, ["spec", "mysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.mysql.volumeSpec.emptyDir)
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

percona_server_mysql_percona_server_my_sql_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

percona_server_mysql_percona_server_my_sql_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_server_mysql_percona_server_my_sql_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

percona_server_mysql_percona_server_my_sql_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_server_mysql_percona_server_my_sql_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

percona_server_mysql_percona_server_my_sql_uses_key_file if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", or_else(configuration, ""))
}

uses_key_file_and_configuration if {
	not percona_server_mysql_percona_server_my_sql_uses_key_file
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	not regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
	text_or(object.get(input.review.object, ["spec", "mysql", "vaultSecretName"], null), "") != ""
}

chosen_enabled := object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}) if {
	input.review.object.spec.backup.enabled == true
} else := {}

encryption_key_secret(storage, _) if {
	is_object(storage.encryptionKeySecret)
}

encryption_key_secret(_, spec) if {
	is_object(spec.backup.encryptionKeySecret)
}

percona_server_mysql_percona_server_my_sql_is_before12(spec) if {
	regex.match("^(0|1\\.[01])(\\.|$)", text_or(at(spec, ["crVersion"]), ""))
}

encryption_key_secret_and_before12(storage, spec) if {
	encryption_key_secret(storage, spec)
	not percona_server_mysql_percona_server_my_sql_is_before12(spec)
}

chosen_fix := "Set it, and crVersion to 1.2.0 or later" if {
	is_before12
} else := "Set it to a Secret with a key"

chosen_metrics_state := "on" if {
	input.review.object.spec.pmm.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "pmm", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

chosen_audit_state := "off" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?audit[_-]log([_-]policy[ \\t]*=[ \\t]*[\"']?none|[ \\t]*=[ \\t]*[\"']?(off|0|false))[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
} else := "on" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mysql", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?(early[_-])?plugin[_-]load([_-]add)?[ \\t]*=[^\\n#]*audit_log", or_else(configuration, ""))
} else := "elsewhere"

marked(service_annotations, service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, service_shared_annotations)
	not limited(service_source_ranges)
}

percona_server_mysql_percona_server_my_sql_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "mysql", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "mysql", "exposePrimary", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_3 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "proxy", "router", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_4 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "orchestrator", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.mysql.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.mysql.containerSecurityContext.privileged == true
}

chosen_edit := "" if {
	input.review.object.spec.mysql.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_server_mysql_percona_server_my_sql_allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

percona_server_mysql_percona_server_my_sql_chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more if {
	input.review.object.spec.mysql.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.mysql.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more := "" if {
	input.review.object.spec.mysql.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_2 if {
	input.review.object.spec.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_2 := "" if {
	input.review.object.spec.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_3 if {
	input.review.object.spec.backup.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.backup.containerSecurityContext.privileged == true
}

chosen_edit_more_3 := "" if {
	input.review.object.spec.backup.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_4 if {
	input.review.object.spec.toolkit.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.toolkit.containerSecurityContext.privileged == true
}

chosen_edit_more_4 := "" if {
	input.review.object.spec.toolkit.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_5 if {
	input.review.object.spec.pmm.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.pmm.containerSecurityContext.privileged == true
}

chosen_edit_more_5 := "" if {
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_6 if {
	input.review.object.spec.proxy.haproxy.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.proxy.haproxy.containerSecurityContext.privileged == true
}

chosen_edit_more_6 := "" if {
	input.review.object.spec.proxy.haproxy.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_7 if {
	input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_7 := "" if {
	input.review.object.spec.proxy.haproxy.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_8 if {
	input.review.object.spec.proxy.router.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.proxy.router.containerSecurityContext.privileged == true
}

chosen_edit_more_8 := "" if {
	input.review.object.spec.proxy.router.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_9 if {
	input.review.object.spec.proxy.router.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.proxy.router.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_9 := "" if {
	input.review.object.spec.proxy.router.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_10 if {
	input.review.object.spec.orchestrator.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.orchestrator.containerSecurityContext.privileged == true
}

chosen_edit_more_10 := "" if {
	input.review.object.spec.orchestrator.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_11 if {
	input.review.object.spec.orchestrator.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.orchestrator.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_11 := "" if {
	input.review.object.spec.orchestrator.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_12 if {
	input.review.object.spec.backup.pitr.binlogServer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.backup.pitr.binlogServer.containerSecurityContext.privileged == true
}

chosen_edit_more_12 := "" if {
	input.review.object.spec.backup.pitr.binlogServer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_13 if {
	input.review.object.spec.backup.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.backup.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_13 := "" if {
	input.review.object.spec.backup.initContainer.containerSecurityContext.privileged == true
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
	input.review.object.spec.backup.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "backup", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

has_proxy if {
	input.review.object.spec.proxy.haproxy.enabled == true
}

chosen_proxy := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "image"], null), "") if {
	has_proxy
} else := ""

proxy if {
	has_proxy
} else := false

has_router if {
	input.review.object.spec.proxy.router.enabled == true
}

chosen_router := text_or(object.get(input.review.object, ["spec", "proxy", "router", "image"], null), "") if {
	has_router
} else := ""

is_router if {
	has_router
} else := false

chosen_runs_orchestrator := text_or(object.get(input.review.object, ["spec", "orchestrator", "image"], null), "") if {
	runs_orchestrator
} else := ""

percona_server_mysql_percona_server_my_sql_runs_orchestrator if {
	runs_orchestrator
} else := false

percona_server_mysql_percona_server_my_sql_chosen_runs_orchestrator := text_or(object.get(input.review.object, ["spec", "toolkit", "image"], null), "") if {
	runs_orchestrator
} else := ""

chosen_runs_binlog_server := text_or(object.get(input.review.object, ["spec", "backup", "pitr", "binlogServer", "image"], null), "") if {
	runs_binlog_server
} else := ""

percona_server_mysql_percona_server_my_sql_runs_binlog_server if {
	runs_binlog_server
} else := false

percona_server_mysql_percona_server_my_sql_is_on if {
	input.review.object.spec.pmm.enabled == true
}

percona_server_mysql_percona_server_my_sql_chosen_on := text_or(object.get(input.review.object, ["spec", "pmm", "image"], null), "") if {
	percona_server_mysql_percona_server_my_sql_is_on
} else := ""

percona_server_mysql_percona_server_my_sql_on if {
	percona_server_mysql_percona_server_my_sql_is_on
} else := false

percona_server_mysql_percona_server_my_sql_chosen_proxy := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "initContainer", "image"], null), null) if {
	has_proxy
} else := null

percona_server_mysql_percona_server_my_sql_chosen_router := text_or(object.get(input.review.object, ["spec", "proxy", "router", "initContainer", "image"], null), null) if {
	has_router
} else := null

chosen_proxy_more := text_or(object.get(input.review.object, ["spec", "proxy", "haproxy", "initImage"], null), null) if {
	has_proxy
} else := null

chosen_router_more := text_or(object.get(input.review.object, ["spec", "proxy", "router", "initImage"], null), null) if {
	has_router
} else := null

chosen_runs_orchestrator_more := text_or(object.get(input.review.object, ["spec", "orchestrator", "initImage"], null), null) if {
	runs_orchestrator
} else := null

chosen_runs_orchestrator_more_2 := text_or(object.get(input.review.object, ["spec", "orchestrator", "initContainer", "image"], null), null) if {
	runs_orchestrator
} else := null

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

is_named(named) if {
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

percona_server_mysql_percona_server_my_sql_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

percona_server_mysql_percona_server_my_sql_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

percona_server_mysql_percona_server_my_sql_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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
