# stackgres SGCluster: all controls
package dok.stackgres.sgcluster

# stackgres SGCluster
findings contains finding if {
	is_object(input.review.object.spec.configurations.credentials.users.superuser.username)
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.configurations.credentials.users.superuser.username",
		"message": "UM-2 spec.configurations.credentials.users.superuser.username: administrator account that a Secret names instead of postgres may log in from every address. Fix: Keep the name, and reject it in pg_hba",
		"fix": "Keep the name, and reject it in pg_hba",
	}
}

# stackgres SGCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "configurations", "credentials", "users", "superuser", "username"], null))
	is_pooled
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.pods.disableConnectionPooling",
		"message": "UM-2 spec.pods.disableConnectionPooling: administrator account postgres may log in from every address. Fix: Set it to true, and put host all postgres all reject first in pg_hba",
		"fix": "Set it to true, and put host all postgres all reject first in pg_hba",
	}
}

# stackgres SGCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "configurations", "credentials", "users", "superuser", "username"], null))
	not is_pooled
	not limits_account
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.configurations.patroni.dynamicConfig.postgresql.pg_hba",
		"message": "UM-2 spec.configurations.patroni.dynamicConfig.postgresql.pg_hba: administrator account postgres may log in from every address. Fix: Put host all postgres all reject first",
		"fix": "Put host all postgres all reject first",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_object(input.review.object.spec.configurations.credentials.users.authenticator.username)
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.configurations.credentials.users.authenticator.username",
		"message": "UM-2 spec.configurations.credentials.users.authenticator.username: administrator account that a Secret names instead of authenticator may log in from every address. Fix: Keep the name, and reject it in pg_hba",
		"fix": "Keep the name, and reject it in pg_hba",
	}
}

# stackgres SGCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "configurations", "credentials", "users", "authenticator", "username"], null))
	is_pooled
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.pods.disableConnectionPooling",
		"message": "UM-2 spec.pods.disableConnectionPooling: administrator account authenticator may log in from every address. Fix: Set it to true, and put host all authenticator all reject first in pg_hba",
		"fix": "Set it to true, and put host all authenticator all reject first in pg_hba",
	}
}

# stackgres SGCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "configurations", "credentials", "users", "authenticator", "username"], null))
	not is_pooled
	not stackgres_sgcluster_limits_account
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.configurations.patroni.dynamicConfig.postgresql.pg_hba",
		"message": "UM-2 spec.configurations.patroni.dynamicConfig.postgresql.pg_hba: administrator account authenticator may log in from every address. Fix: Put host all authenticator all reject first",
		"fix": "Put host all authenticator all reject first",
	}
}

# stackgres SGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	lower_ascii(text_or(object.get(input.review.object, ["spec", "configurations", "postgres", "postgresql.conf", "password_encryption"], null), "")) == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.configurations.postgres[\"postgresql.conf\"].password_encryption",
		"message": "UM-3 spec.configurations.postgres[\"postgresql.conf\"].password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256",
		"fix": "Set it to scram-sha-256",
		"edit": "set \"scram-sha-256\"",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.initialData.scripts)
	some i, script in input.review.object.spec.initialData.scripts
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", text_or(at(script, ["script"]), ""))
	field := concat("", ["spec.initialData.scripts[", show(i), "].script"])
	message := concat("", ["CM-2 ", field, ": password in SQL stands in the open. Fix: Use scriptFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use scriptFrom.secretKeyRef",
	}
}

