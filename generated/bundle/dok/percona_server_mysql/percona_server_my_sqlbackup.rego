# percona-server-mysql PerconaServerMySQLBackup: all controls
package dok.percona_server_mysql.percona_server_my_sqlbackup

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--encrypt-key=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xtrabackup[", show(i), "]"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--password=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xtrabackup[", show(i), "]"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_of_service(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xbcloud"], null))
	regex.match("^--(s3-secret-key|google-secret-key|azure-access-key)=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xbcloud[", show(i), "]"])
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

# percona-server-mysql PerconaServerMySQLBackup
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xbcloud"], null))
	not peer_is_verified(argument)
	field := concat("", ["spec.containerOptions.args.xbcloud[", show(i), "]"])
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

percona_server_mysql_percona_server_my_sqlbackup_is_literal(value) if {
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
	percona_server_mysql_percona_server_my_sqlbackup_is_literal(value)
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
	percona_server_mysql_percona_server_my_sqlbackup_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

peer_is_verified(argument) if {
	not startswith(argument, "--insecure")
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
