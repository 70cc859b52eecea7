# zalando postgresql: all controls
package dok.zalando.postgresql

# zalando postgresql
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null), [])
	some name, flags in object_or(object_or(object.get(input.review.object, ["spec", "users"], null), {}), {})
	is_array(flags)
	superuser(flags)
	login(flags)
	not rules_and_limits_account(rules, name)
	field := concat("", ["spec.users[\"", show(name), "\"]"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(name), " may log in from every address. Fix: Remove the flag superuser, or add nologin"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove the flag superuser, or add nologin",
	}
}

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "password_encryption"], null), "")) == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.postgresql.parameters.password_encryption",
		"message": "UM-3 spec.postgresql.parameters.password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256",
		"fix": "Set it to scram-sha-256",
		"edit": "set \"scram-sha-256\"",
	}
}

# zalando postgresql
findings contains finding if {
	some name, flags in object_or(object_or(object.get(input.review.object, ["spec", "users"], null), {}), {})
	is_array(flags)
	given := flags
	is_item(given)
	zalando_postgresql_is_item(given)
	field := concat("", ["spec.users[\"", show(name), "\"]"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(name)])), " stands above the rights of the database. Fix: Remove the flag superuser: its members may become it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove the flag superuser: its members may become it",
	}
}

# zalando postgresql
findings contains finding if {
	some name, flags in object_or(object_or(object.get(input.review.object, ["spec", "users"], null), {}), {})
	is_array(flags)
	given := flags
	is_item_more(given)
	field := concat("", ["spec.users[\"", show(name), "\"]"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(name)])), " stands above the rights of the database. Fix: Remove the flag bypassrls"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove the flag bypassrls",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, sidecar in input.review.object.spec.sidecars
	is_array(sidecar.env)
	some j, variable in sidecar.env
	regex.match("^(DATA_SOURCE_USER|PGUSER)$", text_or(at(variable, ["name"]), ""))
	variable.value == "postgres"
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(j), "].value"])
	message := concat("", ["UM-4 ", field, ": the login of a sidecar stands above the rights of the database. Fix: Name an account of its own"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name an account of its own",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	is_encryption_key(variable)
	is_object(variable.valueFrom.secretKeyRef)
	field := concat("", ["spec.env[", show(i), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " is kept beside the data, by no key service. Fix: Use WALG_S3_SSE aws:kms with WALG_S3_SSE_KMS_ID"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use WALG_S3_SSE aws:kms with WALG_S3_SSE_KMS_ID",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	is_of_service(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clone", "s3_secret_access_key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.clone.s3_secret_access_key",
		"message": "CM-3 spec.clone.s3_secret_access_key: S3 key of the clone stands in the open. Fix: Remove it and use an IAM role",
		"fix": "Remove it and use an IAM role",
	}
}

# zalando postgresql
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.env[", show(i), "].valueFrom.secretKeyRef"])
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

# zalando postgresql
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.envFrom)
	some i, source in input.review.object.spec.envFrom
	is_object(source.secretRef)
	field := concat("", ["spec.envFrom[", show(i), "].secretRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null), [])
	deciding := [line | some line in texts(rules); accepts_plaintext_or_line(line)]
	not zalando_postgresql_refuse_all(deciding)
	some i, line_2 in texts(rules)
	accepts_plaintext(line_2)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	rules := list_or(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null), [])
	count(rules) == 0
	some i, variable in input.review.object.spec.env
	variable.name == "ALLOW_NOSSL"
	text_or(at(variable, ["value"]), "") != ""
	field := concat("", ["spec.env[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": PostgreSQL accepts plaintext. Fix: Remove ALLOW_NOSSL"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove ALLOW_NOSSL",
		"edit": "remove",
	}
}

# zalando postgresql
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null), [])
	deciding := [line | some line in texts(rules); open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in texts(rules)
	is_open_to_all(line_2)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null), [])
	count(rules) == 0
	deciding := [line | some line in texts(rules); open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	not some_line(rules)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.patroni.pg_hba",
		"message": "NM-2 spec.patroni.pg_hba: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# zalando postgresql
findings contains finding if {
	tls_offered := zalando_postgresql_offered
	tls_offered != true
	tls_path := chosen_tls_path
	tls_fix := chosen_tls_fix
	field := tls_path
	fix := tls_fix
	edit := chosen_edit
	message := cut(concat("", ["NM-4 ", field, ": no TLS for clients. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	tls_offered := zalando_postgresql_offered
	tls_offered == true
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "ssl_min_protocol_version"], null), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	tls_path := chosen_tls_path
	tls_fix := chosen_tls_fix
	field := tls_path
	fix := tls_fix
	edit := chosen_edit
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	tls_offered := zalando_postgresql_offered
	tls_offered != true
	tls_path := chosen_tls_path
	tls_fix := chosen_tls_fix
	field := tls_path
	fix := tls_fix
	edit := chosen_edit
	message := cut(concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	tls_offered := zalando_postgresql_offered
	tls_offered == true
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "ssl_min_protocol_version"], null), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	zalando_postgresql_too_old(tls_minimum_version)
	tls_path := chosen_tls_path
	tls_fix := chosen_tls_fix
	field := tls_path
	fix := tls_fix
	edit := chosen_edit
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for replication. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	accepts_plaintext(line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "standby", "standby_host"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.standby.standby_host",
		"message": "another object, or the other side, decides on TLS for the server that is copied",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	not is_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.clone.s3_endpoint",
		"message": "NM-6 spec.clone.s3_endpoint: no TLS for the backups to clone. Fix: Use https",
		"fix": "Use https",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not zalando_postgresql_is_tls_offered(name, value)
	field := concat("", ["spec.env[", show(i), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "patroni", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t]\"?ldap\"?[ \\t]", line)
	not regex.match("[ \\t]\"?(ldaptls=\"?1|ldapscheme=\"?ldaps|ldapurl=\"?ldaps:)", line)
	field := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
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

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.secretName",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.secretName",
		"message": "NM-7 spec.tls.secretName: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.secretName",
		"message": "NM-7 spec.tls.secretName: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.secretName",
		"message": "NM-7 spec.tls.secretName: the server certificate is made by each pod, so no client can verify it. Fix: Name a Secret with a certificate of a CA that clients know",
		"fix": "Name a Secret with a certificate of a CA that clients know",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "tls", "caFile"], null), "") != ""
	tls := object.get(input.review.object, ["spec", "tls"], null)
	fillers := [each | some each in objects(related_certificate); zalando_postgresql_fills(tls, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.caFile",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "tls", "caFile"], null), "") != ""
	tls := object.get(input.review.object, ["spec", "tls"], null)
	fillers := [each | some each in objects(related_certificate); zalando_postgresql_fills(tls, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.caFile",
		"message": "NM-8 spec.tls.caFile: the authority is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "tls", "caFile"], null), "") == ""
	text_or(object.get(input.review.object, ["spec", "tls", "caSecretName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.caFile",
		"message": "the object does not name the authority, so clients must know it from elsewhere",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "tls", "caFile"], null), "") == ""
	text_or(object.get(input.review.object, ["spec", "tls", "caSecretName"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.caFile",
		"message": "NM-8 spec.tls.caFile: the authority is not used. Fix: Set it to ca.crt",
		"fix": "Set it to ca.crt",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.secretName",
		"message": "the Secret holds the chain of the server certificate",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "dockerImage"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.dockerImage",
		"message": "NM-10 spec.dockerImage: the image of PostgreSQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# zalando postgresql
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "dockerImage"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.dockerImage",
		"message": "the image of PostgreSQL decides which cryptography is used",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.volume.storageClass: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.volume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.volume.storageClass: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.volume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.volume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	zalando_postgresql_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.volume.storageClass",
		"message": "SM-1 spec.volume.storageClass: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# zalando postgresql
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "volume", "storageClass"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not zalando_postgresql_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.volume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.additionalVolumes)
	some i, extra in input.review.object.spec.additionalVolumes
	is_object(extra.volumeSource)
	extra.volumeSource.hostPath != null
	volume_volume := text_or(at(extra, ["name"]), "")
	field := concat("", ["spec.additionalVolumes[", show(i), "].volumeSource.hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# zalando postgresql
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "env"], null), [])
	not client_side(variables)
	some i, variable in variables
	at(variable, ["name"]) == "WALG_DISABLE_S3_SSE"
	at(variable, ["value"]) == "true"
	field := concat("", ["spec.env[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to the WAL archive are not encrypted. Fix: Remove it, or set WALG_LIBSODIUM_KEY_PATH"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, or set WALG_LIBSODIUM_KEY_PATH",
	}
}

# zalando postgresql
findings contains finding if {
	logs_statements
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.postgresql.parameters.log_statement",
		"message": "ED-2 spec.postgresql.parameters.log_statement: the log of statements carries data of users. Fix: Set it to ddl or none",
		"fix": "Set it to ddl or none",
	}
}

# zalando postgresql
findings contains finding if {
	logs_durations
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.postgresql.parameters.log_min_duration_statement",
		"message": "ED-2 spec.postgresql.parameters.log_min_duration_statement: the log of slow statements carries data of users. Fix: Raise it, or set it to -1",
		"fix": "Raise it, or set it to -1",
	}
}

# zalando postgresql
findings contains finding if {
	logs_parameters_of_errors
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.postgresql.parameters.log_parameter_max_length_on_error",
		"message": "ED-2 spec.postgresql.parameters.log_parameter_max_length_on_error: the log of errors carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# zalando postgresql
findings contains finding if {
	audits_parameters
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.postgresql.parameters[\"pgaudit.log_parameter\"]",
		"message": "ED-2 spec.postgresql.parameters[\"pgaudit.log_parameter\"]: pgAudit carries data of users. Fix: Remove it: the default is off",
		"fix": "Remove it: the default is off",
	}
}

# zalando postgresql
findings contains finding if {
	loads_audit
	audit_state := chosen_audit_state
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.postgresql.parameters[\"pgaudit.log\"]",
		"message": "MAA-3 spec.postgresql.parameters[\"pgaudit.log\"]: pgAudit is turned off. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# zalando postgresql
findings contains finding if {
	loads_audit
	audit_state := chosen_audit_state
	audit_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.postgresql.parameters[\"pgaudit.log\"]",
		"message": "MAA-3 spec.postgresql.parameters[\"pgaudit.log\"]: pgAudit is not turned on. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# zalando postgresql
findings contains finding if {
	not loads_audit
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.postgresql.parameters.shared_preload_libraries",
		"message": "MAA-3 spec.postgresql.parameters.shared_preload_libraries: pgAudit is not turned on. Fix: Add pgaudit to those of Spilo, and set pgaudit.log",
		"fix": "Add pgaudit to those of Spilo, and set pgaudit.log",
	}
}

# zalando postgresql
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	master := object_or(object.get(input.review.object, ["spec", "masterServiceAnnotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "allowedSourceRanges"], null), [])
	enable_master_node_port_or_enable_master_load_balancer(spec, master, service_shared_annotations, service_source_ranges)
	field := chosen_field
	fix := zalando_postgresql_chosen_fix
	edit := zalando_postgresql_chosen_edit
	message := concat("", ["KSI-5 ", field, ": service master is a ", show(chosen_enable_master_node_port), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	replica := object_or(object.get(input.review.object, ["spec", "replicaServiceAnnotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "allowedSourceRanges"], null), [])
	enable_replica_node_port_or_enable_replica_load_balancer(spec, replica, service_shared_annotations, service_source_ranges)
	field := zalando_postgresql_chosen_field
	fix := chosen_fix_more
	edit := chosen_edit_more
	message := concat("", ["KSI-5 ", field, ": service replica is a ", show(chosen_enable_replica_node_port), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	master := object_or(object.get(input.review.object, ["spec", "masterServiceAnnotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "allowedSourceRanges"], null), [])
	enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, master, service_shared_annotations, service_source_ranges)
	field := chosen_field_more
	fix := chosen_fix_more_2
	edit := chosen_edit_more_2
	message := concat("", ["KSI-5 ", field, ": service master pooler is a ", show(chosen_enable_master_pooler_node_port), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	replica := object_or(object.get(input.review.object, ["spec", "replicaServiceAnnotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "allowedSourceRanges"], null), [])
	enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, replica, service_shared_annotations, service_source_ranges)
	field := chosen_field_more_2
	fix := chosen_fix_more_3
	edit := chosen_edit_more_3
	message := concat("", ["KSI-5 ", field, ": service replica pooler is a ", show(chosen_enable_replica_pooler_node_port), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# zalando postgresql
findings contains finding if {
	input.review.object.spec.spiloRunAsUser == 0
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.spiloRunAsUser",
		"message": "WL-1 spec.spiloRunAsUser: container postgres may run as root. Fix: Set it to 101",
		"fix": "Set it to 101",
		"edit": "set 101",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	context := at(container, ["securityContext"])
	container_non_root := chosen_container_non_root(context)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	message := concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	context := at(container, ["securityContext"])
	container_escalation := chosen_container_escalation(context)
	container_escalation in {"allowed", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	edit := chosen_edit_more_4(container)
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.initContainers", show(within), ".capabilities.drop"])
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.initContainers", show(within), ".capabilities.add"])
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.initContainers", show(within), ".readOnlyRootFilesystem"])
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.initContainers", show(within), ".seccompProfile.type"])
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.initContainers", show(within), ".seccompProfile.type"])
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

# zalando postgresql
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "initContainers"], null), [])) > 0
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.initContainers", show(within), ".seccompProfile.type"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.initContainers[", show(i), "].securityContext.privileged"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.initContainers)
	some i, container in input.review.object.spec.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sidecars[", show(i), "].securityContext.privileged"])
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

# zalando postgresql
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# zalando postgresql
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecars"], null), []), "at": "spec.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not zalando_postgresql_is_named(named)
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

# zalando postgresql
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecars"], null), []), "at": "spec.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# zalando postgresql
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "postgres", "image": text_or(object.get(input.review.object, ["spec", "dockerImage"], null), ""), "at": "spec.dockerImage", "runs": true}, {"name": "connection-pooler", "image": text_or(object.get(input.review.object, ["spec", "connectionPooler", "dockerImage"], null), ""), "at": "spec.connectionPooler.dockerImage", "runs": false}]; runs_or_image(candidate)]
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecars"], null), []), "at": "spec.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := zalando_postgresql_chosen_image_source(first, named)
	not zalando_postgresql_is_allowed(image_source)
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecars"], null), []), "at": "spec.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := zalando_postgresql_chosen_image_source(first, named)
	zalando_postgresql_is_of_docker_hub(image_source)
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

# zalando postgresql
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecars"], null), []), "at": "spec.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := zalando_postgresql_chosen_image_source(first, named)
	not zalando_postgresql_is_of_docker_hub(image_source)
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

# zalando postgresql
findings contains finding if {
	not zalando_postgresql_is_off
	not has_sidecars
	field := show(chosen_sidecars)
	message := concat("", ["WL-15 ", field, ": the log of PostgreSQL goes to a file, not to standard output. Fix: Set it to off"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to off",
	}
}

# zalando postgresql
findings contains finding if {
	not zalando_postgresql_is_off
	has_sidecars
	field := show(chosen_sidecars)
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": field,
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

is_item(flags) if {
	"superuser" in texts(flags)
}

is_item(flags) if {
	"SUPERUSER" in texts(flags)
}

superuser(flags) if {
	true
	is_item(flags)
}

login(flags) if {
	true
	not "nologin" in texts(flags)
	not "NOLOGIN" in texts(flags)
}

is_user(user, name) if {
	user == name
}

is_user(user, name) if {
	user == concat("", ["\"", name, "\""])
}

zalando_postgresql_is_user(user) if {
	user == ""
}

zalando_postgresql_is_user(user) if {
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
	zalando_postgresql_is_user(user)
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

zalando_postgresql_is_item(given) if {
	"nologin" in texts(given)
}

zalando_postgresql_is_item(given) if {
	"NOLOGIN" in texts(given)
}

is_item_more(given) if {
	"bypassrls" in texts(given)
}

is_item_more(given) if {
	"BYPASSRLS" in texts(given)
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

zalando_postgresql_is_literal(value) if {
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
	zalando_postgresql_is_literal(value)
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
	zalando_postgresql_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
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

zalando_postgresql_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

zalando_postgresql_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := zalando_postgresql_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := zalando_postgresql_chosen_first(line_2)
	first_or_second(first, second)
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

some_line(rules) if {
	some line in texts(rules)
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

offered if {
	not regex.match("(?i)^(f|fa|fal|fals|false|no?|off?|0)$", text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "ssl"], null), "on"))
}

zalando_postgresql_offered if {
	offered
} else := false

chosen_tls_path := "spec.postgresql.parameters.ssl_min_protocol_version" if {
	offered
} else := "spec.postgresql.parameters.ssl"

chosen_tls_fix := "Set it to TLSv1.2 or TLSv1.3" if {
	offered
} else := "Remove it: the default is on"

chosen_edit := "" if {
	offered
} else := "remove"

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

zalando_postgresql_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

zalando_postgresql_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

zalando_postgresql_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "clone", "s3_endpoint"], null), ""))
}

is_tls_offered if {
	not is_plain_address
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	is_value(value)
}

zalando_postgresql_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	zalando_postgresql_is_plain_address(value)
}

zalando_postgresql_is_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

fills(each) if {
	is_string(input.review.object.spec.tls.secretName)
	secret := text_or(object.get(input.review.object, ["spec", "tls", "secretName"], null), null)
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

chosen_secret(tls) := text_or(at(tls, ["secretName"]), null) if {
	text_or(at(tls, ["caSecretName"]), "") == ""
} else := text_or(at(tls, ["caSecretName"]), null)

zalando_postgresql_fills(tls, each) if {
	secret := chosen_secret(tls)
	secret != null
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
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

zalando_postgresql_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

zalando_postgresql_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); zalando_postgresql_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

zalando_postgresql_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); zalando_postgresql_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

client_side(variables) if {
	some variable in variables
	text_or(at(variable, ["name"]), "") in {"WALG_LIBSODIUM_KEY", "WALG_LIBSODIUM_KEY_PATH", "WALG_PGP_KEY", "WALG_PGP_KEY_PATH"}
	at(variable, ["value"]) != ""
}

logs_statements if {
	is_string(input.review.object.spec.postgresql.parameters.log_statement)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_statement"], null), null)
	regex.match("(?i)^[ \\t']*(all|mod)[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	is_string(input.review.object.spec.postgresql.parameters.log_min_duration_statement)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_min_duration_statement"], null), null)
	regex.match("^[ \\t']*0+(\\.0*)?[ \\t]*(us|ms|s|min|h|d)?[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_min_duration_statement"], null), null)
	not is_string(setting)
	false
}

logs_durations if {
	setting_holds
}

zalando_postgresql_setting_holds if {
	is_string(input.review.object.spec.postgresql.parameters.log_parameter_max_length_on_error)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_parameter_max_length_on_error"], null), null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

zalando_postgresql_setting_holds if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_parameter_max_length_on_error"], null), null)
	not is_string(setting)
	is_number(setting)
	true
}

logs_parameters_of_errors if {
	zalando_postgresql_setting_holds
}

setting_holds_more if {
	is_string(input.review.object.spec.postgresql.parameters["pgaudit.log_parameter"])
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "pgaudit.log_parameter"], null), null)
	regex.match("(?i)^[ \\t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "pgaudit.log_parameter"], null), null)
	not is_string(setting)
	false
}

audits_parameters if {
	setting_holds_more
}

loads_audit if {
	regex.match("(^|[ \\t,'\"])pgaudit([ \\t,'\"]|$)", text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "shared_preload_libraries"], null), ""))
}

log_or_pgaudit_role if {
	log := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "pgaudit.log"], null), null)
	not regex.match("(?i)^[ \\t']*(none)?[ \\t']*$", or_else(log, ""))
}

log_or_pgaudit_role if {
	text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "pgaudit.role"], null), "") != ""
}

chosen_audit_state := "on" if {
	log_or_pgaudit_role
} else := "unset" if {
	log := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "pgaudit.log"], null), null)
	or_else(log, "") == ""
} else := "off"