# stackgres SGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null))
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	variables_2 := variables
	not name_own_store(variables_2)
	some i, variable in variables_2
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].valueFrom.secretKeyRef"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	variables_2 := variables
	name_own_store(variables_2)
	some i, variable in variables_2
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	variables_2 := variables
	not name_own_store(variables_2)
	some i, variable in variables_2
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].valueFrom.secretKeyRef"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	variables_2 := variables
	name_own_store(variables_2)
	some i, variable in variables_2
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(rules); accepts_plaintext_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in texts(rules)
	accepts_plaintext(line_2)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	not is_complete(rules)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configurations.patroni.dynamicConfig.postgresql.pg_hba",
		"message": "NM-1 spec.configurations.patroni.dynamicConfig.postgresql.pg_hba: the rule appended to pg_hba accepts plaintext. Fix: Put hostnossl all all all reject first",
		"fix": "Put hostnossl all all all reject first",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_pooled
	mode := text_or(object.get(input.review.object, ["spec", "configurations", "pooling", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_sslmode"], null), "")
	not enforces_tls(mode)
	mode == ""
	config := text_or(object.get(input.review.object, ["spec", "configurations", "sgPoolingConfig"], null), "")
	config != ""
	config != concat("", [text_or(object.get(input.review.object, ["metadata", "name"], null), ""), "-default"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_pooled
	mode := text_or(object.get(input.review.object, ["spec", "configurations", "pooling", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_sslmode"], null), "")
	not enforces_tls(mode)
	config := text_or(object.get(input.review.object, ["spec", "configurations", "sgPoolingConfig"], null), "")
	mode_or_config(mode, config)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode",
		"message": "NM-1 spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Set it to require",
		"fix": "Set it to require",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_envoy
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.pods.disableEnvoy",
		"message": "NM-1 spec.pods.disableEnvoy: Envoy accepts plaintext. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# stackgres SGCluster
findings contains finding if {
	lines := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not refuse_all_more_2(deciding)
	some i, line_2 in texts(lines)
	is_open_to_all(line_2)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	lines := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not refuse_all_more_2(deciding)
	not some_line(lines)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.configurations.patroni.dynamicConfig.postgresql.pg_hba",
		"message": "NM-2 spec.configurations.patroni.dynamicConfig.postgresql.pg_hba: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_pooled
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.pods.disableConnectionPooling",
		"message": "NM-2 spec.pods.disableConnectionPooling: a login by PgBouncer may come from every address. Fix: Set it to true: no rule of pg_hba concerns PgBouncer",
		"fix": "Set it to true: no rule of pg_hba concerns PgBouncer",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_envoy
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.pods.disableEnvoy",
		"message": "NM-2 spec.pods.disableEnvoy: a login by Envoy may come from every address. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_tls
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "configurations", "postgres", "postgresql.conf", "ssl_min_protocol_version"], null), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.configurations.postgres[\"postgresql.conf\"].ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configurations.postgres[\"postgresql.conf\"].ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# stackgres SGCluster
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.postgres.ssl.enabled",
		"message": "NM-4 spec.postgres.ssl.enabled: no TLS for clients. Fix: Remove it: the default is true",
		"fix": "Remove it: the default is true",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_tls
	is_pooled
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode",
		"message": "NM-4 spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode: no TLS for clients of PgBouncer. Fix: Set it to require",
		"fix": "Set it to require",
		"edit": "set \"require\"",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_tls
	is_pooled
	protocols := text_or(object.get(input.review.object, ["spec", "configurations", "pooling", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), "")
	tls_minimum_version := stackgres_sgcluster_chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := cut(concat("", ["NM-4 spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_protocols: TLS ", show(tls_minimum_version), " is accepted for clients of PgBouncer. Fix: Set it to tlsv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configurations.pooling.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_protocols",
		"message": message,
		"fix": "Set it to tlsv1.3",
		"edit": "set \"tlsv1.3\"",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_tls
	version := lower_ascii(text_or(object.get(input.review.object, ["spec", "configurations", "postgres", "postgresql.conf", "ssl_min_protocol_version"], null), ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	stackgres_sgcluster_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.configurations.postgres[\"postgresql.conf\"].ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configurations.postgres[\"postgresql.conf\"].ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# stackgres SGCluster
findings contains finding if {
	has_tls
	rules := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	not stackgres_sgcluster_is_complete(rules)
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configurations.patroni.dynamicConfig.postgresql.pg_hba",
		"message": "NM-5 spec.configurations.patroni.dynamicConfig.postgresql.pg_hba: no TLS for replicas that ask for none. Fix: Put hostnossl replication all all reject first",
		"fix": "Put hostnossl replication all all reject first",
	}
}

# stackgres SGCluster
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.postgres.ssl.enabled",
		"message": "NM-5 spec.postgres.ssl.enabled: no TLS for replication. Fix: Remove it: the default is true",
		"fix": "Remove it: the default is true",
	}
}

# stackgres SGCluster
findings contains finding if {
	rules := list_or(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null), [])
	some i, line in texts(rules)
	accepts_plaintext(line)
	"replication" in split(or_else(item_at(words(line), 1), ""), ",")
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	is_object(input.review.object.spec.replicateFrom.instance.external)
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.replicateFrom.instance.external",
		"message": "another object, or the other side, decides on TLS for the source of the replica",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null))
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t]\"?ldap\"?[ \\t]", line)
	not regex.match("[ \\t]\"?(ldaptls=\"?1|ldapscheme=\"?ldaps|ldapurl=\"?ldaps:)", line)
	field := concat("", ["spec.configurations.patroni.dynamicConfig.postgresql.pg_hba[", show(i), "]"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not stackgres_sgcluster_tls_offered(name, value)
	field := concat("", ["spec.pods.customContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not stackgres_sgcluster_tls_offered(name, value)
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].env[", show(i_2), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not stackgres_sgcluster_tls_offered(name, value)
	field := concat("", [show(concat("", ["spec.pods.customEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	some container, variables in object_or(object_or(object.get(input.review.object, ["spec", "pods", "customInitEnv"], null), {}), {})
	is_array(variables)
	some i, variable in variables
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not stackgres_sgcluster_tls_offered(name, value)
	field := concat("", [show(concat("", ["spec.pods.customInitEnv.", show(container)])), "[", show(i), "].value"])
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

# stackgres SGCluster
findings contains finding if {
	stackgres_sgcluster_has_tls
	are_named
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.postgres.ssl.certificateSecretKeySelector",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	stackgres_sgcluster_has_tls
	not are_named
	regex.match("(?i)^[+]?P([+]?0*(36[7-9]|3[7-9][0-9]|[4-9][0-9]{2}|[1-9][0-9]{3,})D|T[+]?0*(878[5-9]|879[0-9]|8[89][0-9]{2}|9[0-9]{3}|[1-9][0-9]{4,})H)", text_or(object.get(input.review.object, ["spec", "postgres", "ssl", "duration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.postgres.ssl.duration",
		"message": "NM-7 spec.postgres.ssl.duration: the server certificate is valid for more than a year. Fix: Remove it: the default is a year",
		"fix": "Remove it: the default is a year",
		"edit": "remove",
	}
}

# stackgres SGCluster
findings contains finding if {
	stackgres_sgcluster_has_tls
	are_named
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.postgres.ssl.certificateSecretKeySelector",
		"message": "the Secret holds the chain of the server certificate",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	stackgres_sgcluster_has_tls
	not are_named
	finding := {
		"kind": "violation",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.postgres.ssl.certificateSecretKeySelector",
		"message": "NM-9 spec.postgres.ssl.certificateSecretKeySelector: the server certificate signs itself. Fix: Name a Secret with a certificate of an authority, and privateKeySecretKeySelector",
		"fix": "Name a Secret with a certificate of an authority, and privateKeySecretKeySelector",
	}
}

# stackgres SGCluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) > 0
	not show(class_name) in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.pods.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGCluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	is_open(class_name)
	message := concat("", ["SM-1 spec.pods.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGCluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	not is_open(class_name)
	not some_each(class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	stackgres_sgcluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "SM-1 spec.pods.persistentVolume.storageClass: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGCluster
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not stackgres_sgcluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customVolumes)
	some i, volume in input.review.object.spec.pods.customVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.pods.customVolumes[", show(i), "].hostPath"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.configurations.backups)
	some i, backup in input.review.object.spec.configurations.backups
	backup.useVolumeSnapshot == true
	field := concat("", ["spec.configurations.backups[", show(i), "].useVolumeSnapshot"])
	message := concat("", ["ED-1 ", field, ": backups to a snapshot may be unencrypted. Fix: See that the class of the volume encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the class of the volume encrypts",
	}
}

# stackgres SGCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "configurations", "observability"], null), "disableMetrics", false) == true
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.configurations.observability.disableMetrics",
		"message": "MAA-1 spec.configurations.observability.disableMetrics: the exporter is turned off. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# stackgres SGCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "pods"], null), "disableMetricsExporter", false) == true
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.pods.disableMetricsExporter",
		"message": "MAA-1 spec.pods.disableMetricsExporter: the exporter is turned off. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "primaryService"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, shared, service_source_ranges)
	message := concat("", ["KSI-5 spec.postgresServices.primary.type: service primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: Ingress primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: Gateway primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Gateway"
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "primaryService"], null), {})
	not marked(service_annotations, shared)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: service primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	boolean_in(given, "enabled", true) != false
	count(list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.externalIPs",
		"message": "KSI-5 spec.postgresServices.primary.externalIPs: service primary answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "replicasService"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, shared, service_source_ranges)
	message := concat("", ["KSI-5 spec.postgresServices.replicas.type: service replicas is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: Ingress replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: Gateway replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Gateway"
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "replicasService"], null), {})
	not marked(service_annotations, shared)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: service replicas answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGCluster
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	boolean_in(given, "enabled", true) != false
	count(list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.externalIPs",
		"message": "KSI-5 spec.postgresServices.replicas.externalIPs: service replicas answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGCluster
findings contains finding if {
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pods",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, sidecar in input.review.object.spec.pods.customContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), null)
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.pods.customContainers[", show(i), "].securityContext"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, sidecar in input.review.object.spec.pods.customContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.pods.customContainers[", show(i), "].securityContext"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, sidecar in input.review.object.spec.pods.customInitContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), null)
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.pods.customInitContainers[", show(i), "].securityContext"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, sidecar in input.review.object.spec.pods.customInitContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.pods.customInitContainers[", show(i), "].securityContext"])
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.pods.customContainers[", show(i), "].securityContext.privileged"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customContainers)
	some i, container in input.review.object.spec.pods.customContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.pods.customContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].securityContext.privileged"])
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

# stackgres SGCluster
findings contains finding if {
	is_array(input.review.object.spec.pods.customInitContainers)
	some i, container in input.review.object.spec.pods.customInitContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.pods.customInitContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named_more(named)
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

# stackgres SGCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# stackgres SGCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# stackgres SGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# stackgres SGCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pods", "customContainers"], null), []), "at": "spec.pods.customContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "pods", "customInitContainers"], null), []), "at": "spec.pods.customInitContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# stackgres SGCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "distributedLogs", "sgDistributedLogs"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.distributedLogs.sgDistributedLogs",
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

is_pooled if {
	boolean_in(object.get(input.review.object, ["spec", "pods"], null), "disableConnectionPooling", false) != true
}

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

limits_account if {
	deciding := [line | some line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null)); admits_or_line(line)]
	refuse_all(deciding)
}

stackgres_sgcluster_named_or_user(users) if {
	users == "all"
}

stackgres_sgcluster_named_or_user(users) if {
	some user in split(users, ",")
	user in {"authenticator", "\"authenticator\""}
}

stackgres_sgcluster_named_or_user(users) if {
	some user in split(users, ",")
	is_user(user)
}

stackgres_sgcluster_users_or_user(users) if {
	users == "all"
}

stackgres_sgcluster_users_or_user(users) if {
	some user in split(users, ",")
	user in {"authenticator", "\"authenticator\""}
}

stackgres_sgcluster_is_named(line) if {
	users := or_else(item_at(words(line), 2), "")
	stackgres_sgcluster_users_or_user(users)
}

stackgres_sgcluster_admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	stackgres_sgcluster_named_or_user(users)
}

stackgres_sgcluster_admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	stackgres_sgcluster_is_named(line)
	not is_line(line)
}

stackgres_sgcluster_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	stackgres_sgcluster_is_named(line)
} else := "less"

stackgres_sgcluster_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := stackgres_sgcluster_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := stackgres_sgcluster_chosen_first(line_2)
	first_or_second(first, second)
}

stackgres_sgcluster_limits_account if {
	deciding := [line | some line in texts(object.get(input.review.object, ["spec", "configurations", "patroni", "dynamicConfig", "postgresql", "pg_hba"], null)); stackgres_sgcluster_admits_or_line(line)]
	stackgres_sgcluster_refuse_all(deciding)
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

stackgres_sgcluster_is_literal(value) if {
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
	stackgres_sgcluster_is_literal(value)
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
	stackgres_sgcluster_is_literal(value)
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

enforces_tls(mode) if {
	mode in {"require", "verify-ca", "verify-full"}
}

mode_or_config(mode, _) if {
	mode != ""
}

mode_or_config(_, config) if {
	config == ""
}

mode_or_config(_, config) if {
	config == concat("", [text_or(object.get(input.review.object, ["metadata", "name"], null), ""), "-default"])
}

has_envoy if {
	boolean_in(object.get(input.review.object, ["spec", "pods"], null), "disableEnvoy", true) == false
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

has_tls if {
	boolean_in(object.get(input.review.object, ["spec", "postgres", "ssl"], null), "enabled", true) != false
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

tls_offered if {
	not input.review.object.spec.configurations.pooling.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_sslmode == "disable"
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

stackgres_sgcluster_is_protocols(protocols) if {
	contains(protocols, "tlsv1.2")
}

stackgres_sgcluster_is_protocols(protocols) if {
	contains(protocols, "secure")
}

stackgres_sgcluster_is_protocols(protocols) if {
	contains(protocols, "default")
}

stackgres_sgcluster_chosen_tls_minimum_version(protocols) := "1.0" if {
	is_protocols(protocols)
} else := "1.1" if {
	contains(protocols, "tlsv1.1")
} else := "1.2" if {
	stackgres_sgcluster_is_protocols(protocols)
} else := ""

stackgres_sgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

stackgres_sgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

stackgres_sgcluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

stackgres_sgcluster_chosen_line(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+replication[ \\t]+all[ \\t]", line)
} else := "less"

stackgres_sgcluster_is_complete(rules) if {
	closed := [stackgres_sgcluster_chosen_line(line) | some line in texts(rules)]
	is_item(closed)
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

is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	is_plain_address(value)
}

stackgres_sgcluster_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

stackgres_sgcluster_has_tls if {
	given := object_or(object.get(input.review.object, ["spec", "postgres", "ssl"], null), null)
	boolean_in(given, "enabled", true) != false
}

are_named if {
	is_object(input.review.object.spec.postgres.ssl.certificateSecretKeySelector)
	is_object(input.review.object.spec.postgres.ssl.privateKeySecretKeySelector)
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

is_open(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == show(class_name)
}

stackgres_sgcluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

stackgres_sgcluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == show(class_name)
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

stackgres_sgcluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

marked(service_annotations, shared) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(shared, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
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

service_type_or_marked(service_type, service_annotations, shared, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, shared)
	not limited(service_source_ranges)
}

user_or_run_as_non_root(user, _) if {
	user == 0
}

user_or_run_as_non_root(user, own) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), true) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
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

is_named_more(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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
