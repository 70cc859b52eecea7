# mariadb MariaDB: all controls
package dok.mariadb.maria_db

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.rootEmptyPassword == true
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.rootEmptyPassword",
		"message": "UM-1 spec.rootEmptyPassword: default account root has no password. Fix: Remove it: the operator then makes a password",
		"fix": "Remove it: the operator then makes a password",
		"edit": "remove",
	}
}

# mariadb MariaDB
findings contains finding if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "myCnf"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.myCnf",
		"message": "UM-4 spec.myCnf: the database checks neither accounts nor rights. Fix: Remove skip_grant_tables",
		"fix": "Remove skip_grant_tables",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.galera.enabled == true
	basic_auth_or_kubernetes_auth
	not is_asked
	is_object(input.review.object.spec.galera.agent.basicAuth)
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.galera.agent",
		"message": "UM-6 spec.galera.agent: agents do without authentication. Fix: Remove basicAuth and kubernetesAuth, or enable one",
		"fix": "Remove basicAuth and kubernetesAuth, or enable one",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.galera.enabled == true
	basic_auth_or_kubernetes_auth
	not is_asked
	not is_object(object.get(input.review.object, ["spec", "galera", "agent", "basicAuth"], null))
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.galera.agent",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.replication.enabled == true
	mariadb_maria_db_basic_auth_or_kubernetes_auth
	not mariadb_maria_db_is_asked
	is_object(input.review.object.spec.replication.agent.basicAuth)
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.replication.agent",
		"message": "UM-6 spec.replication.agent: agents do without authentication. Fix: Remove basicAuth and kubernetesAuth, or enable one",
		"fix": "Remove basicAuth and kubernetesAuth, or enable one",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.replication.enabled == true
	mariadb_maria_db_basic_auth_or_kubernetes_auth
	not mariadb_maria_db_is_asked
	not is_object(object.get(input.review.object, ["spec", "replication", "agent", "basicAuth"], null))
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.replication.agent",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	regex.match("(?i)(^|\\n)[ \\t]*old[_-]passwords[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "myCnf"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.myCnf",
		"message": "UM-7 spec.myCnf: passwords of new accounts are stored in a hash that is broken. Fix: Remove old_passwords",
		"fix": "Remove old_passwords",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management[_-]filekey[ \\t]*=[ \\t]*(F[^I]|[^F \\t\\r\\n])", configuration)
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.myCnf",
		"message": "CM-1 spec.myCnf: key of the key file stands in the open. Fix: Write FILE: and the path of a mounted Secret",
		"fix": "Write FILE: and the path of a mounted Secret",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management([_-]filename[ \\t]*=|[ \\t]*=[ \\t]*FORCE)", configuration)
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.myCnf",
		"message": "CM-1 spec.myCnf: key file is kept beside the data, by no key service. Fix: Use hashicorp_key_management or aws_key_management",
		"fix": "Use hashicorp_key_management or aws_key_management",
	}
}

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.sidecarContainers)
	some i, container in input.review.object.spec.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.galera.agent.env)
	some i, variable in input.review.object.spec.galera.agent.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.galera.agent.env[", show(i), "].value"])
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

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.sidecarContainers)
	some i, container in input.review.object.spec.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mariadb MariaDB
findings contains finding if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth|ssl[_-]passphrase)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "myCnf"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.myCnf",
		"message": "CM-2 spec.myCnf: password in my.cnf stands in the open. Fix: Use myCnfConfigMapKeyRef, or a Secret mounted as a file",
		"fix": "Use myCnfConfigMapKeyRef, or a Secret mounted as a file",
	}
}

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.galera.agent.env)
	some i, variable in input.review.object.spec.galera.agent.env
	is_of_service(variable)
	field := concat("", ["spec.galera.agent.env[", show(i), "].value"])
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

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.sidecarContainers)
	some i, container in input.review.object.spec.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mariadb MariaDB