marked(master, service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(master, [at(mark, ["name"])], null), text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) == 0
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

enable_master_node_port_or_enable_master_load_balancer(spec, _, _, _) if {
	spec.enableMasterNodePort == true
}

enable_master_node_port_or_enable_master_load_balancer(spec, master, service_shared_annotations, service_source_ranges) if {
	not spec.enableMasterNodePort == true
	spec.enableMasterLoadBalancer == true
	not marked(master, service_shared_annotations)
	not limited(service_source_ranges)
}

chosen_field := "spec.enableMasterNodePort" if {
	input.review.object.spec.enableMasterNodePort == true
} else := "spec.enableMasterLoadBalancer"

zalando_postgresql_chosen_fix := "Set it to false" if {
	input.review.object.spec.enableMasterNodePort == true
} else := "Limit allowedSourceRanges"

chosen_enable_master_node_port := "NodePort" if {
	input.review.object.spec.enableMasterNodePort == true
} else := "LoadBalancer" if {
	input.review.object.spec.enableMasterLoadBalancer == true
} else := "ClusterIP"

zalando_postgresql_chosen_edit := "set false" if {
	input.review.object.spec.enableMasterNodePort == true
} else := ""

enable_replica_node_port_or_enable_replica_load_balancer(spec, _, _, _) if {
	spec.enableReplicaNodePort == true
}

