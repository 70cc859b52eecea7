# cloudnative-pg Cluster: all controls
package dok.cloudnative_pg.cluster

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "spec.enableSuperuserAccess", "message": "UM-2 spec.enableSuperuserAccess: administrator account postgres may log in from every address. Fix: Set it to false, or end pg_hba with host all postgres all reject", "fix": "Set it to false, or end pg_hba with host all postgres all reject"} if {
	rules := default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	default_in(object_at(input.review.object, ["spec"]), boolean_at(input.review.object, ["spec", "enableSuperuserAccess"]), false) == true
	not refuses_everywhere_2(rules)
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": field_, "message": message_, "fix": "Set superuser or login to false, or reject the role in pg_hba"} if {
	rules := default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	some i, role_item in default_to(list_at(input.review.object, ["spec", "managed", "roles"]), [])
	role := object_or_empty(role_item)
	boolean_at(role, ["superuser"]) == true
	boolean_at(role, ["login"]) == true
	default_in(role, string_at(role, ["ensure"]), "present") != "absent"
	not limits_account(role, rules)
	field_ := concat("", ["spec.managed.roles[", show(i), "].superuser"])
	message_ := cut(concat("", ["UM-2 spec.managed.roles[", show(i), "].superuser: administrator account ", show(default_to(string_at(role, ["name"]), "")), " may log in from every address. Fix: Set superuser or login to false, or reject the role in pg_hba"]))
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "none"
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.postgresql.pg_hba[", show(i), "]: a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "plaintext"
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.postgresql.pg_hba[", show(i), "]: a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "weak"
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.postgresql.pg_hba[", show(i), "]: a login by this rule has a password that is easily guessed. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value(columns)
	password_method == "md5"
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.postgresql.pg_hba[", show(i), "]: a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": "spec.postgresql.parameters.password_encryption", "message": "UM-3 spec.postgresql.parameters.password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256", "fix": "Set it to scram-sha-256"} if {
	string_at(input.review.object, ["spec", "postgresql", "parameters", "password_encryption"]) == "md5"
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", ["spec.env[", show(i), "].value"])
	message_ := concat("", ["CM-2 spec.env[", show(i), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use a method whose secret is kept in a Secret"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.postgresql.pg_hba[", show(i), "]: bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use managed.roles with passwordSecret"} if {
	initdb := object_at(input.review.object, ["spec", "bootstrap", "initdb"])
	some i, statement_item in default_to(list_at(initdb, ["postInitSQL"]), [])
	statement := string_or_empty(statement_item)
	regex.match("(?i)PASSWORD[ \\t]+E?'", statement)
	field_ := concat("", ["spec.bootstrap.initdb.postInitSQL[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.bootstrap.initdb.postInitSQL[", show(i), "]: password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use managed.roles with passwordSecret"} if {
	initdb := object_at(input.review.object, ["spec", "bootstrap", "initdb"])
	some i, statement_item in default_to(list_at(initdb, ["postInitApplicationSQL"]), [])
	statement := string_or_empty(statement_item)
	regex.match("(?i)PASSWORD[ \\t]+E?'", statement)
	field_ := concat("", ["spec.bootstrap.initdb.postInitApplicationSQL[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.bootstrap.initdb.postInitApplicationSQL[", show(i), "]: password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use managed.roles with passwordSecret"} if {
	initdb := object_at(input.review.object, ["spec", "bootstrap", "initdb"])
	some i, statement_item in default_to(list_at(initdb, ["postInitTemplateSQL"]), [])
	statement := string_or_empty(statement_item)
	regex.match("(?i)PASSWORD[ \\t]+E?'", statement)
	field_ := concat("", ["spec.bootstrap.initdb.postInitTemplateSQL[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.bootstrap.initdb.postInitTemplateSQL[", show(i), "]: password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use password with a Secret name and key"} if {
	some i, external_item in default_to(list_at(input.review.object, ["spec", "externalClusters"]), [])
	external := object_or_empty(external_item)
	default_to(string_at(external, ["connectionParameters", "password"]), "") != ""
	field_ := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.password"])
	message_ := concat("", ["CM-2 spec.externalClusters[", show(i), "].connectionParameters.password: password of an external cluster stands in the open. Fix: Use password with a Secret name and key"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Write hostssl instead of host"} if {
	rules := default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	some i, line_item in list_or_empty(rules)
	line := string_or_empty(line_item)
	accepts_plaintext(line)
	not closes_plaintext_first(rules)
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["NM-1 spec.postgresql.pg_hba[", show(i), "]: this pg_hba rule accepts plaintext. Fix: Write hostssl instead of host"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.postgresql.pg_hba", "message": "NM-1 spec.postgresql.pg_hba: the rule appended to pg_hba accepts plaintext. Fix: Put hostnossl all all all reject first", "fix": "Put hostnossl all all all reject first"} if {
	rules := default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	not closes_plaintext(rules)
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.postgresql.parameters.ssl_min_protocol_version", "message": message_, "fix": "Set it to TLSv1.3"} if {
	tls_minimum_version := get_value_3
	too_old(tls_minimum_version)
	message_ := concat("", ["NM-4 spec.postgresql.parameters.ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.postgresql.parameters.ssl_min_protocol_version", "message": message_, "fix": "Set it to TLSv1.3"} if {
	tls_minimum_version := get_value_3
	too_old_2(tls_minimum_version)
	message_ := concat("", ["NM-5 spec.postgresql.parameters.ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Set it to TLSv1.3"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": "Write hostssl instead of host"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "postgresql", "pg_hba"]), [])
	line := string_or_empty(line_item)
	accepts_plaintext(line)
	some item in split(get_value_4(line), ",")
	item == "replication"
	field_ := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
	message_ := concat("", ["NM-5 spec.postgresql.pg_hba[", show(i), "]: no TLS for replicas that ask for none. Fix: Write hostssl instead of host"])
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Name a storage class that encrypts"} if {
	given := object_at(input.review.object, ["spec", "storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	volume_class_name := default_to(class_name, "")
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	field_ := get_choice_10(given)
	message_ := concat("", ["SM-1 ", get_choice_10(given), ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	given := object_at(input.review.object, ["spec", "storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
	field_ := get_choice_10(given)
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.storage.storageClass", "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	given := object_at(input.review.object, ["spec", "storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	class_name == null
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Name a storage class that encrypts"} if {
	wal := object_at(input.review.object, ["spec", "walStorage"])
	wal != null
	class_name := default_to(string_at(wal, ["storageClass"]), string_at(wal, ["pvcTemplate", "storageClassName"]))
	volume_class_name := default_to(class_name, "")
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	field_ := get_choice_11(wal)
	message_ := concat("", ["SM-1 ", get_choice_11(wal), ": volume WAL is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	wal := object_at(input.review.object, ["spec", "walStorage"])
	wal != null
	class_name := default_to(string_at(wal, ["storageClass"]), string_at(wal, ["pvcTemplate", "storageClassName"]))
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
	field_ := get_choice_11(wal)
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.walStorage.storageClass", "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	wal := object_at(input.review.object, ["spec", "walStorage"])
	wal != null
	class_name := default_to(string_at(wal, ["storageClass"]), string_at(wal, ["pvcTemplate", "storageClassName"]))
	class_name == null
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Name a storage class that encrypts"} if {
	some i, tablespace_item in default_to(list_at(input.review.object, ["spec", "tablespaces"]), [])
	tablespace := object_or_empty(tablespace_item)
	given := object_at(tablespace, ["storage"])
	at_ := concat("", ["spec.tablespaces[", show(i), "].storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	volume_volume := default_to(string_at(tablespace, ["name"]), "")
	volume_class_name := default_to(class_name, "")
	volume_path := get_choice_12(given, class_name, at_)
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	field_ := volume_path
	message_ := cut(concat("", ["SM-1 ", volume_path, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	some i, tablespace_item in default_to(list_at(input.review.object, ["spec", "tablespaces"]), [])
	tablespace := object_or_empty(tablespace_item)
	given := object_at(tablespace, ["storage"])
	at_ := concat("", ["spec.tablespaces[", show(i), "].storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	volume_path := get_choice_12(given, class_name, at_)
	class_name != null
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
	field_ := volume_path
}

# cloudnative-pg Cluster
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	some i, tablespace_item in default_to(list_at(input.review.object, ["spec", "tablespaces"]), [])
	tablespace := object_or_empty(tablespace_item)
	given := object_at(tablespace, ["storage"])
	at_ := concat("", ["spec.tablespaces[", show(i), "].storage"])
	class_name := default_to(string_at(given, ["storageClass"]), string_at(given, ["pvcTemplate", "storageClassName"]))
	volume_path := get_choice_12(given, class_name, at_)
	class_name == null
	field_ := volume_path
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.backup.barmanObjectStore.data.encryption", "message": "ED-1 spec.backup.barmanObjectStore.data.encryption: backups to the base backup store may be unencrypted. Fix: Set data.encryption to AES256 or aws:kms", "fix": "Set data.encryption to AES256 or aws:kms"} if {
	store := object_at(input.review.object, ["spec", "backup", "barmanObjectStore"])
	store != null
	startswith(default_to(string_at(store, ["destinationPath"]), ""), "s3://")
	string_at(store, ["data", "encryption"]) == null
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.backup.barmanObjectStore.wal.encryption", "message": "ED-1 spec.backup.barmanObjectStore.wal.encryption: backups to the WAL archive may be unencrypted. Fix: Set wal.encryption to AES256 or aws:kms", "fix": "Set wal.encryption to AES256 or aws:kms"} if {
	store := object_at(input.review.object, ["spec", "backup", "barmanObjectStore"])
	store != null
	startswith(default_to(string_at(store, ["destinationPath"]), ""), "s3://")
	string_at(store, ["wal", "encryption"]) == null
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	some i, service_item in default_to(list_at(input.review.object, ["spec", "managed", "services", "additional"]), [])
	service := object_or_empty(service_item)
	template := object_at(service, ["serviceTemplate"])
	service_type := default_to(string_at(template, ["spec", "type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(template, ["spec", "loadBalancerSourceRanges"]), [])
	is_either_7(service_type, template, service_source_ranges)
	field_ := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate.spec.type"])
	message_ := cut(concat("", ["KSI-5 spec.managed.services.additional[", show(i), "].serviceTemplate.spec.type: service ", show(default_to(string_at(template, ["metadata", "name"]), "")), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container postgres may run as root. Fix: Remove the setting: the default is secure", "fix": "Remove the setting: the default is secure"} if {
	context := object_at(input.review.object, ["spec", "securityContext"])
	boolean_at(context, ["runAsNonRoot"]) == false
}

# cloudnative-pg Cluster
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container postgres may gain privileges. Fix: Remove the setting: the default is secure", "fix": "Remove the setting: the default is secure"} if {
	context := object_at(input.review.object, ["spec", "securityContext"])
	is_either_8(context)
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

is_masked(columns) if {
	regex.match("^[0-9.]+$|:", default_to(string_item(columns, 4), ""))
}

get_choice(columns) := string_item(columns, 5) if {
	is_masked(columns)
} else := string_item(columns, 4)

is_about(columns) if {
	string_item(columns, 2) == "all"
}

is_about(columns) if {
	some item in split(default_to(string_item(columns, 2), ""), ",")
	item == "postgres"
}

admits_from_anywhere(line) if {
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	get_choice(columns) != "reject"
	default_to(string_item(columns, 3), "") in {"all", "0.0.0.0/0", "::/0"}
	is_about(columns)
}

refuses_everywhere(line) if {
	columns := words(line)
	string_item(columns, 0) == "host"
	get_choice(columns) == "reject"
	string_item(columns, 1) == "all"
	string_item(columns, 3) == "all"
	is_about(columns)
}

is_either(line) if {
	admits_from_anywhere(line)
}

is_either(line) if {
	refuses_everywhere(line)
}

refuses_everywhere_2(rules) if {
	columns := words(default_to(string_item([line | some line_item in list_or_empty(rules); line := string_or_empty(line_item); is_either(line)], 0), ""))
	string_item(columns, 0) == "host"
	get_choice(columns) == "reject"
	string_item(columns, 1) == "all"
	string_item(columns, 3) == "all"
	is_about(columns)
}

is_about_2(columns, _) if {
	string_item(columns, 2) == "all"
}

is_about_2(columns, account) if {
	some item in split(default_to(string_item(columns, 2), ""), ",")
	item == account
}

admits_from_anywhere_2(line, account) if {
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	get_choice(columns) != "reject"
	default_to(string_item(columns, 3), "") in {"all", "0.0.0.0/0", "::/0"}
	is_about_2(columns, account)
}

refuses_everywhere_3(line, account) if {
	columns := words(line)
	string_item(columns, 0) == "host"
	get_choice(columns) == "reject"
	string_item(columns, 1) == "all"
	string_item(columns, 3) == "all"
	is_about_2(columns, account)
}

is_either_2(line, account) if {
	admits_from_anywhere_2(line, account)
}

is_either_2(line, account) if {
	refuses_everywhere_3(line, account)
}

refuses_everywhere_4(rules, account) if {
	columns := words(default_to(string_item([line | some line_item in list_or_empty(rules); line := string_or_empty(line_item); is_either_2(line, account)], 0), ""))
	string_item(columns, 0) == "host"
	get_choice(columns) == "reject"
	string_item(columns, 1) == "all"
	string_item(columns, 3) == "all"
	is_about_2(columns, account)
}

limits_account(role, rules) if {
	account := default_to(string_at(role, ["name"]), "")
	refuses_everywhere_4(rules, account)
}

is_either_3(method) if {
	method == "trust"
}

is_either_3(method) if {
	method == "ident"
}

get_choice_2(method) := "md5" if {
	method == "md5"
} else := "strong"

get_choice_3(method) := "plaintext" if {
	method == "password"
} else := get_choice_2(method)

get_choice_4(method) := "none" if {
	is_either_3(method)
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

is_either_4(value, _) if {
	in_address(value)
}

is_either_4(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either_4(value, variable)
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

is_either_5(line) if {
	accepts_plaintext(line)
}

is_either_5(line) if {
	get_value_2(line) != ""
}

is_either_6(first, _) if {
	first == "all"
}

is_either_6(first, second) if {
	first == "0.0.0.0/0"
	second == "::/0"
}

is_either_6(first, second) if {
	first == "::/0"
	second == "0.0.0.0/0"
}

closes_plaintext_first(rules) if {
	deciding := [line | some line_item in list_or_empty(rules); line := string_or_empty(line_item); is_either_5(line)]
	columns := words(default_to(string_item(deciding, 0), ""))
	first := get_choice_5(columns)
	columns_2 := words(default_to(string_item(deciding, 1), ""))
	second := get_choice_5(columns_2)
	is_either_6(first, second)
}

closes_plaintext(rules) if {
	some line_item in list_or_empty(rules)
	line := string_or_empty(line_item)
	get_value_2(line) == "all"
}

closes_plaintext(rules) if {
	some line_item in list_or_empty(rules)
	line := string_or_empty(line_item)
	get_value_2(line) == "0.0.0.0/0"
	some line_item_2 in list_or_empty(rules)
	line_2 := string_or_empty(line_item_2)
	get_value_2(line_2) == "::/0"
}

get_choice_6(version) := "1.3" if {
	version == "tlsv1.3"
} else := ""

get_choice_7(version) := "1.2" if {
	version == "tlsv1.2"
} else := get_choice_6(version)

get_choice_8(version) := "1.1" if {
	version == "tlsv1.1"
} else := get_choice_7(version)

get_choice_9(version) := "1.0" if {
	version == "tlsv1"
} else := get_choice_8(version)

get_value_3 := get_choice_9(version) if {
	version := lower_ascii(default_to(string_at(input.review.object, ["spec", "postgresql", "parameters", "ssl_min_protocol_version"]), "TLSv1.3"))
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

get_value_4(line) := default_to(string_item(columns, 1), "") if {
	columns := words(line)
}

has_item(volume_class_name) if {
	some item_item in list_or_empty(param_sm_1_encrypted_classes)
	item := string_or_empty(item_item)
	item == volume_class_name
}

get_choice_10(given) := "spec.storage.pvcTemplate.storageClassName" if {
	string_at(given, ["storageClass"]) == null
} else := "spec.storage.storageClass"

get_choice_11(wal) := "spec.walStorage.pvcTemplate.storageClassName" if {
	string_at(wal, ["storageClass"]) == null
} else := "spec.walStorage.storageClass"

get_choice_12(given, class_name, at_) := concat("", [show(at_), ".pvcTemplate.storageClassName"]) if {
	string_at(given, ["storageClass"]) == null
	class_name != null
} else := concat("", [show(at_), ".storageClass"])

is_marked(template) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(template, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_7(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_7(service_type, template, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(template)
	not is_limited(service_source_ranges)
}

is_either_8(context) if {
	boolean_at(context, ["allowPrivilegeEscalation"]) == true
}

is_either_8(context) if {
	boolean_at(context, ["privileged"]) == true
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

# A CRD's default: it applies where the parent is there and the field is not.
default_in(parent, x, fallback) := x if {
	x != null
} else := fallback if {
	is_object(parent)
} else := null

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
