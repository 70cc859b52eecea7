# zalando postgresql: all controls
package dok.zalando.postgresql

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": field_, "message": message_, "fix": "Remove the flag superuser, or add nologin"} if {
	some name, flags in object_or_empty(default_to(object_at(input.review.object, ["spec", "users"]), {}))
	is_array(flags)
	is_superuser(flags)
	is_login(flags)
	field_ := concat("", ["spec.users[\"", show(name), "\"]"])
	message_ := cut(concat("", ["UM-2 spec.users[\"", show(name), "\"]: administrator account ", show(name), " may log in from every address. Fix: Remove the flag superuser, or add nologin"]))
}

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "none"
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.patroni.pg_hba[", show(i), "]: a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "plaintext"
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.patroni.pg_hba[", show(i), "]: a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "weak"
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.patroni.pg_hba[", show(i), "]: a login by this rule has a password that is easily guessed. Fix: Set the method to scram-sha-256 or cert"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "md5"
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.patroni.pg_hba[", show(i), "]: a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": "spec.postgresql.parameters.password_encryption", "message": "UM-3 spec.postgresql.parameters.password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256", "fix": "Set it to scram-sha-256"} if {
	string_at(input.review.object, ["spec", "postgresql", "parameters", "password_encryption"]) == "md5"
}