enable_replica_node_port_or_enable_replica_load_balancer(spec, replica, service_shared_annotations, service_source_ranges) if {
	not spec.enableReplicaNodePort == true
	spec.enableReplicaLoadBalancer == true
	not marked(replica, service_shared_annotations)
	not limited(service_source_ranges)
}

zalando_postgresql_chosen_field := "spec.enableReplicaNodePort" if {
	input.review.object.spec.enableReplicaNodePort == true
} else := "spec.enableReplicaLoadBalancer"

chosen_fix_more := "Set it to false" if {
	input.review.object.spec.enableReplicaNodePort == true
} else := "Limit allowedSourceRanges"

chosen_enable_replica_node_port := "NodePort" if {
	input.review.object.spec.enableReplicaNodePort == true
} else := "LoadBalancer" if {
	input.review.object.spec.enableReplicaLoadBalancer == true
} else := "ClusterIP"

chosen_edit_more := "set false" if {
	input.review.object.spec.enableReplicaNodePort == true
} else := ""

enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, _, _, _) if {
	spec.enableMasterPoolerNodePort == true
}

enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, master, service_shared_annotations, service_source_ranges) if {
	not spec.enableMasterPoolerNodePort == true
	spec.enableMasterPoolerLoadBalancer == true
	not marked(master, service_shared_annotations)
	not limited(service_source_ranges)
}