findings contains finding if {
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?(s3[_-]secret[_-]key|hashicorp[_-]key[_-]management[_-]token)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "myCnf"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.myCnf",
		"message": "CM-3 spec.myCnf: secret of a service in my.cnf stands in the open. Fix: Use a Secret mounted as a file",
		"fix": "Use a Secret mounted as a file",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.bootstrapFrom.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "bootstrapFrom", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.bootstrapFrom.s3.secretAccessKeySecretKeyRef",
		"message": "CM-5 spec.bootstrapFrom.s3.secretAccessKeySecretKeyRef: the object store is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.bootstrapFrom.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "bootstrapFrom", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.bootstrapFrom.s3.secretAccessKeySecretKeyRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.bootstrapFrom.azureBlob.storageAccountKey)
	address := text_or(object.get(input.review.object, ["spec", "bootstrapFrom", "azureBlob", "serviceURL"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.bootstrapFrom.azureBlob.storageAccountKey",
		"message": "CM-5 spec.bootstrapFrom.azureBlob.storageAccountKey: the object store is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.bootstrapFrom.azureBlob.storageAccountKey)
	address := text_or(object.get(input.review.object, ["spec", "bootstrapFrom", "azureBlob", "serviceURL"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.bootstrapFrom.azureBlob.storageAccountKey",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb MariaDB
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

# mariadb MariaDB
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.sidecarContainers)
	some i, container in input.review.object.spec.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# mariadb MariaDB
findings contains finding if {
	is_array(input.review.object.spec.sidecarContainers)
	some i, container in input.review.object.spec.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	enabled_or_required
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls.required",
		"message": "NM-1 spec.tls.required: MariaDB accepts plaintext. Fix: Set it to true, and tls.enabled as well",
		"fix": "Set it to true, and tls.enabled as well",
		"edit": edit,
	}
}

# mariadb MariaDB
findings contains finding if {
	not is_enabled
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-4 spec.tls.enabled: no TLS for clients. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	tls_minimum_version := chosen_tls_minimum_version(configuration)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.myCnf: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set tls_version to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.myCnf",
		"message": message,
		"fix": "Set tls_version to TLSv1.3",
	}
}

# mariadb MariaDB
findings contains finding if {
	galera_or_enabled
	not is_enabled
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-5 spec.tls.enabled: no TLS for replication. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_galera
	not tls_offered
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.galeraSSTEnabled",
		"message": "NM-5 spec.tls.galeraSSTEnabled: no TLS for Galera state transfers. Fix: Set it to true, and tls.enabled as well",
		"fix": "Set it to true, and tls.enabled as well",
		"edit": edit,
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.bootstrapFrom.s3)
	not mariadb_maria_db_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.bootstrapFrom.s3.tls.enabled",
		"message": "NM-6 spec.bootstrapFrom.s3.tls.enabled: no TLS for S3. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MariaDB
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.bootstrapFrom.azureBlob.serviceURL",
		"message": "NM-6 spec.bootstrapFrom.azureBlob.serviceURL: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.serverCertSecretRef",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.serverCertSecretRef",
		"message": "NM-7 spec.tls.serverCertSecretRef: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.serverCertSecretRef",
		"message": "NM-7 spec.tls.serverCertSecretRef: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "clientCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.clientCertSecretRef",
		"message": "whoever fills the Secret renews the client certificate",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "clientCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.clientCertSecretRef",
		"message": "NM-7 spec.tls.clientCertSecretRef: the client certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "clientCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.clientCertSecretRef",
		"message": "NM-7 spec.tls.clientCertSecretRef: the client certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.serverCASecretRef",
		"message": "whoever fills the Secret replaces the authority of servers",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.serverCASecretRef",
		"message": "NM-8 spec.tls.serverCASecretRef: the authority of servers is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "clientCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.clientCASecretRef",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "clientCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.clientCASecretRef",
		"message": "NM-8 spec.tls.clientCASecretRef: the authority of clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	or_else(text_in(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), "name", ""), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.serverCertSecretRef",
		"message": "the Secret holds the chain of the server certificate",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	or_else(text_in(object.get(input.review.object, ["spec", "tls", "clientCertSecretRef"], null), "name", ""), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.clientCertSecretRef",
		"message": "the Secret holds the chain of the client certificate",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of MariaDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# mariadb MariaDB
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of MariaDB decides which cryptography is used",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.storage.ephemeral == true
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.ephemeral",
		"message": "SM-1 spec.storage.ephemeral: volume data is on storage of the node that goes with the pod. Fix: Remove it, and name a storage class that encrypts",
		"fix": "Remove it, and name a storage class that encrypts",
	}
}

# mariadb MariaDB
findings contains finding if {
	not input.review.object.spec.storage.ephemeral == true
	text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), "")) != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), ""))
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.storage.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mariadb MariaDB
findings contains finding if {
	not input.review.object.spec.storage.ephemeral == true
	text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), "")) != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), ""))
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.storage.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mariadb MariaDB
findings contains finding if {
	not input.review.object.spec.storage.ephemeral == true
	text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), "")) != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), ""))
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	not input.review.object.spec.storage.ephemeral == true
	text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), "")) == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mariadb_maria_db_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storage.storageClassName",
		"message": "SM-1 spec.storage.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# mariadb MariaDB
