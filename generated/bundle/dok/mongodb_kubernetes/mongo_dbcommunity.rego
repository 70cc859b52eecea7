# mongodb-kubernetes MongoDBCommunity: all controls
package dok.mongodb_kubernetes.mongo_dbcommunity

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.users)
	spec := object.get(input.review.object, ["spec"], null)
	some i, user in input.review.object.spec.users
	is_administrator(user)
	not is_limited(spec, user)
	field := concat("", ["spec.users[", show(i), "].roles"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(text_or(at(user, ["name"]), "")), " may log in from every address. Fix: Add a role of spec.security.roles with authenticationRestrictions"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Add a role of spec.security.roles with authenticationRestrictions",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some i, mode in texts(object.get(input.review.object, ["spec", "security", "authentication", "modes"], null))
	mode == "SCRAM-SHA-1"
	field := concat("", ["spec.security.authentication.modes[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": a password of SCRAM-SHA-1 is protected by MD5 only. Fix: Use SCRAM-SHA-256"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use SCRAM-SHA-256",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	value_2 := chosen_value
	or_else(chosen_value_more, mongodb_kubernetes_mongo_dbcommunity_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "security", "authentication"], null), "ignoreUnknownUsers", true) != false
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.security.authentication.ignoreUnknownUsers",
		"message": "UM-4 spec.security.authentication.ignoreUnknownUsers: users that the object does not name keep their login. Fix: Name all users here, and set it to false",
		"fix": "Name all users here, and set it to false",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.security.roles)
	some i, role in input.review.object.spec.security.roles
	is_array(role.privileges)
	some given in role.privileges
	given.resource.anyResource == true
	"anyAction" in texts(at(given, ["actions"]))
	field := concat("", ["spec.security.roles[", show(i), "].privileges"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(at(role, ["role"]), null))])), " stands above the rights of the database. Fix: Name its actions and resources"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name its actions and resources",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.security.roles)
	some i, role in input.review.object.spec.security.roles
	is_administrator(role)
	field := concat("", ["spec.security.roles[", show(i), "].roles"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(at(role, ["role"]), null))])), " stands above the rights of the database. Fix: Name the privileges that it needs"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the privileges that it needs",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_on
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	mongodb_kubernetes_mongo_dbcommunity_is_text
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_text_more
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_text_more_2
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_text_more_3
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.security.tls.enabled",
		"message": "NM-1 spec.security.tls.enabled: MongoDB accepts plaintext. Fix: Set it to true, and name the certificate and its authority",
		"fix": "Set it to true, and name the certificate and its authority",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	input.review.object.spec.security.tls.optional == true
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.security.tls.optional",
		"message": "NM-1 spec.security.tls.optional: MongoDB accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_object(input.review.object.spec.prometheus)
	text_or(object.get(input.review.object, ["spec", "prometheus", "tlsSecretKeyRef", "name"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.prometheus.tlsSecretKeyRef",
		"message": "NM-1 spec.prometheus.tlsSecretKeyRef: the endpoint for Prometheus accepts plaintext. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.users)
	spec := object.get(input.review.object, ["spec"], null)
	some i, user in input.review.object.spec.users
	not is_administrator(user)
	not is_limited(spec, user)
	field := concat("", ["spec.users[", show(i), "].roles"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " may come from every address. Fix: Add a role of spec.security.roles with authenticationRestrictions"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add a role of spec.security.roles with authenticationRestrictions",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	not mongodb_kubernetes_mongo_dbcommunity_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	not peer_is_verified_more
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.additionalConnectionStringConfig",
		"message": "NM-3 spec.additionalConnectionStringConfig: a client by its Secret takes any certificate. Fix: Leave out what allows invalid certificates",
		"fix": "Leave out what allows invalid certificates",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	options := at(user, ["additionalConnectionStringConfig"])
	not peer_is_verified_more_2(options)
	field := concat("", ["spec.users[", show(i), "].additionalConnectionStringConfig"])
	message := concat("", ["NM-3 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " takes any certificate. Fix: Leave out what allows invalid certificates"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave out what allows invalid certificates",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.security.tls.enabled",
		"message": "NM-4 spec.security.tls.enabled: no TLS for clients. Fix: Set it to true, and name the certificate and its authority",
		"fix": "Set it to true, and name the certificate and its authority",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	value_2 := chosen_value_more_6
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_10
	refused := or_else(chosen_value_more_41, or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Remove it: without it only TLS 1.2 and later are used"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.security.tls.enabled",
		"message": "NM-5 spec.security.tls.enabled: no TLS for replication. Fix: Set it to true, and name the certificate and its authority",
		"fix": "Set it to true, and name the certificate and its authority",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	has_tls
	value_2 := chosen_value_more_6
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_10
	refused := or_else(chosen_value_more_41, or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_dbcommunity_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Remove it: without it only TLS 1.2 and later are used"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not mongodb_kubernetes_mongo_dbcommunity_tls_offered(name, value)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not mongodb_kubernetes_mongo_dbcommunity_tls_offered(name, value)
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.name == "mongod"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.name == "mongod"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not some_container
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.statefulSet.spec.template.spec.containers",
		"message": "NM-10 spec.statefulSet.spec.template.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongod an image built for FIPS",
		"fix": "Give mongod an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not some_container
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.statefulSet.spec.template.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) > 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbcommunity_is_open(defaults)
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbcommunity_is_open(defaults)
	not is_shut(defaults)
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not has_claim
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbcommunity_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.statefulSet.spec.volumeClaimTemplates",
		"message": "SM-1 spec.statefulSet.spec.volumeClaimTemplates: volume data-volume is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not has_claim
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbcommunity_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.statefulSet.spec.volumeClaimTemplates",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_verbose
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"systemLog.verbosity\"]",
		"message": "ED-2 spec.additionalMongodConfig[\"systemLog.verbosity\"]: the log carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_slow_always
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"operationProfiling.slowOpThresholdMs\"]",
		"message": "ED-2 spec.additionalMongodConfig[\"operationProfiling.slowOpThresholdMs\"]: the log of slow commands carries data of users. Fix: Raise it",
		"fix": "Raise it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "prometheus"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.prometheus",
		"message": "MAA-1 spec.prometheus: the endpoint for Prometheus is not turned on. Fix: Add it, with username, passwordSecretRef and tlsSecretKeyRef",
		"fix": "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	input.review.object.spec.statefulSet.spec.template.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.hostNetwork",
		"message": "KSI-5 spec.statefulSet.spec.template.spec.hostNetwork: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not some_container
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbcommunity_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.securityContext",
		"message": "WL-1 spec.statefulSet.spec.template.spec.securityContext: container mongod may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	not mongodb_kubernetes_mongo_dbcommunity_some_container
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbcommunity_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.securityContext",
		"message": "WL-1 spec.statefulSet.spec.template.spec.securityContext: container mongodb-agent may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	input.review.object.spec.statefulSet.spec.template.spec.hostPID == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.hostPID",
		"message": "WL-5 spec.statefulSet.spec.template.spec.hostPID: the pod sees the processes of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	input.review.object.spec.statefulSet.spec.template.spec.hostIPC == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.hostIPC",
		"message": "WL-5 spec.statefulSet.spec.template.spec.hostIPC: the pod shares memory with the processes of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	field := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"])
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	is_object(input.review.object.spec.agent.systemLog)
	input.review.object.spec.agent.systemLog.destination == "file"
	not regex.match("^/(dev|proc)/", text_or(object.get(input.review.object, ["spec", "agent", "systemLog", "path"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.agent.systemLog",
		"message": "WL-15 spec.agent.systemLog: the log of mongod goes to a file, not to standard output. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBCommunity
findings contains finding if {
	log := object_or(object.get(input.review.object, ["spec", "agent", "systemLog"], null), null)
	not is_object(log)
	value_2 := chosen_value_more_45
	or_else(chosen_value_more_52, chosen_value_more_51(value_2)) == "file"
	path := or_else(chosen_value_more_54, chosen_value_more_53(value_2))
	is_path(path)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"systemLog.destination\"]",
		"message": "WL-15 spec.additionalMongodConfig[\"systemLog.destination\"]: the log of mongod goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path",
		"fix": "Remove systemLog.destination and systemLog.path",
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

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_administrator(user) if {
	is_array(user.roles)
	some given in user.roles
	given.db == "admin"
	text_or(at(given, ["name"]), "") in {"__system", "root", "userAdminAnyDatabase", "userAdmin", "dbOwner"}
}

some_address(one) if {
	some address in texts(at(one, ["clientSource"]))
	regex.match("/0$", address)
}

limits(role) if {
	restrictions := list_or(at(role, ["authenticationRestrictions"]), [])
	count(restrictions) > 0
	every one in restrictions {
		count(list_or(at(one, ["clientSource"]), [])) > 0
		not some_address(one)
	}
}

has_role(user, role) if {
	is_array(user.roles)
	some given in user.roles
	text_or(at(given, ["name"]), null) == text_or(at(role, ["role"]), null)
	text_or(at(given, ["db"]), null) == text_or(at(role, ["db"]), null)
}

is_limited(spec, user) if {
	is_array(spec.security.roles)
	some role in spec.security.roles
	limits(role)
	has_role(user, role)
}

chosen_value := object.get(input.review.object, ["spec", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbcommunity_chosen_value(value) := at(value, ["authorization"]) if {
	is_object(value)
} else := null

chosen_value_more := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_2(value) := at(value, ["transitionToAuth"]) if {
	is_object(value)
} else := null

chosen_value_more_3 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_on if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_3, chosen_value_more_2(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_4(value) := at(value, ["encryptionKeyFile"]) if {
	is_object(value)
} else := null

chosen_value_more_5 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_5, chosen_value_more_4(value_2))
	is_string(value_3)
	value_3 != ""
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

chosen_value_more_6 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_7(value) := at(value, ["tls"]) if {
	is_object(value)
} else := null

chosen_value_more_8(value) := at(value, ["certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_9(value) := at(value, ["tls.certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_10 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbcommunity_is_text if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config, or_else(chosen_value_more_8(value_3), or_else(chosen_value_more_9(value), chosen_value_more_8(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_11(value) := at(value, ["clusterPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_12(value) := at(value, ["tls.clusterPassword"]) if {
	is_object(value)
} else := null

mongodb_kubernetes_mongo_dbcommunity_chosen_config := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(mongodb_kubernetes_mongo_dbcommunity_chosen_config, or_else(chosen_value_more_11(value_3), or_else(chosen_value_more_12(value), chosen_value_more_11(value_2))))
	is_string(value_4)
	value_4 != ""
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

mongodb_kubernetes_mongo_dbcommunity_is_literal(value) if {
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
	mongodb_kubernetes_mongo_dbcommunity_is_literal(value)
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
	mongodb_kubernetes_mongo_dbcommunity_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

chosen_value_more_13(value) := at(value, ["ldap"]) if {
	is_object(value)
} else := null

chosen_value_more_14(value) := at(value, ["bind"]) if {
	is_object(value)
} else := null

chosen_value_more_15(value) := at(value, ["queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_16(value) := at(value, ["bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_17(value) := at(value, ["ldap.bind"]) if {
	is_object(value)
} else := null

chosen_value_more_18(value) := at(value, ["ldap.bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_19 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_20 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_2 if {
	value := chosen_value
	value_2 := chosen_value_more_13(value)
	value_3 := chosen_value_more_14(value_2)
	value_4 := chosen_value_more_17(value)
	value_5 := chosen_value_more_19
	value_6 := chosen_value_more_14(value_5)
	value_7 := chosen_value_more_20
	value_8 := or_else(chosen_config_more, or_else(chosen_value_more_15(value_7), or_else(or_else(chosen_value_more_16(value_5), chosen_value_more_15(value_6)), or_else(chosen_value_more_18(value), or_else(chosen_value_more_15(value_4), or_else(chosen_value_more_16(value_2), chosen_value_more_15(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_21(value) := at(value, ["kmip"]) if {
	is_object(value)
} else := null

chosen_value_more_22(value) := at(value, ["clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_23(value) := at(value, ["kmip.clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_24 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_2 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_3 if {
	value := chosen_value
	value_2 := chosen_value_more_21(value)
	value_3 := chosen_value_more_24
	value_4 := or_else(chosen_config_more_2, or_else(chosen_value_more_22(value_3), or_else(chosen_value_more_23(value), chosen_value_more_22(value_2))))
	is_string(value_4)
	value_4 != ""
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

has_tls if {
	input.review.object.spec.security.tls.enabled == true
}

chosen_value_more_25(value) := at(value, ["allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_value_more_26(value) := at(value, ["tls.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_config_more_3 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_27(value) := at(value, ["ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_28(value) := at(value, ["ssl.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_value_more_29 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_4 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config_more_3, or_else(chosen_value_more_25(value_3), or_else(chosen_value_more_26(value), chosen_value_more_25(value_2))))
	value_4 in {true, "true"}
}

takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_27(value)
	value_3 := chosen_value_more_29
	value_4 := or_else(chosen_config_more_4, or_else(chosen_value_more_25(value_3), or_else(chosen_value_more_28(value), chosen_value_more_25(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified if {
	not takes_any
}

chosen_value_more_30(value) := at(value, ["allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_value_more_31(value) := at(value, ["tls.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_5 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_32(value) := at(value, ["ssl.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_6 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbcommunity_takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config_more_5, or_else(chosen_value_more_30(value_3), or_else(chosen_value_more_31(value), chosen_value_more_30(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_dbcommunity_takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_27(value)
	value_3 := chosen_value_more_29
	value_4 := or_else(chosen_config_more_6, or_else(chosen_value_more_30(value_3), or_else(chosen_value_more_32(value), chosen_value_more_30(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_dbcommunity_peer_is_verified if {
	not mongodb_kubernetes_mongo_dbcommunity_takes_any
}

chosen_value_more_33 := object.get(input.review.object, ["spec", "additionalConnectionStringConfig", "tlsInsecure"], null) if {
	is_object(input.review.object.spec.additionalConnectionStringConfig)
} else := null

mongodb_kubernetes_mongo_dbcommunity_is_on if {
	value := chosen_value_more_33
	value in {true, "true"}
}

chosen_value_more_34 := object.get(input.review.object, ["spec", "additionalConnectionStringConfig", "tlsAllowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.additionalConnectionStringConfig)
} else := null

is_on_more if {
	value := chosen_value_more_34
	value in {true, "true"}
}

chosen_value_more_35 := object.get(input.review.object, ["spec", "additionalConnectionStringConfig", "tlsAllowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.additionalConnectionStringConfig)
} else := null

is_on_more_2 if {
	value := chosen_value_more_35
	value in {true, "true"}
}

peer_is_verified_more if {
	not mongodb_kubernetes_mongo_dbcommunity_is_on
	not is_on_more
	not is_on_more_2
}

chosen_value_more_36(options) := at(options, ["tlsInsecure"]) if {
	is_object(options)
} else := null

is_on_more_3(options) if {
	value := chosen_value_more_36(options)
	value in {true, "true"}
}

chosen_value_more_37(options) := at(options, ["tlsAllowInvalidCertificates"]) if {
	is_object(options)
} else := null

is_on_more_4(options) if {
	value := chosen_value_more_37(options)
	value in {true, "true"}
}

chosen_value_more_38(options) := at(options, ["tlsAllowInvalidHostnames"]) if {
	is_object(options)
} else := null

is_on_more_5(options) if {
	value := chosen_value_more_38(options)
	value in {true, "true"}
}

peer_is_verified_more_2(options) if {
	not is_on_more_3(options)
	not is_on_more_4(options)
	not is_on_more_5(options)
}

chosen_value_more_39(value) := at(value, ["disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_value_more_40(value) := at(value, ["tls.disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_value_more_41 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_tls_minimum_version(refused) := "" if {
	not is_string(refused)
} else := "1.0" if {
	not contains(text_or(refused, ""), "TLS1_0")
} else := "1.1" if {
	not contains(text_or(refused, ""), "TLS1_1")
} else := "1.3" if {
	contains(text_or(refused, ""), "TLS1_2")
} else := "1.2"

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

mongodb_kubernetes_mongo_dbcommunity_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

mongodb_kubernetes_mongo_dbcommunity_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

mongodb_kubernetes_mongo_dbcommunity_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

chosen_value_more_42(value) := at(value, ["transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_43(value) := at(value, ["ldap.transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_44 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

tls_offered if {
	value_2 := chosen_value
	value_3 := chosen_value_more_13(value_2)
	value_4 := chosen_value_more_19
	or_else(chosen_value_more_44, or_else(chosen_value_more_42(value_4), or_else(chosen_value_more_43(value_2), chosen_value_more_42(value_3)))) != "none"
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

mongodb_kubernetes_mongo_dbcommunity_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.name == "mongod"
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

mongodb_kubernetes_mongo_dbcommunity_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mongodb_kubernetes_mongo_dbcommunity_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbcommunity_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

mongodb_kubernetes_mongo_dbcommunity_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbcommunity_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

has_claim if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	some claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	claim.metadata.name == "data-volume"
}

chosen_value_more_45 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_46(value) := at(value, ["verbosity"]) if {
	is_object(value)
} else := null

chosen_value_more_47 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_verbose if {
	value_2 := chosen_value_more_45
	verbosity := or_else(chosen_value_more_47, chosen_value_more_46(value_2))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

chosen_value_more_48 := object.get(input.review.object, ["spec", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_49(value) := at(value, ["slowOpThresholdMs"]) if {
	is_object(value)
} else := null

chosen_value_more_50 := object.get(input.review.object, ["spec", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_slow_always if {
	value_2 := chosen_value_more_48
	threshold := or_else(chosen_value_more_50, chosen_value_more_49(value_2))
	threshold in {0, "0"}
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") in {"mongod", "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe"}
} else := null

allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name(container)) == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

mongodb_kubernetes_mongo_dbcommunity_user_or_run_as_non_root(user, _) if {
	user == 0
}

mongodb_kubernetes_mongo_dbcommunity_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

mongodb_kubernetes_mongo_dbcommunity_some_container if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.name == "mongodb-agent"
}

is_own(name) if {
	name in {"mongod", "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe"}
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

chosen_value_more_51(value) := at(value, ["destination"]) if {
	is_object(value)
} else := null

chosen_value_more_52 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog.destination"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_53(value) := at(value, ["path"]) if {
	is_object(value)
} else := null

chosen_value_more_54 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog.path"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_path(path) if {
	not is_string(path)
}

is_path(path) if {
	not regex.match("^/(dev|proc)/", text_or(path, ""))
}

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