chosen_field_more := "spec.enableMasterPoolerNodePort" if {
	input.review.object.spec.enableMasterPoolerNodePort == true
} else := "spec.enableMasterPoolerLoadBalancer"

chosen_fix_more_2 := "Set it to false" if {
	input.review.object.spec.enableMasterPoolerNodePort == true
} else := "Limit allowedSourceRanges"

chosen_enable_master_pooler_node_port := "NodePort" if {
	input.review.object.spec.enableMasterPoolerNodePort == true
} else := "LoadBalancer" if {
	input.review.object.spec.enableMasterPoolerLoadBalancer == true
} else := "ClusterIP"

chosen_edit_more_2 := "set false" if {
	input.review.object.spec.enableMasterPoolerNodePort == true
} else := ""

enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, _, _, _) if {
	spec.enableReplicaPoolerNodePort == true
}

enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, replica, service_shared_annotations, service_source_ranges) if {
	not spec.enableReplicaPoolerNodePort == true
	spec.enableReplicaPoolerLoadBalancer == true
	not marked(replica, service_shared_annotations)
	not limited(service_source_ranges)
}

chosen_field_more_2 := "spec.enableReplicaPoolerNodePort" if {
	input.review.object.spec.enableReplicaPoolerNodePort == true
} else := "spec.enableReplicaPoolerLoadBalancer"

