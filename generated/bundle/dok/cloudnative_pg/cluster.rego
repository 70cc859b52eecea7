# cloudnative-pg Cluster: all controls
package dok.cloudnative_pg.cluster

# cloudnative-pg Cluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableSuperuserAccess", false) == true
	rules := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	not limits_account(rules)
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.enableSuperuserAccess",
		"message": "UM-2 spec.enableSuperuserAccess: administrator account postgres may log in from every address. Fix: Set it to false, or end pg_hba with host all postgres all reject",
		"fix": "Set it to false, or end pg_hba with host all postgres all reject",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	some i, role in objects(object.get(input.review.object, ["spec", "managed", "roles"], null))
	role.superuser == true
	role.login == true
	text_or(object.get(role, ["ensure"], null), "present") != "absent"
	not cloudnative_pg_cluster_limits_account(role, rules)
	field := concat("", ["spec.managed.roles[", show(i), "].superuser"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(text_or(object.get(role, ["name"], null), "")), " may log in from every address. Fix: Set superuser or login to false, or reject the role in pg_hba"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set superuser or login to false, or reject the role in pg_hba",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
findings contains finding if {
	some i, role in objects(object.get(input.review.object, ["spec", "managed", "roles"], null))
	is_present(role)
	role.superuser == true
	not role.login == true
	at_value := concat("", ["spec.managed.roles[", show(i), "]"])
	field := concat("", [show(at_value), ".superuser"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(object.get(role, ["name"], null), null))])), " stands above the rights of the database. Fix: Set it to false: its members may become it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to false: its members may become it",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, role in objects(object.get(input.review.object, ["spec", "managed", "roles"], null))
	is_present(role)
	role.bypassrls == true
	at_value := concat("", ["spec.managed.roles[", show(i), "]"])
	field := concat("", [show(at_value), ".bypassrls"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(object.get(role, ["name"], null), null))])), " stands above the rights of the database. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, role in objects(object.get(input.review.object, ["spec", "managed", "roles"], null))
	is_present(role)
	some group in texts(object.get(role, ["inRoles"], null))
	group in {"pg_execute_server_program", "pg_read_server_files", "pg_write_server_files"}
	at_value := concat("", ["spec.managed.roles[", show(i), "]"])
	field := concat("", [show(at_value), ".inRoles"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(object.get(role, ["name"], null), null))])), " stands above the rights of the database. Fix: Leave out the roles for files and programs of the server"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Leave out the roles for files and programs of the server",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	is_replication(line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not is_certified(line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