findings contains finding if {
	not input.review.object.spec.storage.ephemeral == true
	text_or(object.get(input.review.object, ["spec", "storage", "storageClassName"], null), text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "storageClassName"], null), "")) == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mariadb_maria_db_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management[_-]filekey[ \\t]*=[ \\t]*(F[^I]|[^F \\t\\r\\n])", configuration)
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.myCnf",
		"message": "SM-3 spec.myCnf: key of the key file stands in the object, not in a key service. Fix: Write FILE: and the path of a mounted Secret",
		"fix": "Write FILE: and the path of a mounted Secret",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management([_-]filename[ \\t]*=|[ \\t]*=[ \\t]*FORCE)", configuration)
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.myCnf",
		"message": "SM-3 spec.myCnf: key file is not in a key service. Fix: Use hashicorp_key_management or aws_key_management",
		"fix": "Use hashicorp_key_management or aws_key_management",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management[_-]filekey[ \\t]*=[ \\t]*(F[^I]|[^F \\t\\r\\n])", configuration)
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?file[_-]key[_-]management([_-]filename[ \\t]*=|[ \\t]*=[ \\t]*FORCE)", configuration)
	not regex.match("(?i)(^|\\n)[ \\t]*plugin[_-]load([_-]add)?[ \\t]*=[^\\n#]*(hashicorp|aws)_key_management", configuration)
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.myCnf",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.myCnf",
		"message": "ED-2 spec.myCnf: the general log carries data of users. Fix: Leave general_log off",
		"fix": "Leave general_log off",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.myCnf",
		"message": "ED-2 spec.myCnf: the slow query log carries data of users. Fix: Raise long_query_time",
		"fix": "Raise long_query_time",
	}
}