chosen_fix_more_3 := "Set it to false" if {
	input.review.object.spec.enableReplicaPoolerNodePort == true
} else := "Limit allowedSourceRanges"

chosen_enable_replica_pooler_node_port := "NodePort" if {
	input.review.object.spec.enableReplicaPoolerNodePort == true
} else := "LoadBalancer" if {
	input.review.object.spec.enableReplicaPoolerLoadBalancer == true
} else := "ClusterIP"

chosen_edit_more_3 := "set false" if {
	input.review.object.spec.enableReplicaPoolerNodePort == true
} else := ""

run_as_non_root_or_run_as_user(context) if {
	context.runAsNonRoot == false
}

run_as_non_root_or_run_as_user(context) if {
	context.runAsUser == 0
}

zalando_postgresql_run_as_non_root_or_run_as_user(context) if {
	context.runAsNonRoot == true
}

zalando_postgresql_run_as_non_root_or_run_as_user(context) if {
	is_number(context.runAsUser)
}

chosen_container_non_root(context) := "no" if {
	run_as_non_root_or_run_as_user(context)
} else := "yes" if {
	zalando_postgresql_run_as_non_root_or_run_as_user(context)
} else := "unset"

allow_privilege_escalation_or_privileged(context) if {
	context.allowPrivilegeEscalation == true
}