findings contains finding if {
	some i, statement in texts(object.get(input.review.object, ["spec", "bootstrap", "initdb", "postInitSQL"], null))
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", statement)
	field := concat("", ["spec.bootstrap.initdb.postInitSQL[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use managed.roles with passwordSecret",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, statement in texts(object.get(input.review.object, ["spec", "bootstrap", "initdb", "postInitApplicationSQL"], null))
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", statement)
	field := concat("", ["spec.bootstrap.initdb.postInitApplicationSQL[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use managed.roles with passwordSecret",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, statement in texts(object.get(input.review.object, ["spec", "bootstrap", "initdb", "postInitTemplateSQL"], null))
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", statement)
	field := concat("", ["spec.bootstrap.initdb.postInitTemplateSQL[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password in SQL stands in the open. Fix: Use managed.roles with passwordSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use managed.roles with passwordSecret",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	text_or(at(external, ["connectionParameters", "password"]), "") != ""
	field := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.password"])
	message := concat("", ["CM-2 ", field, ": password of an external cluster stands in the open. Fix: Use password with a Secret name and key"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use password with a Secret name and key",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	text_or(at(external, ["connectionParameters", "sslpassword"]), "") != ""
	field := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.sslpassword"])
	message := concat("", ["CM-2 ", field, ": passphrase of a key stands in the open. Fix: Use sslKey with a key that needs none"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use sslKey with a key that needs none",
	}
}

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	cloudnative_pg_cluster_holds_login
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.backup.barmanObjectStore.endpointURL",
		"message": "CM-3 spec.backup.barmanObjectStore.endpointURL: login in the address of the object store stands in the open. Fix: Remove it, and use s3Credentials",
		"fix": "Remove it, and use s3Credentials",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.plugins)
	some i, plugin in input.review.object.spec.plugins
	some key, value in object_or(object_or(at(plugin, ["parameters"]), {}), {})
	is_string(value)
	regex.match("(?i)(password|token|secret[_-]?access[_-]?key|account[_-]?key|storage[_-]?key)$", key)
	value != ""
	field := concat("", ["spec.plugins[", show(i), "].parameters[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": parameter of a plugin stands in the open. Fix: Name a Secret, if the plugin takes one"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a Secret, if the plugin takes one",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	holds_login_more(external)
	field := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore.endpointURL"])
	message := concat("", ["CM-3 ", field, ": login in the address of the object store stands in the open. Fix: Remove it, and use s3Credentials"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and use s3Credentials",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	some key, value in object_or(object_or(at(external, ["plugin", "parameters"]), {}), {})
	is_string(value)
	regex.match("(?i)(password|token|secret[_-]?access[_-]?key|account[_-]?key|storage[_-]?key)$", key)
	value != ""
	field := concat("", ["spec.externalClusters[", show(i), "].plugin.parameters[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": parameter of a plugin stands in the open. Fix: Name a Secret, if the plugin takes one"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a Secret, if the plugin takes one",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	access_key_id_or_secret_access_key
	access_by := chosen_access_by
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.s3Credentials",
		"message": "CM-5 spec.backup.barmanObjectStore.s3Credentials: the object store is reached with static keys. Fix: Set inheritFromIAMRole, and give the service account a role",
		"fix": "Set inheritFromIAMRole, and give the service account a role",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	access_key_id_or_secret_access_key
	access_by := chosen_access_by
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.s3Credentials",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	connection_string_or_storage_key
	not input.review.object.spec.backup.barmanObjectStore.azureCredentials.inheritFromAzureAD == true
	not input.review.object.spec.backup.barmanObjectStore.azureCredentials.useDefaultAzureCredentials == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.azureCredentials",
		"message": "CM-5 spec.backup.barmanObjectStore.azureCredentials: the object store is reached with static keys. Fix: Set inheritFromAzureAD, and give the service account an identity",
		"fix": "Set inheritFromAzureAD, and give the service account an identity",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.backup.barmanObjectStore.googleCredentials.applicationCredentials)
	not input.review.object.spec.backup.barmanObjectStore.googleCredentials.gkeEnvironment == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.googleCredentials",
		"message": "CM-5 spec.backup.barmanObjectStore.googleCredentials: the object store is reached with static keys. Fix: Set gkeEnvironment, and give the service account an identity",
		"fix": "Set gkeEnvironment, and give the service account an identity",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	s3 := at(external, ["barmanObjectStore", "s3Credentials"])
	cloudnative_pg_cluster_access_key_id_or_secret_access_key(s3)
	store := at(external, ["barmanObjectStore"])
	access_by := cloudnative_pg_cluster_chosen_access_by(s3, store)
	access_by == "static-keys"
	at_value := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore"])
	field := concat("", [show(at_value), ".s3Credentials"])
	message := concat("", ["CM-5 ", field, ": the object store is reached with static keys. Fix: Set inheritFromIAMRole, and give the service account a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set inheritFromIAMRole, and give the service account a role",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	s3 := at(external, ["barmanObjectStore", "s3Credentials"])
	cloudnative_pg_cluster_access_key_id_or_secret_access_key(s3)
	store := at(external, ["barmanObjectStore"])
	access_by := cloudnative_pg_cluster_chosen_access_by(s3, store)
	access_by == "own-store"
	at_value := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore"])
	field := concat("", [show(at_value), ".s3Credentials"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	azure := at(external, ["barmanObjectStore", "azureCredentials"])
	cloudnative_pg_cluster_connection_string_or_storage_key(azure)
	not external.barmanObjectStore.azureCredentials.inheritFromAzureAD == true
	not external.barmanObjectStore.azureCredentials.useDefaultAzureCredentials == true
	at_value := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore"])
	field := concat("", [show(at_value), ".azureCredentials"])
	message := concat("", ["CM-5 ", field, ": the object store is reached with static keys. Fix: Set inheritFromAzureAD, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set inheritFromAzureAD, and give the service account an identity",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	is_object(external.barmanObjectStore.googleCredentials.applicationCredentials)
	not external.barmanObjectStore.googleCredentials.gkeEnvironment == true
	at_value := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore"])
	field := concat("", [show(at_value), ".googleCredentials"])
	message := concat("", ["CM-5 ", field, ": the object store is reached with static keys. Fix: Set gkeEnvironment, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set gkeEnvironment, and give the service account an identity",
	}
}

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(rules); accepts_plaintext_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in texts(rules)
	accepts_plaintext(line_2)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	not is_complete(rules)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.postgresql.pg_hba",
		"message": "NM-1 spec.postgresql.pg_hba: the rule appended to pg_hba accepts plaintext. Fix: Put hostnossl all all all reject first",
		"fix": "Put hostnossl all all all reject first",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	lines := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not refuse_all_more_2(deciding)
	some i, line_2 in texts(lines)
	is_open_to_all(line_2)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	lines := list_or(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not refuse_all_more_2(deciding)
	not some_line(lines)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.postgresql.pg_hba",
		"message": "NM-2 spec.postgresql.pg_hba: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	is_object(external.connectionParameters)
	not text_or(at(external, ["connectionParameters", "sslmode"]), "prefer") in {"disable", "allow"}
	not verifies(external)
	field := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.sslmode"])
	message := concat("", ["NM-3 ", field, ": the connection to this external cluster takes any certificate. Fix: Set it to verify-full, and sslRootCert"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify-full, and sslRootCert",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "ssl_min_protocol_version"], null), "TLSv1.3"))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.postgresql.parameters.ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.postgresql.parameters.ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "ssl_min_protocol_version"], null), "TLSv1.3"))
	tls_minimum_version := chosen_tls_minimum_version(version)
	cloudnative_pg_cluster_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.postgresql.parameters.ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.postgresql.parameters.ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	accepts_plaintext(line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.barmanObjectStore.endpointURL",
		"message": "NM-6 spec.backup.barmanObjectStore.endpointURL: no TLS for backups. Fix: Use https",
		"fix": "Use https",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cloudnative_pg_cluster_tls_offered(name, value)
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

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	not tls_offered_more(external)
	field := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.sslmode"])
	message := concat("", ["NM-6 ", field, ": no TLS for this external cluster. Fix: Set it to verify-full, and sslRootCert"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to verify-full, and sslRootCert",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	version := lower_ascii(text_or(at(external, ["connectionParameters", "ssl_min_protocol_version"]), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old_more(tls_minimum_version)
	field := concat("", ["spec.externalClusters[", show(i), "].connectionParameters.ssl_min_protocol_version"])
	message := cut(concat("", ["NM-6 ", field, ": TLS ", show(tls_minimum_version), " is accepted for this external cluster. Fix: Set it to TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.externalClusters)
	some i, external in input.review.object.spec.externalClusters
	not tls_offered_more_2(external)
	field := concat("", ["spec.externalClusters[", show(i), "].barmanObjectStore.endpointURL"])
	message := concat("", ["NM-6 ", field, ": no TLS for its backups. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t]\"?ldap\"?[ \\t]", line)
	not regex.match("[ \\t]\"?(ldaptls=\"?1|ldapscheme=\"?ldaps|ldapurl=\"?ldaps:)", line)
	field := concat("", ["spec.postgresql.pg_hba[", show(i), "]"])
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

# cloudnative-pg Cluster
findings contains finding if {
	is_string(input.review.object.spec.postgresql.ldap.server)
	not tls_offered_more_3
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.postgresql.ldap.tls",
		"message": "NM-6 spec.postgresql.ldap.tls: no TLS for LDAP. Fix: Set it to true, or scheme to ldaps",
		"fix": "Set it to true, or scheme to ldaps",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "serverTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.certificates.serverTLSSecret",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "serverTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.certificates.serverTLSSecret",
		"message": "NM-7 spec.certificates.serverTLSSecret: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "serverTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.certificates.serverTLSSecret",
		"message": "NM-7 spec.certificates.serverTLSSecret: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "replicationTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.certificates.replicationTLSSecret",
		"message": "whoever fills the Secret renews the certificate of replicas",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "replicationTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.certificates.replicationTLSSecret",
		"message": "NM-7 spec.certificates.replicationTLSSecret: the certificate of replicas is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "replicationTLSSecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.certificates.replicationTLSSecret",
		"message": "NM-7 spec.certificates.replicationTLSSecret: the certificate of replicas keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "serverCASecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.certificates.serverCASecret",
		"message": "whoever fills the Secret replaces the authority of servers",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "serverCASecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.certificates.serverCASecret",
		"message": "NM-8 spec.certificates.serverCASecret: the authority of servers is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "clientCASecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.certificates.clientCASecret",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "certificates", "clientCASecret"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.certificates.clientCASecret",
		"message": "NM-8 spec.certificates.clientCASecret: the authority of clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "certificates", "serverTLSSecret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.certificates.serverTLSSecret",
		"message": "the Secret holds the chain of the server certificate",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "certificates", "replicationTLSSecret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.certificates.replicationTLSSecret",
		"message": "the Secret holds the chain of the certificate of replicas",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "NM-10 spec.imageName: the image of PostgreSQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "the image of PostgreSQL decides which cryptography is used",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "storage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) > 0
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := chosen_field
	message := concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "storage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) == 0
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	field := chosen_field
	message := concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "storage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) == 0
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := chosen_field
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "storage", "pvcTemplate", "storageClassName"], null), null))
	class_name == null
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cloudnative_pg_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storage.storageClass",
		"message": "SM-1 spec.storage.storageClass: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "storage", "pvcTemplate", "storageClassName"], null), null))
	class_name == null
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cloudnative_pg_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.walStorage)
	class_name := text_or(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "walStorage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) > 0
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := cloudnative_pg_cluster_chosen_field
	message := concat("", ["SM-1 ", field, ": volume WAL is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.walStorage)
	class_name := text_or(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "walStorage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) == 0
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	field := cloudnative_pg_cluster_chosen_field
	message := concat("", ["SM-1 ", field, ": volume WAL is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.walStorage)
	class_name := text_or(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "walStorage", "pvcTemplate", "storageClassName"], null), null))
	class_name != null
	count(sm_1_encrypted_classes) == 0
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := cloudnative_pg_cluster_chosen_field
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.walStorage)
	class_name := text_or(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "walStorage", "pvcTemplate", "storageClassName"], null), null))
	class_name == null
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cloudnative_pg_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.walStorage.storageClass",
		"message": "SM-1 spec.walStorage.storageClass: volume WAL is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.walStorage)
	class_name := text_or(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null), text_or(object.get(input.review.object, ["spec", "walStorage", "pvcTemplate", "storageClassName"], null), null))
	class_name == null
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cloudnative_pg_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.walStorage.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.tablespaces)
	count(sm_1_encrypted_classes) > 0
	some i, tablespace in input.review.object.spec.tablespaces
	class_name := text_or(at(tablespace, ["storage", "storageClass"]), text_or(at(tablespace, ["storage", "pvcTemplate", "storageClassName"]), null))
	class_name != null
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	given := at(tablespace, ["storage"])
	at_value := concat("", ["spec.tablespaces[", show(i), "].storage"])
	volume_volume := text_or(at(tablespace, ["name"]), "")
	volume_path := chosen_volume_path(given, class_name, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.tablespaces)
	count(sm_1_encrypted_classes) == 0
	some i, tablespace in input.review.object.spec.tablespaces
	class_name := text_or(at(tablespace, ["storage", "storageClass"]), text_or(at(tablespace, ["storage", "pvcTemplate", "storageClassName"]), null))
	class_name != null
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	given := at(tablespace, ["storage"])
	at_value := concat("", ["spec.tablespaces[", show(i), "].storage"])
	volume_volume := text_or(at(tablespace, ["name"]), "")
	volume_path := chosen_volume_path(given, class_name, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.tablespaces)
	count(sm_1_encrypted_classes) == 0
	some i, tablespace in input.review.object.spec.tablespaces
	class_name := text_or(at(tablespace, ["storage", "storageClass"]), text_or(at(tablespace, ["storage", "pvcTemplate", "storageClassName"]), null))
	class_name != null
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	given := at(tablespace, ["storage"])
	at_value := concat("", ["spec.tablespaces[", show(i), "].storage"])
	volume_path := chosen_volume_path(given, class_name, at_value)
	field := volume_path
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.tablespaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cloudnative_pg_cluster_is_open(defaults)
	some i, tablespace in input.review.object.spec.tablespaces
	class_name := text_or(at(tablespace, ["storage", "storageClass"]), text_or(at(tablespace, ["storage", "pvcTemplate", "storageClassName"]), null))
	class_name == null
	given := at(tablespace, ["storage"])
	at_value := concat("", ["spec.tablespaces[", show(i), "].storage"])
	volume_volume := text_or(at(tablespace, ["name"]), "")
	volume_path := chosen_volume_path(given, class_name, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.tablespaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cloudnative_pg_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, tablespace in input.review.object.spec.tablespaces
	class_name := text_or(at(tablespace, ["storage", "storageClass"]), text_or(at(tablespace, ["storage", "pvcTemplate", "storageClassName"]), null))
	class_name == null
	given := at(tablespace, ["storage"])
	at_value := concat("", ["spec.tablespaces[", show(i), "].storage"])
	volume_path := chosen_volume_path(given, class_name, at_value)
	field := volume_path
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.backup.barmanObjectStore)
	startswith(text_or(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "destinationPath"], null), ""), "s3://")
	not is_string(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "data", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.data.encryption",
		"message": "ED-1 spec.backup.barmanObjectStore.data.encryption: backups to the base backup store may be unencrypted. Fix: Set data.encryption to AES256 or aws:kms",
		"fix": "Set data.encryption to AES256 or aws:kms",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.backup.barmanObjectStore)
	startswith(text_or(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "destinationPath"], null), ""), "s3://")
	not is_string(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "wal", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.barmanObjectStore.wal.encryption",
		"message": "ED-1 spec.backup.barmanObjectStore.wal.encryption: backups to the WAL archive may be unencrypted. Fix: Set wal.encryption to AES256 or aws:kms",
		"fix": "Set wal.encryption to AES256 or aws:kms",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.backup.volumeSnapshot)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.volumeSnapshot.className",
		"message": "ED-1 spec.backup.volumeSnapshot.className: backups to a snapshot may be unencrypted. Fix: See that the class of the volume encrypts",
		"fix": "See that the class of the volume encrypts",
	}
}

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
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

# cloudnative-pg Cluster
findings contains finding if {
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

# cloudnative-pg Cluster
findings contains finding if {
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

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["serviceTemplate", "metadata", "annotations"]), {})
	service_source_ranges := list_or(at(service, ["serviceTemplate", "spec", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	service_name := text_or(at(service, ["serviceTemplate", "metadata", "name"]), "")
	field := concat("", [show(at_value), ".spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "PublicIngress"
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	service_name := text_or(at(service, ["serviceTemplate", "metadata", "name"]), "")
	field := concat("", [show(at_value), ".spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "Ingress"
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	field := concat("", [show(at_value), ".spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "PublicGateway"
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	service_name := text_or(at(service, ["serviceTemplate", "metadata", "name"]), "")
	field := concat("", [show(at_value), ".spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["serviceTemplate", "metadata", "annotations"]), {})
	not marked(service_annotations)
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	field := concat("", [show(at_value), ".spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(at(service, ["serviceTemplate", "spec", "loadBalancerSourceRanges"]), [])
	not limited(service_source_ranges)
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	field := concat("", [show(at_value), ".spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	service_type := text_or(at(service, ["serviceTemplate", "spec", "type"]), "ClusterIP")
	service_type == "ExternalIP"
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	service_name := text_or(at(service, ["serviceTemplate", "metadata", "name"]), "")
	field := concat("", [show(at_value), ".spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_array(input.review.object.spec.managed.services.additional)
	some i, service in input.review.object.spec.managed.services.additional
	count(list_or(at(service, ["serviceTemplate", "spec", "externalIPs"]), [])) > 0
	at_value := concat("", ["spec.managed.services.additional[", show(i), "].serviceTemplate"])
	service_name := text_or(at(service, ["serviceTemplate", "metadata", "name"]), "")
	field := concat("", [show(at_value), ".spec.externalIPs"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	input.review.object.spec.securityContext.runAsNonRoot == false
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container postgres may run as root. Fix: Remove the setting: the default is secure",
		"fix": "Remove the setting: the default is secure",
		"edit": "set runAsNonRoot true",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	allow_privilege_escalation_or_privileged
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container postgres may gain privileges. Fix: Remove the setting: the default is secure",
		"fix": "Remove the setting: the default is secure",
		"edit": edit,
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["metadata", "annotations", "cnpg.io/podPatch"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "metadata.annotations[\"cnpg.io/podPatch\"]",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["metadata", "annotations", "cnpg.io/podPatch"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "metadata.annotations[\"cnpg.io/podPatch\"]",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	is_object(input.review.object.spec.securityContext.capabilities)
	not drops_all
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": "spec.securityContext.capabilities.drop",
		"message": "WL-2 spec.securityContext.capabilities.drop: container postgres keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most",
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	some capability_2 in [capability | some capability in texts(object.get(input.review.object, ["spec", "securityContext", "capabilities", "add"], null)); lower_ascii(capability) != "net_bind_service"]
	message := concat("", ["WL-2 spec.securityContext.capabilities.add: container postgres gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"])
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": "spec.securityContext.capabilities.add",
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	not is_string(object.get(input.review.object, ["spec", "securityContext", "seccompProfile", "type"], null))
	is_string(input.review.object.spec.seccompProfile.type)
	some capability in list_or([], [])
	message := concat("", ["WL-2 spec.seccompProfile.type: container postgres gets the capability ", show(capability), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"])
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": "spec.seccompProfile.type",
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	input.review.object.spec.securityContext.readOnlyRootFilesystem == false
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": "spec.securityContext.readOnlyRootFilesystem",
		"message": "WL-3 spec.securityContext.readOnlyRootFilesystem: container postgres may write to its root file system. Fix: Set it to true, and mount a volume where it writes",
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	container_profile := chosen_container_profile
	container_profile == "unset"
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": "spec.securityContext.seccompProfile.type",
		"message": "WL-4 spec.securityContext.seccompProfile.type: container postgres has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile",
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	container_profile := chosen_container_profile
	container_profile == "none"
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": "spec.securityContext.seccompProfile.type",
		"message": "WL-4 spec.securityContext.seccompProfile.type: container postgres may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile",
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	not is_string(object.get(input.review.object, ["spec", "securityContext", "seccompProfile", "type"], null))
	is_string(input.review.object.spec.seccompProfile.type)
	type := text_or(object.get(input.review.object, ["spec", "seccompProfile", "type"], null), null)
	not type in {"RuntimeDefault", "Localhost"}
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": "spec.seccompProfile.type",
		"message": "WL-4 spec.seccompProfile.type: container postgres may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile",
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	input.review.object.spec.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.securityContext.privileged",
		"message": "WL-5 spec.securityContext.privileged: container postgres is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container postgres has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	or_else(number_in(object.get(input.review.object, ["spec"], null), "instances", 1), 1) > 1
	boolean_in(object.get(input.review.object, ["spec"], null), "enablePDB", true) == false
	finding := {
		"kind": "violation",
		"control": "WL-10",
		"severity": "low",
		"field": "spec.enablePDB",
		"message": "WL-10 spec.enablePDB: the operator makes no PodDisruptionBudget for its instances. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "the operator, or another object, names the image of postgres",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") != ""
	image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "WL-11 spec.imageName: container postgres runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.imageName",
		"message": "WL-11 spec.imageName: container postgres runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "the operator, or another object, names the image of postgres",
		"fix": "",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") != ""
	count(wl_12_allowed_registries) > 0
	image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "WL-12 spec.imageName: container postgres runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.imageName",
		"message": "WL-12 spec.imageName: container postgres runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# cloudnative-pg Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "imageName"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "imageName"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.imageName",
		"message": "nobody said which registries are allowed",
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

nm_6_minimum_tls_version := given if {
	given := input.parameters["NM-6"].minimumTlsVersion
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

is_user(user) if {
	user == ""
}

is_user(user) if {
	regex.match("^[+@/]", user)
}

named_or_user(users) if {
	users == "all"
}

named_or_user(users) if {
	some user in split(users, ",")
	user in {"postgres", "\"postgres\""}
}

named_or_user(users) if {
	some user in split(users, ",")
	is_user(user)
}

users_or_user(users) if {
	users == "all"
}

users_or_user(users) if {
	some user in split(users, ",")
	user in {"postgres", "\"postgres\""}
}

is_named(line) if {
	users := or_else(item_at(words(line), 2), "")
	users_or_user(users)
}

is_line(line) if {
	not regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	named_or_user(users)
}

admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line)
	not is_line(line)
}

chosen_line(line) := "all" if {
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv4" if {
	regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv6" if {
	regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "less"

chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line)
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

refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first(line_2)
	first_or_second(first, second)
}

limits_account(rules) if {
	deciding := [line | some line in texts(rules); admits_or_line(line)]
	refuse_all(deciding)
}

cloudnative_pg_cluster_is_user(user, account) if {
	user == account
}

cloudnative_pg_cluster_is_user(user, account) if {
	user == concat("", ["\"", account, "\""])
}

cloudnative_pg_cluster_named_or_user(users, _) if {
	users == "all"
}

cloudnative_pg_cluster_named_or_user(users, account) if {
	some user in split(users, ",")
	cloudnative_pg_cluster_is_user(user, account)
}

cloudnative_pg_cluster_named_or_user(users, _) if {
	some user in split(users, ",")
	is_user(user)
}

cloudnative_pg_cluster_users_or_user(users, _) if {
	users == "all"
}

cloudnative_pg_cluster_users_or_user(users, account) if {
	some user in split(users, ",")
	cloudnative_pg_cluster_is_user(user, account)
}

cloudnative_pg_cluster_is_named(line, account) if {
	users := or_else(item_at(words(line), 2), "")
	cloudnative_pg_cluster_users_or_user(users, account)
}

cloudnative_pg_cluster_admits_or_line(line, account) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	cloudnative_pg_cluster_named_or_user(users, account)
}

cloudnative_pg_cluster_admits_or_line(line, account) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	cloudnative_pg_cluster_is_named(line, account)
	not is_line(line)
}

cloudnative_pg_cluster_chosen_first(line, account) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	cloudnative_pg_cluster_is_named(line, account)
} else := "less"

cloudnative_pg_cluster_refuse_all(deciding, account) if {
	line := or_else(item_at(deciding, 0), "")
	first := cloudnative_pg_cluster_chosen_first(line, account)
	line_2 := or_else(item_at(deciding, 1), "")
	second := cloudnative_pg_cluster_chosen_first(line_2, account)
	first_or_second(first, second)
}

cloudnative_pg_cluster_limits_account(role, rules) if {
	account := text_or(object.get(role, ["name"], null), "")
	deciding := [line | some line in texts(rules); cloudnative_pg_cluster_admits_or_line(line, account)]
	cloudnative_pg_cluster_refuse_all(deciding, account)
}

is_present(role) if {
	text_or(object.get(role, ["ensure"], null), "present") != "absent"
}

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

cloudnative_pg_cluster_is_literal(value) if {
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
	cloudnative_pg_cluster_is_literal(value)
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
	cloudnative_pg_cluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

cloudnative_pg_cluster_holds_login if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "endpointURL"], null), ""))
}

holds_login_more(external) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(at(external, ["barmanObjectStore", "endpointURL"]), ""))
}

access_key_id_or_secret_access_key if {
	is_object(input.review.object.spec.backup.barmanObjectStore.s3Credentials.accessKeyId)
}

access_key_id_or_secret_access_key if {
	is_object(input.review.object.spec.backup.barmanObjectStore.s3Credentials.secretAccessKey)
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

chosen_access_by := "identity" if {
	input.review.object.spec.backup.barmanObjectStore.s3Credentials.inheritFromIAMRole == true
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "endpointURL"], null), "")
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.backup.barmanObjectStore.azureCredentials.connectionString)
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.backup.barmanObjectStore.azureCredentials.storageKey)
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.backup.barmanObjectStore.azureCredentials.storageSasToken)
}

cloudnative_pg_cluster_access_key_id_or_secret_access_key(s3) if {
	is_object(s3.accessKeyId)
}

cloudnative_pg_cluster_access_key_id_or_secret_access_key(s3) if {
	is_object(s3.secretAccessKey)
}

cloudnative_pg_cluster_chosen_access_by(s3, store) := "identity" if {
	s3.inheritFromIAMRole == true
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(at(store, ["endpointURL"]), "")
}

cloudnative_pg_cluster_connection_string_or_storage_key(azure) if {
	is_object(azure.connectionString)
}

cloudnative_pg_cluster_connection_string_or_storage_key(azure) if {
	is_object(azure.storageKey)
}

cloudnative_pg_cluster_connection_string_or_storage_key(azure) if {
	is_object(azure.storageSasToken)
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

chosen_first_more(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

refuse_all_more(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first_more(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first_more(line_2)
	first_or_second(first, second)
}

is_item(closed) if {
	"all" in closed
}

is_item(closed) if {
	"ipv4" in closed
	"ipv6" in closed
}

is_complete(rules) if {
	closed := [chosen_first_more(line) | some line in texts(rules)]
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

chosen_first_more_2(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

refuse_all_more_2(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first_more_2(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first_more_2(line_2)
	first_or_second(first, second)
}

some_line(lines) if {
	some line in texts(lines)
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

has_root(external) if {
	is_object(external.sslRootCert)
}

has_root(external) if {
	text_or(at(external, ["connectionParameters", "sslrootcert"]), "") != ""
}

mode_or_root(mode, _) if {
	mode == "verify-ca"
}

mode_or_root(mode, _) if {
	mode == "verify-full"
}

mode_or_root(mode, external) if {
	mode == "require"
	has_root(external)
}

verifies(external) if {
	mode := text_or(at(external, ["connectionParameters", "sslmode"]), "prefer")
	mode_or_root(mode, external)
}

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

cloudnative_pg_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

cloudnative_pg_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

cloudnative_pg_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backup", "barmanObjectStore", "endpointURL"], null), ""))
}

tls_offered if {
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

cloudnative_pg_cluster_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	cloudnative_pg_cluster_is_plain_address(value)
}

cloudnative_pg_cluster_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

tls_offered_more(external) if {
	not text_or(at(external, ["connectionParameters", "sslmode"]), "prefer") in {"disable", "allow"}
}

too_old_more(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old_more(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old_more(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_6_minimum_tls_version == "1.3"
}

is_plain_address_more(external) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(external, ["barmanObjectStore", "endpointURL"]), ""))
}

tls_offered_more_2(external) if {
	not is_plain_address_more(external)
}

tls_offered_more_3 if {
	input.review.object.spec.postgresql.ldap.scheme == "ldaps"
}

tls_offered_more_3 if {
	input.review.object.spec.postgresql.ldap.tls == true
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

chosen_field := "spec.storage.pvcTemplate.storageClassName" if {
	not is_string(object.get(input.review.object, ["spec", "storage", "storageClass"], null))
} else := "spec.storage.storageClass"

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

cloudnative_pg_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

cloudnative_pg_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cloudnative_pg_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

cloudnative_pg_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cloudnative_pg_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

cloudnative_pg_cluster_chosen_field := "spec.walStorage.pvcTemplate.storageClassName" if {
	not is_string(object.get(input.review.object, ["spec", "walStorage", "storageClass"], null))
} else := "spec.walStorage.storageClass"

chosen_volume_path(given, class_name, at_value) := concat("", [show(at_value), ".pvcTemplate.storageClassName"]) if {
	not is_string(at(given, ["storageClass"]))
	class_name != null
} else := concat("", [show(at_value), ".storageClass"])

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

cloudnative_pg_cluster_setting_holds if {
	is_string(input.review.object.spec.postgresql.parameters.log_parameter_max_length_on_error)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_parameter_max_length_on_error"], null), null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

cloudnative_pg_cluster_setting_holds if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql", "parameters", "log_parameter_max_length_on_error"], null), null)
	not is_string(setting)
	is_number(setting)
	true
}

logs_parameters_of_errors if {
	cloudnative_pg_cluster_setting_holds
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

allow_privilege_escalation_or_privileged if {
	input.review.object.spec.securityContext.allowPrivilegeEscalation == true
}

allow_privilege_escalation_or_privileged if {
	input.review.object.spec.securityContext.privileged == true
}

chosen_edit := "" if {
	input.review.object.spec.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

drops_all if {
	some capability in texts(object.get(input.review.object, ["spec", "securityContext", "capabilities", "drop"], null))
	lower_ascii(capability) == "all"
}

chosen_container_profile := "given" if {
	type := text_or(object.get(input.review.object, ["spec", "securityContext", "seccompProfile", "type"], null), null)
	not is_string(type)
} else := "unset" if {
	type := text_or(object.get(input.review.object, ["spec", "securityContext", "seccompProfile", "type"], null), null)
	not is_string(type)
} else := "given" if {
	input.review.object.spec.securityContext.seccompProfile.type in {"RuntimeDefault", "Localhost"}
} else := "none"

chosen_image_fixed_by(image) := "digest" if {
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

chosen_image_source(first, image) := concat("", ["docker.io/library/", image]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", image])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
number_in(parent, field, fallback) := number_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