# mariadb MariaDB
findings contains finding if {
	not is_string(object.get(input.review.object, ["spec", "myCnf"], null))
	is_object(input.review.object.spec.myCnfConfigMapKeyRef)
	finding := {
		"kind": "unseen",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.myCnfConfigMapKeyRef",
		"message": "another object may say what the general log carries",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.metrics.enabled",
		"message": "MAA-1 spec.metrics.enabled: the exporter is turned off. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MariaDB
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.metrics.enabled",
		"message": "MAA-1 spec.metrics.enabled: the exporter is not turned on. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	audit_state := chosen_audit_state(configuration)
	audit_state == "off"
	field := chosen_field
	message := concat("", ["MAA-3 ", field, ": the audit plugin is turned off. Fix: Load server_audit, and set server_audit_logging=ON"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Load server_audit, and set server_audit_logging=ON",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	audit_state := chosen_audit_state(configuration)
	audit_state == "unset"
	field := chosen_field
	message := concat("", ["MAA-3 ", field, ": the audit plugin is not turned on. Fix: Load server_audit, and set server_audit_logging=ON"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Load server_audit, and set server_audit_logging=ON",
	}
}

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), "")
	audit_state := chosen_audit_state(configuration)
	audit_state == "elsewhere"
	field := chosen_field
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": "another object or SQL may turn on the audit plugin",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "service", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.service.type: service of MariaDB is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
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
		"message": "KSI-5 spec.service.type: Ingress of MariaDB is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
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

# mariadb MariaDB
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
		"message": "KSI-5 spec.service.type: Gateway of MariaDB is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not mariadb_maria_db_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.service)
	given := object_or(object.get(input.review.object, ["spec", "service"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "service", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
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
		"message": "KSI-5 spec.service.type: service of MariaDB answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "primaryService", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "primaryService", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.primaryService.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "KSI-5 spec.primaryService.type: Ingress of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "KSI-5 spec.primaryService.type: Gateway of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "primaryService", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.primaryService)
	given := object_or(object.get(input.review.object, ["spec", "primaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.primaryService.type",
		"message": "KSI-5 spec.primaryService.type: service of the primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "secondaryService", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "secondaryService", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.secondaryService.type: service of the secondaries is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "KSI-5 spec.secondaryService.type: Ingress of the secondaries is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "KSI-5 spec.secondaryService.type: Gateway of the secondaries is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "secondaryService", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mariadb MariaDB
findings contains finding if {
	is_object(input.review.object.spec.secondaryService)
	given := object_or(object.get(input.review.object, ["spec", "secondaryService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.secondaryService.type",
		"message": "KSI-5 spec.secondaryService.type: service of the secondaries answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MariaDB
findings contains finding if {
	pod := object_or(object.get(input.review.object, ["spec", "podSecurityContext"], null), null)
	user := number_or(object.get(input.review.object, ["spec", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsNonRoot"], null), null))
	user_or_non_root(user, non_root, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container mariadb may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mariadb MariaDB
findings contains finding if {
	not allow_privilege_escalation_and_privileged
	edit := mariadb_maria_db_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container mariadb may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.galera.enabled == true
	pod := object_or(object.get(input.review.object, ["spec", "podSecurityContext"], null), null)
	user := number_or(object.get(input.review.object, ["spec", "galera", "agent", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "galera", "agent", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsNonRoot"], null), null))
	user_or_non_root(user, non_root, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.galera.agent.securityContext",
		"message": "WL-1 spec.galera.agent.securityContext: container agent may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.galera.enabled == true
	not mariadb_maria_db_allow_privilege_escalation_and_privileged
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.galera.agent.securityContext",
		"message": "WL-1 spec.galera.agent.securityContext: container agent may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.securityContext.privileged",
		"message": "WL-5 spec.securityContext.privileged: container mariadb is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mariadb MariaDB
findings contains finding if {
	input.review.object.spec.galera.enabled == true
	input.review.object.spec.galera.agent.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.galera.agent.securityContext.privileged",
		"message": "WL-5 spec.galera.agent.securityContext.privileged: container agent is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mariadb MariaDB
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container mariadb has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# mariadb MariaDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecarContainers"], null), []), "at": "spec.sidecarContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
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

# mariadb MariaDB
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecarContainers"], null), []), "at": "spec.sidecarContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mariadb MariaDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mariadb", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "agent", "image": chosen_galera, "at": "spec.galera.agent.image", "runs": galera}, {"name": "init", "image": mariadb_maria_db_chosen_galera, "at": "spec.galera.initContainer.image", "runs": galera}, {"name": "agent", "image": chosen_replicated, "at": "spec.replication.agent.image", "runs": replicated}, {"name": "init", "image": mariadb_maria_db_chosen_replicated, "at": "spec.replication.initContainer.image", "runs": replicated}, {"name": "exporter", "image": chosen_exporter, "at": "spec.metrics.exporter.image", "runs": exporter}]; runs_or_image(candidate)]
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecarContainers"], null), []), "at": "spec.sidecarContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mariadb_maria_db_chosen_image_source(first, named)
	not mariadb_maria_db_is_allowed(image_source)
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecarContainers"], null), []), "at": "spec.sidecarContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mariadb_maria_db_chosen_image_source(first, named)
	mariadb_maria_db_is_of_docker_hub(image_source)
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

# mariadb MariaDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "initContainers"], null), []), "at": "spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "sidecarContainers"], null), []), "at": "spec.sidecarContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mariadb_maria_db_chosen_image_source(first, named)
	not mariadb_maria_db_is_of_docker_hub(image_source)
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

# mariadb MariaDB
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "myCnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.myCnf",
		"message": "WL-15 spec.myCnf: the error log goes to a file, not to standard output. Fix: Remove log_error from it",
		"fix": "Remove log_error from it",
	}
}

# mariadb MariaDB
findings contains finding if {
	not is_string(object.get(input.review.object, ["spec", "myCnf"], null))
	is_object(input.review.object.spec.myCnfConfigMapKeyRef)
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.myCnfConfigMapKeyRef",
		"message": "another object, or the image, may say where the error log goes, and in which form",
		"fix": "",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
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

basic_auth_or_kubernetes_auth if {
	is_object(input.review.object.spec.galera.agent.basicAuth)
}

basic_auth_or_kubernetes_auth if {
	is_object(input.review.object.spec.galera.agent.kubernetesAuth)
}

is_asked if {
	input.review.object.spec.galera.agent.kubernetesAuth.enabled == true
}

is_asked if {
	input.review.object.spec.galera.agent.basicAuth.enabled == true
}

mariadb_maria_db_basic_auth_or_kubernetes_auth if {
	is_object(input.review.object.spec.replication.agent.basicAuth)
}

mariadb_maria_db_basic_auth_or_kubernetes_auth if {
	is_object(input.review.object.spec.replication.agent.kubernetesAuth)
}

mariadb_maria_db_is_asked if {
	input.review.object.spec.replication.agent.kubernetesAuth.enabled == true
}

mariadb_maria_db_is_asked if {
	input.review.object.spec.replication.agent.basicAuth.enabled == true
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

mariadb_maria_db_is_literal(value) if {
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
	mariadb_maria_db_is_literal(value)
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
	mariadb_maria_db_is_literal(value)
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

chosen_access_by(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

is_enabled if {
	tls := object_or(object.get(input.review.object, ["spec", "tls"], null), null)
	not is_object(tls)
}

is_enabled if {
	input.review.object.spec.tls.enabled == true
}

enabled_or_required if {
	not is_enabled
}

enabled_or_required if {
	not input.review.object.spec.tls.required == true
	not regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "myCnf"], null), ""))
}

chosen_edit := "set true" if {
	input.review.object.spec.tls.enabled == true
} else := ""

chosen_tls_minimum_version(configuration) := "1.0" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.0", configuration)
} else := "1.1" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", configuration)
} else := "1.2" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.2", configuration)
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

galera_or_enabled if {
	input.review.object.spec.galera.enabled == true
}

galera_or_enabled if {
	input.review.object.spec.replication.enabled == true
}

is_galera if {
	input.review.object.spec.galera.enabled == true
}

tls_offered if {
	input.review.object.spec.tls.enabled == true
	input.review.object.spec.tls.galeraSSTEnabled == true
}

mariadb_maria_db_tls_offered if {
	input.review.object.spec.bootstrapFrom.s3.tls.enabled == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "bootstrapFrom", "azureBlob", "serviceURL"], null), ""))
}

tls_offered_more if {
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

mariadb_maria_db_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mariadb_maria_db_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mariadb_maria_db_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

mariadb_maria_db_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mariadb_maria_db_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

chosen_metrics_state := "on" if {
	input.review.object.spec.metrics.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "metrics", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

is_elsewhere if {
	not is_string(object.get(input.review.object, ["spec", "myCnf"], null))
	is_object(input.review.object.spec.myCnfConfigMapKeyRef)
}

chosen_audit_state(configuration) := "on" if {
	regex.match("(?i)(^|\\n)[ \\t]*server[_-]audit[_-]logging[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", configuration)
} else := "off" if {
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?(skip[_-]server[_-]audit[_-]logging|server[_-]audit[_-]logging[ \\t]*=[ \\t]*(0|off|false))[ \\t\\r]*(#|\\n|$)", configuration)
} else := "elsewhere" if {
	is_elsewhere
} else := "unset"

chosen_field := "spec.myCnfConfigMapKeyRef" if {
	is_elsewhere
} else := "spec.myCnf"

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

mariadb_maria_db_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "primaryService", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "secondaryService", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

user_or_non_root(user, _, _) if {
	user == 0
}

user_or_non_root(_, non_root, _) if {
	non_root == false
}

user_or_non_root(user, non_root, pod) if {
	user != 0
	non_root != false
	pod != null
	non_root != true
	user == null
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.securityContext.privileged == true
}

mariadb_maria_db_chosen_edit := "" if {
	input.review.object.spec.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

mariadb_maria_db_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.galera.agent.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.galera.agent.securityContext.privileged == true
}

chosen_edit_more := "" if {
	input.review.object.spec.galera.agent.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_galera := text_or(object.get(input.review.object, ["spec", "galera", "agent", "image"], null), "") if {
	is_galera
} else := ""

galera if {
	is_galera
} else := false

mariadb_maria_db_chosen_galera := text_or(object.get(input.review.object, ["spec", "galera", "initContainer", "image"], null), "") if {
	is_galera
} else := ""

is_replicated if {
	input.review.object.spec.replication.enabled == true
}

chosen_replicated := text_or(object.get(input.review.object, ["spec", "replication", "agent", "image"], null), "") if {
	is_replicated
} else := ""

replicated if {
	is_replicated
} else := false

mariadb_maria_db_chosen_replicated := text_or(object.get(input.review.object, ["spec", "replication", "initContainer", "image"], null), "") if {
	is_replicated
} else := ""

has_exporter if {
	input.review.object.spec.metrics.enabled == true
}

chosen_exporter := text_or(object.get(input.review.object, ["spec", "metrics", "exporter", "image"], null), "") if {
	has_exporter
} else := ""

exporter if {
	has_exporter
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

mariadb_maria_db_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

mariadb_maria_db_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

mariadb_maria_db_is_of_docker_hub(image_source) if {
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