# zalando postgresql
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", ["spec.env[", show(i), "].value"])
	message_ := concat("", ["CM-2 spec.env[", show(i), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "sidecars"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.sidecars[", show(i), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# zalando postgresql
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "initContainers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# zalando postgresql
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use a method whose secret is kept in a Secret"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.patroni.pg_hba[", show(i), "]: bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "spec.clone.s3_secret_access_key", "message": "CM-2 spec.clone.s3_secret_access_key: S3 key of the clone stands in the open. Fix: Remove it and use an IAM role", "fix": "Remove it and use an IAM role"} if {
	default_to(string_at(input.review.object, ["spec", "clone", "s3_secret_access_key"]), "") != ""
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Write hostssl instead of host"} if {
	rules := default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	some i, line_item in list_or_empty(rules)
	line := string_or_empty(line_item)
	accepts_plaintext(line)
	not closes_plaintext_first(rules)
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["NM-1 spec.patroni.pg_hba[", show(i), "]: this pg_hba rule accepts plaintext. Fix: Write hostssl instead of host"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Remove ALLOW_NOSSL"} if {
	rules := default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "env"]), [])
	variable := object_or_empty(variable_item)
	count(list_or_empty(rules)) == 0
	string_at(variable, ["name"]) == "ALLOW_NOSSL"
	default_to(string_at(variable, ["value"]), "") != ""
	field_ := concat("", ["spec.env[", show(i), "]"])
	message_ := concat("", ["NM-1 spec.env[", show(i), "]: PostgreSQL accepts plaintext. Fix: Remove ALLOW_NOSSL"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	tls_path := get_value_3
	tls_fix := get_value_4
	not is_so
	field_ := tls_path
	fix_ := tls_fix
	message_ := concat("", ["NM-4 ", tls_path, ": no TLS for clients. Fix: ", tls_fix])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	tls_minimum_version := get_value_6
	tls_path := get_value_3
	tls_fix := get_value_4
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
	is_offered(parameters)
	too_old(tls_minimum_version)
	field_ := tls_path
	fix_ := tls_fix
	message_ := concat("", ["NM-4 ", tls_path, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: ", tls_fix])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	tls_path := get_value_3
	tls_fix := get_value_4
	not is_so
	field_ := tls_path
	fix_ := tls_fix
	message_ := concat("", ["NM-5 ", tls_path, ": no TLS for replication. Fix: ", tls_fix])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	tls_minimum_version := get_value_6
	tls_path := get_value_3
	tls_fix := get_value_4
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
	is_offered(parameters)
	too_old_2(tls_minimum_version)
	field_ := tls_path
	fix_ := tls_fix
	message_ := concat("", ["NM-5 ", tls_path, ": TLS ", show(tls_minimum_version), " is accepted for replication. Fix: ", tls_fix])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": "Write hostssl instead of host"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	line := string_or_empty(line_item)
	accepts_plaintext(line)
	some item in split(get_value_7(line), ",")
	item == "replication"
	field_ := concat("", ["spec.patroni.pg_hba[", show(i), "]"])
	message_ := concat("", ["NM-5 spec.patroni.pg_hba[", show(i), "]: no TLS for replicas that ask for none. Fix: Write hostssl instead of host"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "spec.volume.storageClass", "message": message_, "fix": "Name a storage class that encrypts"} if {
	volume_class_name := default_to(string_at(input.review.object, ["spec", "volume", "storageClass"]), "")
	default_to(string_at(input.review.object, ["spec", "volume", "storageClass"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item_3(volume_class_name)
	message_ := concat("", ["SM-1 spec.volume.storageClass: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
}

# zalando postgresql
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.volume.storageClass", "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	default_to(string_at(input.review.object, ["spec", "volume", "storageClass"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
}

# zalando postgresql
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.volume.storageClass", "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	default_to(string_at(input.review.object, ["spec", "volume", "storageClass"]), "") == ""
}

# zalando postgresql
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Use a persistentVolumeClaim"} if {
	some i, extra_item in default_to(list_at(input.review.object, ["spec", "additionalVolumes"]), [])
	extra := object_or_empty(extra_item)
	is_object(at(extra, ["volumeSource"]))
	at(extra, ["volumeSource", "hostPath"]) != null
	volume_volume := default_to(string_at(extra, ["name"]), "")
	field_ := concat("", ["spec.additionalVolumes[", show(i), "].volumeSource.hostPath"])
	message_ := concat("", ["SM-1 spec.additionalVolumes[", show(i), "].volumeSource.hostPath: volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "ED-1", "severity": "high", "field": field_, "message": message_, "fix": "Remove it, or set WALG_LIBSODIUM_KEY_PATH"} if {
	variables := default_to(list_at(input.review.object, ["spec", "env"]), [])
	some i, variable_item in list_or_empty(variables)
	variable := object_or_empty(variable_item)
	string_at(variable, ["name"]) == "WALG_DISABLE_S3_SSE"
	string_at(variable, ["value"]) == "true"
	not client_side(variables)
	field_ := concat("", ["spec.env[", show(i), "]"])
	message_ := concat("", ["ED-1 spec.env[", show(i), "]: backups to the WAL archive are not encrypted. Fix: Remove it, or set WALG_LIBSODIUM_KEY_PATH"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	spec := object_at(input.review.object, ["spec"])
	master := default_to(default_to(object_at(spec, ["masterServiceAnnotations"]), object_at(spec, ["serviceAnnotations"])), {})
	service_source_ranges := default_to(list_at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	is_either_6(spec, master, service_source_ranges)
	field_ := get_choice_12(spec)
	fix_ := get_choice_13(spec)
	message_ := concat("", ["KSI-5 ", get_choice_12(spec), ": service master is a ", show(get_choice_15(spec)), " open to every address. Fix: ", get_choice_13(spec)])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	spec := object_at(input.review.object, ["spec"])
	replica := default_to(default_to(object_at(spec, ["replicaServiceAnnotations"]), object_at(spec, ["serviceAnnotations"])), {})
	service_source_ranges := default_to(list_at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	is_either_7(spec, replica, service_source_ranges)
	field_ := get_choice_16(spec)
	fix_ := get_choice_17(spec)
	message_ := concat("", ["KSI-5 ", get_choice_16(spec), ": service replica is a ", show(get_choice_19(spec)), " open to every address. Fix: ", get_choice_17(spec)])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	spec := object_at(input.review.object, ["spec"])
	master := default_to(default_to(object_at(spec, ["masterServiceAnnotations"]), object_at(spec, ["serviceAnnotations"])), {})
	service_source_ranges := default_to(list_at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	is_either_8(spec, master, service_source_ranges)
	field_ := get_choice_20(spec)
	fix_ := get_choice_21(spec)
	message_ := concat("", ["KSI-5 ", get_choice_20(spec), ": service master pooler is a ", show(get_choice_23(spec)), " open to every address. Fix: ", get_choice_21(spec)])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": fix_} if {
	spec := object_at(input.review.object, ["spec"])
	replica := default_to(default_to(object_at(spec, ["replicaServiceAnnotations"]), object_at(spec, ["serviceAnnotations"])), {})
	service_source_ranges := default_to(list_at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	is_either_9(spec, replica, service_source_ranges)
	field_ := get_choice_24(spec)
	fix_ := get_choice_25(spec)
	message_ := concat("", ["KSI-5 ", get_choice_24(spec), ": service replica pooler is a ", show(get_choice_27(spec)), " open to every address. Fix: ", get_choice_25(spec)])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.spiloRunAsUser", "message": "WL-1 spec.spiloRunAsUser: container postgres may run as root. Fix: Set it to 101", "fix": "Set it to 101"} if {
	number_at(input.review.object, ["spec", "spiloRunAsUser"]) == 0
}

# zalando postgresql
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "initContainers"]), [])
	container := object_or_empty(container_item)
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_8(container) != "yes"
	field_ := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	message_ := concat("", ["WL-1 spec.initContainers[", show(i), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
}

# zalando postgresql
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "initContainers"]), [])
	container := object_or_empty(container_item)
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_9(container) != "refused"
	field_ := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.initContainers[", show(i), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

param_nm_4_minimum_tls_version := given if {
	given := object.get(input, ["parameters", "NM-4", "minimumTlsVersion"], null)
	is_string(given)
} else := "1.2"

param_nm_5_minimum_tls_version := given if {
	given := object.get(input, ["parameters", "NM-5", "minimumTlsVersion"], null)
	is_string(given)
} else := "1.2"

param_sm_1_encrypted_classes := given if {
	given := object.get(input, ["parameters", "SM-1", "encryptedClasses"], null)
	is_array(given)
} else := []

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

is_either(flags) if {
	some item_item in flags
	item := string_or_empty(item_item)
	item == "superuser"
}

is_either(flags) if {
	some item_item in flags
	item := string_or_empty(item_item)
	item == "SUPERUSER"
}

is_superuser(flags) if {
	flags != null
	is_either(flags)
}

has_item(flags) if {
	some item_item in flags
	item := string_or_empty(item_item)
	item == "nologin"
}

has_item_2(flags) if {
	some item_item in flags
	item := string_or_empty(item_item)
	item == "NOLOGIN"
}

is_login(flags) if {
	flags != null
	not has_item(flags)
	not has_item_2(flags)
}

is_masked(columns) if {
	regex.match("^[0-9.]+$|:", default_to(string_item(columns, 4), ""))
}

get_choice(columns) := string_item(columns, 5) if {
	is_masked(columns)
} else := string_item(columns, 4)

is_either_2(method) if {
	method == "trust"
}

is_either_2(method) if {
	method == "ident"
}

get_choice_2(method) := "md5" if {
	method == "md5"
} else := "strong"

get_choice_3(method) := "plaintext" if {
	method == "password"
} else := get_choice_2(method)

get_choice_4(method) := "none" if {
	is_either_2(method)
} else := get_choice_3(method)

get_value(columns) := get_choice_4(method) if {
	method := default_to(get_choice(columns), "")
}

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either_3(value, _) if {
	in_address(value)
}

is_either_3(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either_3(value, variable)
}

accepts_plaintext(line) if {
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostnossl", "hostnogssenc"}
	get_choice(columns) != "reject"
	not default_to(string_item(columns, 3), "") in {"127.0.0.1/32", "::1/128", "localhost", "samehost"}
}

get_choice_5(columns) := default_to(string_item(columns, 3), "") if {
	default_to(string_item(columns, 0), "") in {"host", "hostnossl", "hostnogssenc"}
	string_item(columns, 1) == "all"
	string_item(columns, 2) == "all"
	get_choice(columns) == "reject"
} else := ""

get_value_2(line) := get_choice_5(columns) if {
	columns := words(line)
}

is_either_4(line) if {
	accepts_plaintext(line)
}

is_either_4(line) if {
	get_value_2(line) != ""
}

is_either_5(first, _) if {
	first == "all"
}

is_either_5(first, second) if {
	first == "0.0.0.0/0"
	second == "::/0"
}

is_either_5(first, second) if {
	first == "::/0"
	second == "0.0.0.0/0"
}

closes_plaintext_first(rules) if {
	deciding := [line | some line_item in list_or_empty(rules); line := string_or_empty(line_item); is_either_4(line)]
	columns := words(default_to(string_item(deciding, 0), ""))
	first := get_choice_5(columns)
	columns_2 := words(default_to(string_item(deciding, 1), ""))
	second := get_choice_5(columns_2)
	is_either_5(first, second)
}

is_offered(parameters) if {
	not default_to(string_at(parameters, ["ssl"]), "on") in {"off", "false", "no", "0"}
}

get_choice_6(parameters) := "spec.postgresql.parameters.ssl_min_protocol_version" if {
	is_offered(parameters)
} else := "spec.postgresql.parameters.ssl"

get_value_3 := get_choice_6(parameters) if {
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
}

get_choice_7(parameters) := "Set it to TLSv1.2 or TLSv1.3" if {
	is_offered(parameters)
} else := "Remove it: the default is on"

get_value_4 := get_choice_7(parameters) if {
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
}

is_so if {
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
	is_offered(parameters)
}

get_choice_8(version) := "1.3" if {
	version == "tlsv1.3"
} else := ""

get_choice_9(version) := "1.2" if {
	version == "tlsv1.2"
} else := get_choice_8(version)

get_choice_10(version) := "1.1" if {
	version == "tlsv1.1"
} else := get_choice_9(version)

get_choice_11(version) := "1.0" if {
	version == "tlsv1"
} else := get_choice_10(version)

get_value_5(parameters) := get_choice_11(version) if {
	version := lower_ascii(default_to(string_at(parameters, ["ssl_min_protocol_version"]), ""))
}

get_value_6 := get_value_5(parameters) if {
	parameters := object_at(input.review.object, ["spec", "postgresql", "parameters"])
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	is_old(tls_minimum_version)
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	param_nm_4_minimum_tls_version == "1.3"
}

too_old_2(tls_minimum_version) if {
	is_old(tls_minimum_version)
}

too_old_2(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	param_nm_5_minimum_tls_version == "1.3"
}

get_value_7(line) := default_to(string_item(columns, 1), "") if {
	columns := words(line)
}

has_item_3(volume_class_name) if {
	some item_item in list_or_empty(param_sm_1_encrypted_classes)
	item := string_or_empty(item_item)
	item == volume_class_name
}

client_side(variables) if {
	some variable_item in list_or_empty(variables)
	variable := object_or_empty(variable_item)
	default_to(string_at(variable, ["name"]), "") in {"WALG_LIBSODIUM_KEY", "WALG_LIBSODIUM_KEY_PATH", "WALG_PGP_KEY", "WALG_PGP_KEY_PATH"}
}

is_marked(master) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(master, [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) == 0
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_6(spec, _, _) if {
	boolean_at(spec, ["enableMasterNodePort"]) == true
}

is_either_6(spec, master, service_source_ranges) if {
	boolean_at(spec, ["enableMasterNodePort"]) != true
	boolean_at(spec, ["enableMasterLoadBalancer"]) == true
	not is_marked(master)
	not is_limited(service_source_ranges)
}

get_choice_12(spec) := "spec.enableMasterNodePort" if {
	boolean_at(spec, ["enableMasterNodePort"]) == true
} else := "spec.enableMasterLoadBalancer"

get_choice_13(spec) := "Set it to false" if {
	boolean_at(spec, ["enableMasterNodePort"]) == true
} else := "Limit allowedSourceRanges"

get_choice_14(spec) := "LoadBalancer" if {
	boolean_at(spec, ["enableMasterLoadBalancer"]) == true
} else := "ClusterIP"

get_choice_15(spec) := "NodePort" if {
	boolean_at(spec, ["enableMasterNodePort"]) == true
} else := get_choice_14(spec)

is_marked_2(replica) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(replica, [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

is_either_7(spec, _, _) if {
	boolean_at(spec, ["enableReplicaNodePort"]) == true
}

is_either_7(spec, replica, service_source_ranges) if {
	boolean_at(spec, ["enableReplicaNodePort"]) != true
	boolean_at(spec, ["enableReplicaLoadBalancer"]) == true
	not is_marked_2(replica)
	not is_limited(service_source_ranges)
}

get_choice_16(spec) := "spec.enableReplicaNodePort" if {
	boolean_at(spec, ["enableReplicaNodePort"]) == true
} else := "spec.enableReplicaLoadBalancer"

get_choice_17(spec) := "Set it to false" if {
	boolean_at(spec, ["enableReplicaNodePort"]) == true
} else := "Limit allowedSourceRanges"

get_choice_18(spec) := "LoadBalancer" if {
	boolean_at(spec, ["enableReplicaLoadBalancer"]) == true
} else := "ClusterIP"

get_choice_19(spec) := "NodePort" if {
	boolean_at(spec, ["enableReplicaNodePort"]) == true
} else := get_choice_18(spec)

is_either_8(spec, _, _) if {
	boolean_at(spec, ["enableMasterPoolerNodePort"]) == true
}

is_either_8(spec, master, service_source_ranges) if {
	boolean_at(spec, ["enableMasterPoolerNodePort"]) != true
	boolean_at(spec, ["enableMasterPoolerLoadBalancer"]) == true
	not is_marked(master)
	not is_limited(service_source_ranges)
}

get_choice_20(spec) := "spec.enableMasterPoolerNodePort" if {
	boolean_at(spec, ["enableMasterPoolerNodePort"]) == true
} else := "spec.enableMasterPoolerLoadBalancer"

get_choice_21(spec) := "Set it to false" if {
	boolean_at(spec, ["enableMasterPoolerNodePort"]) == true
} else := "Limit allowedSourceRanges"

get_choice_22(spec) := "LoadBalancer" if {
	boolean_at(spec, ["enableMasterPoolerLoadBalancer"]) == true
} else := "ClusterIP"

get_choice_23(spec) := "NodePort" if {
	boolean_at(spec, ["enableMasterPoolerNodePort"]) == true
} else := get_choice_22(spec)

is_either_9(spec, _, _) if {
	boolean_at(spec, ["enableReplicaPoolerNodePort"]) == true
}

is_either_9(spec, replica, service_source_ranges) if {
	boolean_at(spec, ["enableReplicaPoolerNodePort"]) != true
	boolean_at(spec, ["enableReplicaPoolerLoadBalancer"]) == true
	not is_marked_2(replica)
	not is_limited(service_source_ranges)
}

get_choice_24(spec) := "spec.enableReplicaPoolerNodePort" if {
	boolean_at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := "spec.enableReplicaPoolerLoadBalancer"

get_choice_25(spec) := "Set it to false" if {
	boolean_at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := "Limit allowedSourceRanges"

get_choice_26(spec) := "LoadBalancer" if {
	boolean_at(spec, ["enableReplicaPoolerLoadBalancer"]) == true
} else := "ClusterIP"

get_choice_27(spec) := "NodePort" if {
	boolean_at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := get_choice_26(spec)

is_either_10(context) if {
	boolean_at(context, ["runAsNonRoot"]) == false
}

is_either_10(context) if {
	number_at(context, ["runAsUser"]) == 0
}

is_either_11(context) if {
	boolean_at(context, ["runAsNonRoot"]) == true
}

is_either_11(context) if {
	number_at(context, ["runAsUser"]) != null
}

get_choice_28(context) := "yes" if {
	is_either_11(context)
} else := "unset"

get_choice_29(context) := "no" if {
	is_either_10(context)
} else := get_choice_28(context)

get_value_8(container) := get_choice_29(context) if {
	context := object_at(container, ["securityContext"])
}

is_either_12(context) if {
	boolean_at(context, ["allowPrivilegeEscalation"]) == true
}

is_either_12(context) if {
	boolean_at(context, ["privileged"]) == true
}

get_choice_30(context) := "refused" if {
	boolean_at(context, ["allowPrivilegeEscalation"]) == false
} else := "unset"

get_choice_31(context) := "allowed" if {
	is_either_12(context)
} else := get_choice_30(context)

get_value_9(container) := get_choice_31(context) if {
	context := object_at(container, ["securityContext"])
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

string_or_empty(x) := x if {
	is_string(x)
} else := ""

list_or_empty(x) := x if {
	is_array(x)
} else := []

object_or_empty(x) := x if {
	is_object(x)
} else := {}

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"

# Only A to Z: engines differ beyond.
lower_ascii(x) := strings.replace_n({"A": "a", "B": "b", "C": "c", "D": "d", "E": "e", "F": "f", "G": "g", "H": "h", "I": "i", "J": "j", "K": "k", "L": "l", "M": "m", "N": "n", "O": "o", "P": "p", "Q": "q", "R": "r", "S": "s", "T": "t", "U": "u", "V": "v", "W": "w", "X": "x", "Y": "y", "Z": "z"}, x)

words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

string_item(list, index) := string_or_empty(found) if {
	is_array(list)
	found := list[index]
} else := null

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
