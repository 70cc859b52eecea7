# zalando postgresql: all controls
package dok.zalando.postgresql

# zalando postgresql
findings contains finding if {
	rules := list_or(at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	some name, flags in object_or(object_or(at(input.review.object, ["spec", "users"]), {}), {})
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
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	lower_ascii(text_or(at(input.review.object, ["spec", "postgresql", "parameters", "password_encryption"]), "")) == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.postgresql.parameters.password_encryption",
		"message": "UM-3 spec.postgresql.parameters.password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256",
		"fix": "Set it to scram-sha-256",
	}
}

# zalando postgresql
findings contains finding if {
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
	not is_of_service(variable)
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
	some i, container in list_or(at(input.review.object, ["spec", "sidecars"]), [])
	some i_2, variable in list_or(at(container, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	some i_2, variable in list_or(at(container, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
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
	some i, container in list_or(at(input.review.object, ["spec", "sidecars"]), [])
	some i_2, variable in list_or(at(container, ["env"]), [])
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	some i_2, variable in list_or(at(container, ["env"]), [])
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# zalando postgresql
findings contains finding if {
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	text_or(at(input.review.object, ["spec", "clone", "s3_secret_access_key"]), "") != ""
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
	rules := list_or(at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	deciding := [line | some line in texts(rules); accepts_plaintext_or_line(line)]
	some i, line_2 in texts(rules)
	accepts_plaintext(line_2)
	not zalando_postgresql_refuse_all(deciding)
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
	rules := list_or(at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
	count(rules) == 0
	at(variable, ["name"]) == "ALLOW_NOSSL"
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
	}
}

# zalando postgresql
findings contains finding if {
	rules := list_or(at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	deciding := [line | some line in texts(rules); open_to_all_or_line(line)]
	some i, line_2 in texts(rules)
	is_open_to_all(line_2)
	not refuse_all_more(deciding)
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
	rules := list_or(at(input.review.object, ["spec", "patroni", "pg_hba"]), [])
	deciding := [line | some line in texts(rules); open_to_all_or_line(line)]
	count(rules) == 0
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
	parameters := at(input.review.object, ["spec", "postgresql", "parameters"])
	tls_offered := zalando_postgresql_offered(parameters)
	tls_path := chosen_tls_path(parameters)
	tls_fix := chosen_tls_fix(parameters)
	tls_offered != true
	field := tls_path
	fix := tls_fix
	message := cut(concat("", ["NM-4 ", field, ": no TLS for clients. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	parameters := at(input.review.object, ["spec", "postgresql", "parameters"])
	tls_offered := zalando_postgresql_offered(parameters)
	version := lower_ascii(text_or(at(parameters, ["ssl_min_protocol_version"]), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	tls_path := chosen_tls_path(parameters)
	tls_fix := chosen_tls_fix(parameters)
	tls_offered == true
	too_old(tls_minimum_version)
	field := tls_path
	fix := tls_fix
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	parameters := at(input.review.object, ["spec", "postgresql", "parameters"])
	tls_offered := zalando_postgresql_offered(parameters)
	tls_path := chosen_tls_path(parameters)
	tls_fix := chosen_tls_fix(parameters)
	tls_offered != true
	field := tls_path
	fix := tls_fix
	message := cut(concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	parameters := at(input.review.object, ["spec", "postgresql", "parameters"])
	tls_offered := zalando_postgresql_offered(parameters)
	version := lower_ascii(text_or(at(parameters, ["ssl_min_protocol_version"]), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	tls_path := chosen_tls_path(parameters)
	tls_fix := chosen_tls_fix(parameters)
	tls_offered == true
	zalando_postgresql_too_old(tls_minimum_version)
	field := tls_path
	fix := tls_fix
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for replication. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	is_plain_address
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
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
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
	some i, line in texts(at(input.review.object, ["spec", "patroni", "pg_hba"]))
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
	volume_class_name := text_or(at(input.review.object, ["spec", "volume", "storageClass"]), "")
	text_or(at(input.review.object, ["spec", "volume", "storageClass"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	text_or(at(input.review.object, ["spec", "volume", "storageClass"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	text_or(at(input.review.object, ["spec", "volume", "storageClass"]), "") == ""
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
	some i, extra in list_or(at(input.review.object, ["spec", "additionalVolumes"]), [])
	is_object(at(extra, ["volumeSource"]))
	at(extra, ["volumeSource", "hostPath"]) != null
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
	variables := list_or(at(input.review.object, ["spec", "env"]), [])
	some i, variable in variables
	at(variable, ["name"]) == "WALG_DISABLE_S3_SSE"
	at(variable, ["value"]) == "true"
	not client_side(variables)
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
	spec := at(input.review.object, ["spec"])
	master := object_or(at(spec, ["masterServiceAnnotations"]), {})
	service_source_ranges := list_or(at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	enable_master_node_port_or_enable_master_load_balancer(spec, master, service_source_ranges)
	field := chosen_field(spec)
	fix := zalando_postgresql_chosen_fix(spec)
	message := concat("", ["KSI-5 ", field, ": service master is a ", show(chosen_enable_master_node_port(spec)), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	replica := object_or(at(spec, ["replicaServiceAnnotations"]), {})
	service_source_ranges := list_or(at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	enable_replica_node_port_or_enable_replica_load_balancer(spec, replica, service_source_ranges)
	field := zalando_postgresql_chosen_field(spec)
	fix := chosen_fix_more(spec)
	message := concat("", ["KSI-5 ", field, ": service replica is a ", show(chosen_enable_replica_node_port(spec)), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	master := object_or(at(spec, ["masterServiceAnnotations"]), {})
	service_source_ranges := list_or(at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, master, service_source_ranges)
	field := chosen_field_more(spec)
	fix := chosen_fix_more_2(spec)
	message := concat("", ["KSI-5 ", field, ": service master pooler is a ", show(chosen_enable_master_pooler_node_port(spec)), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	replica := object_or(at(spec, ["replicaServiceAnnotations"]), {})
	service_source_ranges := list_or(at(input.review.object, ["spec", "allowedSourceRanges"]), [])
	enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, replica, service_source_ranges)
	field := chosen_field_more_2(spec)
	fix := chosen_fix_more_3(spec)
	message := concat("", ["KSI-5 ", field, ": service replica pooler is a ", show(chosen_enable_replica_pooler_node_port(spec)), " open to every address. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# zalando postgresql
findings contains finding if {
	at(input.review.object, ["spec", "spiloRunAsUser"]) == 0
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.spiloRunAsUser",
		"message": "WL-1 spec.spiloRunAsUser: container postgres may run as root. Fix: Set it to 101",
		"fix": "Set it to 101",
	}
}

# zalando postgresql
findings contains finding if {
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	context := at(container, ["securityContext"])
	container_non_root := chosen_container_non_root(context)
	container_non_root == "elsewhere"
	field := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	context := at(container, ["securityContext"])
	container_escalation := chosen_container_escalation(context)
	container_escalation == "elsewhere"
	field := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# zalando postgresql
findings contains finding if {
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	container_name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	container_non_root := chosen_container_non_root(context)
	container_non_root in {"no", "unset"}
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
	some i, container in list_or(at(input.review.object, ["spec", "initContainers"]), [])
	container_name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	container_escalation := chosen_container_escalation(context)
	container_escalation in {"allowed", "unset"}
	field := concat("", ["spec.initContainers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
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

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
]

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
	users := or_else(item_at(words(line), 2), "")
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
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

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_literal(value) if {
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
	is_literal(value)
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
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|(PRIVATE|SODIUM|PGP)_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
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
	is_open_to_all(line)
}

offered(parameters) if {
	not regex.match("(?i)^(f|fa|fal|fals|false|no?|off?|0)$", text_or(at(parameters, ["ssl"]), "on"))
}

zalando_postgresql_offered(parameters) if {
	offered(parameters)
} else := false

chosen_tls_path(parameters) := "spec.postgresql.parameters.ssl_min_protocol_version" if {
	offered(parameters)
} else := "spec.postgresql.parameters.ssl"

chosen_tls_fix(parameters) := "Set it to TLSv1.2 or TLSv1.3" if {
	offered(parameters)
} else := "Remove it: the default is on"

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
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(input.review.object, ["spec", "clone", "s3_endpoint"]), ""))
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

off_and_name(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

client_side(variables) if {
	some variable in variables
	text_or(at(variable, ["name"]), "") in {"WALG_LIBSODIUM_KEY", "WALG_LIBSODIUM_KEY_PATH", "WALG_PGP_KEY", "WALG_PGP_KEY_PATH"}
	at(variable, ["value"]) != ""
}

marked(master) if {
	some mark in list_or(ksi_5_private_marks, [])
	text_or(at(master, [at(mark, ["name"])]), text_or(at(input.review.object, ["spec", "serviceAnnotations", text_or(at(mark, ["name"]), null)]), null)) == text_or(at(mark, ["value"]), null)
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

enable_master_node_port_or_enable_master_load_balancer(spec, _, _) if {
	at(spec, ["enableMasterNodePort"]) == true
}

enable_master_node_port_or_enable_master_load_balancer(spec, master, service_source_ranges) if {
	at(spec, ["enableMasterNodePort"]) != true
	at(spec, ["enableMasterLoadBalancer"]) == true
	not marked(master)
	not limited(service_source_ranges)
}

chosen_field(spec) := "spec.enableMasterNodePort" if {
	at(spec, ["enableMasterNodePort"]) == true
} else := "spec.enableMasterLoadBalancer"

zalando_postgresql_chosen_fix(spec) := "Set it to false" if {
	at(spec, ["enableMasterNodePort"]) == true
} else := "Limit allowedSourceRanges"

chosen_enable_master_node_port(spec) := "NodePort" if {
	at(spec, ["enableMasterNodePort"]) == true
} else := "LoadBalancer" if {
	at(spec, ["enableMasterLoadBalancer"]) == true
} else := "ClusterIP"

enable_replica_node_port_or_enable_replica_load_balancer(spec, _, _) if {
	at(spec, ["enableReplicaNodePort"]) == true
}

enable_replica_node_port_or_enable_replica_load_balancer(spec, replica, service_source_ranges) if {
	at(spec, ["enableReplicaNodePort"]) != true
	at(spec, ["enableReplicaLoadBalancer"]) == true
	not marked(replica)
	not limited(service_source_ranges)
}

zalando_postgresql_chosen_field(spec) := "spec.enableReplicaNodePort" if {
	at(spec, ["enableReplicaNodePort"]) == true
} else := "spec.enableReplicaLoadBalancer"

chosen_fix_more(spec) := "Set it to false" if {
	at(spec, ["enableReplicaNodePort"]) == true
} else := "Limit allowedSourceRanges"

chosen_enable_replica_node_port(spec) := "NodePort" if {
	at(spec, ["enableReplicaNodePort"]) == true
} else := "LoadBalancer" if {
	at(spec, ["enableReplicaLoadBalancer"]) == true
} else := "ClusterIP"

enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, _, _) if {
	at(spec, ["enableMasterPoolerNodePort"]) == true
}

enable_master_pooler_node_port_or_enable_master_pooler_load_balancer(spec, master, service_source_ranges) if {
	at(spec, ["enableMasterPoolerNodePort"]) != true
	at(spec, ["enableMasterPoolerLoadBalancer"]) == true
	not marked(master)
	not limited(service_source_ranges)
}

chosen_field_more(spec) := "spec.enableMasterPoolerNodePort" if {
	at(spec, ["enableMasterPoolerNodePort"]) == true
} else := "spec.enableMasterPoolerLoadBalancer"

chosen_fix_more_2(spec) := "Set it to false" if {
	at(spec, ["enableMasterPoolerNodePort"]) == true
} else := "Limit allowedSourceRanges"

chosen_enable_master_pooler_node_port(spec) := "NodePort" if {
	at(spec, ["enableMasterPoolerNodePort"]) == true
} else := "LoadBalancer" if {
	at(spec, ["enableMasterPoolerLoadBalancer"]) == true
} else := "ClusterIP"

enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, _, _) if {
	at(spec, ["enableReplicaPoolerNodePort"]) == true
}

enable_replica_pooler_node_port_or_enable_replica_pooler_load_balancer(spec, replica, service_source_ranges) if {
	at(spec, ["enableReplicaPoolerNodePort"]) != true
	at(spec, ["enableReplicaPoolerLoadBalancer"]) == true
	not marked(replica)
	not limited(service_source_ranges)
}

chosen_field_more_2(spec) := "spec.enableReplicaPoolerNodePort" if {
	at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := "spec.enableReplicaPoolerLoadBalancer"

chosen_fix_more_3(spec) := "Set it to false" if {
	at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := "Limit allowedSourceRanges"

chosen_enable_replica_pooler_node_port(spec) := "NodePort" if {
	at(spec, ["enableReplicaPoolerNodePort"]) == true
} else := "LoadBalancer" if {
	at(spec, ["enableReplicaPoolerLoadBalancer"]) == true
} else := "ClusterIP"

run_as_non_root_or_run_as_user(context) if {
	at(context, ["runAsNonRoot"]) == false
}

run_as_non_root_or_run_as_user(context) if {
	at(context, ["runAsUser"]) == 0
}

zalando_postgresql_run_as_non_root_or_run_as_user(context) if {
	at(context, ["runAsNonRoot"]) == true
}

zalando_postgresql_run_as_non_root_or_run_as_user(context) if {
	is_number(at(context, ["runAsUser"]))
}

chosen_container_non_root(context) := "no" if {
	run_as_non_root_or_run_as_user(context)
} else := "yes" if {
	zalando_postgresql_run_as_non_root_or_run_as_user(context)
} else := "unset"

allow_privilege_escalation_or_privileged(context) if {
	at(context, ["allowPrivilegeEscalation"]) == true
}

allow_privilege_escalation_or_privileged(context) if {
	at(context, ["privileged"]) == true
}

chosen_container_escalation(context) := "allowed" if {
	allow_privilege_escalation_or_privileged(context)
} else := "refused" if {
	at(context, ["allowPrivilegeEscalation"]) == false
} else := "unset"

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

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