allow_privilege_escalation_or_privileged(context) if {
	context.privileged == true
}

chosen_container_escalation(context) := "allowed" if {
	allow_privilege_escalation_or_privileged(context)
} else := "refused" if {
	context.allowPrivilegeEscalation == false
} else := "unset"

chosen_edit_more_4(container) := "" if {
	container.securityContext.privileged == true
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

zalando_postgresql_is_named(named) if {
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

zalando_postgresql_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

zalando_postgresql_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

zalando_postgresql_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

setting_holds_more_2 if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "logging_collector"], null), null)
	is_boolean(setting)
	true
}

setting_holds_more_2 if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "logging_collector"], null), null)
	not is_boolean(setting)
	false
}

setting_holds_more_3 if {
	is_string(input.review.object.spec.postgresql.parameters.logging_collector)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "logging_collector"], null), null)
	regex.match("(?i)^[ \\t']*(f|fa|fal|fals|false|no?|off?|0)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more_3 if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "logging_collector"], null), null)
	not is_string(setting)
	setting_holds_more_2
}

zalando_postgresql_is_off if {
	setting_holds_more_3
}

has_sidecars if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
}

chosen_sidecars := "spec.sidecars" if {
	has_sidecars
} else := "spec.postgresql.parameters.logging_collector"

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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
