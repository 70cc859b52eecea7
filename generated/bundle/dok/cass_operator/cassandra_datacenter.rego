# cass-operator CassandraDatacenter: all controls
package dok.cass_operator.cassandra_datacenter

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.configSecret",
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	asks_nobody
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].authenticator",
		"message": "UM-4 spec.config[\"cassandra-yaml\"].authenticator: the database checks neither accounts nor rights. Fix: Set it to PasswordAuthenticator, or enable that of DSE or HCD",
		"fix": "Set it to PasswordAuthenticator, or enable that of DSE or HCD",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	not asks_nobody
	cass_operator_cassandra_datacenter_allows_all
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.config[\"cassandra-yaml\"].authorizer",
		"message": "UM-4 spec.config[\"cassandra-yaml\"].authorizer: every account stands above the rights of the database. Fix: Set it to CassandraAuthorizer, or enable that of DSE or HCD",
		"fix": "Set it to CassandraAuthorizer, or enable that of DSE or HCD",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "managementApiAuth", "manual"], null))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.managementApiAuth.manual",
		"message": "UM-4 spec.managementApiAuth.manual: the management API checks neither accounts nor rights. Fix: Name Secrets with certificates for client and server",
		"fix": "Name Secrets with certificates for client and server",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.configSecret",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	not is_certified
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.require_client_auth",
		"message": "UM-6 spec.config[\"cassandra-yaml\"].server_encryption_options.require_client_auth: nodes do without authentication. Fix: Set it to true, and internode_encryption to all",
		"fix": "Set it to true, and internode_encryption to all",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value_2 := chosen_value
	value_3 := chosen_value_more_10(value_2)
	value_4 := chosen_value_more_11(value_3)
	some i, provider in list_or(chosen_value_more_12(value_4), [])
	value_5 := chosen_value_more_2(provider)
	some j, given in list_or(chosen_value_more_12(value_5), [])
	is_said(given)
	field := concat("", ["spec.config[\"cassandra-yaml\"].transparent_data_encryption_options.key_provider[", show(i), "].parameters[", show(j), "].keystore_password"])
	message := concat("", ["CM-1 ", field, ": password of the keys stands in the open. Fix: Keep the settings in the Secret of configSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value_2 := chosen_value
	value_3 := chosen_value_more_10(value_2)
	value_4 := chosen_value_more_11(value_3)
	some i, provider in list_or(chosen_value_more_12(value_4), [])
	value_5 := chosen_value_more_2(provider)
	some j, given in list_or(chosen_value_more_12(value_5), [])
	cass_operator_cassandra_datacenter_is_said(given)
	field := concat("", ["spec.config[\"cassandra-yaml\"].transparent_data_encryption_options.key_provider[", show(i), "].parameters[", show(j), "].key_password"])
	message := concat("", ["CM-1 ", field, ": password of the key stands in the open. Fix: Keep the settings in the Secret of configSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.keystore_password",
		"message": "CM-2 spec.config[\"cassandra-yaml\"].client_encryption_options.keystore_password: keystore_password stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more_2
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.truststore_password",
		"message": "CM-2 spec.config[\"cassandra-yaml\"].client_encryption_options.truststore_password: truststore_password stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more_3
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.keystore_password",
		"message": "CM-2 spec.config[\"cassandra-yaml\"].server_encryption_options.keystore_password: keystore_password stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more_4
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.truststore_password",
		"message": "CM-2 spec.config[\"cassandra-yaml\"].server_encryption_options.truststore_password: truststore_password stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more_5
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.outbound_keystore_password",
		"message": "CM-2 spec.config[\"cassandra-yaml\"].server_encryption_options.outbound_keystore_password: outbound_keystore_password stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value_2 := chosen_value_more_18
	value_3 := chosen_value_more_19(value_2)
	some i, given in list_or(chosen_value_more_12(value_3), [])
	regex.match("(?i)[.a-z]password=[^ ]", text_or(chosen_value_more(given), ""))
	field := concat("", ["spec.config[\"cassandra-env-sh\"][\"additional-jvm-opts\"][", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Keep the settings in the Secret of configSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value_2 := chosen_value_more_20
	value_3 := chosen_value_more_19(value_2)
	some i, given in list_or(chosen_value_more_12(value_3), [])
	regex.match("(?i)[.a-z]password=[^ ]", text_or(chosen_value_more(given), ""))
	field := concat("", ["spec.config[\"jvm-options\"][\"additional-jvm-opts\"][", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Keep the settings in the Secret of configSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value_2 := chosen_value_more_21
	value_3 := chosen_value_more_19(value_2)
	some i, given in list_or(chosen_value_more_12(value_3), [])
	regex.match("(?i)[.a-z]password=[^ ]", text_or(chosen_value_more(given), ""))
	field := concat("", ["spec.config[\"jvm-server-options\"][\"additional-jvm-opts\"][", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Keep the settings in the Secret of configSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	value := text_or(object.get(input.review.object, ["spec", "cdc", "pulsarAuthParams"], null), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.cdc.pulsarAuthParams",
		"message": "CM-3 spec.cdc.pulsarAuthParams: login for Pulsar stands in the open. Fix: Configure the agent in the Secret of configSecret",
		"fix": "Configure the agent in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value := text_or(object.get(input.review.object, ["spec", "cdc", "sslKeystorePassword"], null), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.cdc.sslKeystorePassword",
		"message": "CM-3 spec.cdc.sslKeystorePassword: keystore password for Pulsar stands in the open. Fix: Configure the agent in the Secret of configSecret",
		"fix": "Configure the agent in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	value := text_or(object.get(input.review.object, ["spec", "cdc", "sslTruststorePassword"], null), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.cdc.sslTruststorePassword",
		"message": "CM-3 spec.cdc.sslTruststorePassword: truststore password for Pulsar stands in the open. Fix: Configure the agent in the Secret of configSecret",
		"fix": "Configure the agent in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_said_more_6
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.config[\"dse-yaml\"].ldap_options.search_password",
		"message": "CM-3 spec.config[\"dse-yaml\"].ldap_options.search_password: password for the directory stands in the open. Fix: Keep the settings in the Secret of configSecret",
		"fix": "Keep the settings in the Secret of configSecret",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configSecret",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	not is_on_more
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.enabled",
		"message": "NM-1 spec.config[\"cassandra-yaml\"].client_encryption_options.enabled: Cassandra accepts plaintext. Fix: Set it to true, and name a keystore",
		"fix": "Set it to true, and name a keystore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	is_on_more_2
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.optional",
		"message": "NM-1 spec.config[\"cassandra-yaml\"].client_encryption_options.optional: Cassandra accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	keeps_plain_port
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].native_transport_port_ssl",
		"message": "NM-1 spec.config[\"cassandra-yaml\"].native_transport_port_ssl: the port without TLS accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	number_or(object.get(input.review.object, ["spec", "networking", "nodePort", "nativeSSL"], null), 0) != 0
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.networking.nodePort.nativeSSL",
		"message": "NM-1 spec.networking.nodePort.nativeSSL: the port without TLS accepts plaintext. Fix: Use native instead",
		"fix": "Use native instead",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "managementApiAuth", "manual"], null))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.managementApiAuth.manual",
		"message": "NM-1 spec.managementApiAuth.manual: the management API accepts plaintext. Fix: Name Secrets with certificates for client and server",
		"fix": "Name Secrets with certificates for client and server",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	has_agent
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.cdc.sslAllowInsecureConnection",
		"message": "NM-3 spec.cdc.sslAllowInsecureConnection: the agent to Pulsar takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not offered
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configSecret",
		"message": "another object, or the other side, decides on TLS for clients",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not offered_and_elsewhere
	not offered
	field := chosen_field
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Set it to true, and name a keystore"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name a keystore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	offered
	spec := object.get(input.review.object, ["spec"], null)
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	accepted := chosen_accepted(value_3)
	names := chosen_names(accepted, spec)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.config[\"cassandra-yaml\"].client_encryption_options.accepted_protocols: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave TLSv1.2 and TLSv1.3 only"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.accepted_protocols",
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configSecret",
		"message": "another object, or the other side, decides on TLS for nodes",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	scope := chosen_scope(value_3)
	scope != "all"
	message := concat("", ["NM-5 spec.config[\"cassandra-yaml\"].server_encryption_options.internode_encryption: no TLS for ", show(cass_operator_cassandra_datacenter_chosen_scope(scope)), ". Fix: Set it to all, and name a keystore"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.internode_encryption",
		"message": message,
		"fix": "Set it to all, and name a keystore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	scope := chosen_scope(value_3)
	scope == "all"
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.optional",
		"message": "NM-5 spec.config[\"cassandra-yaml\"].server_encryption_options.optional: no TLS for nodes that ask for none. Fix: Remove it",
		"fix": "Remove it",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	scope := chosen_scope(value_3)
	scope == "all"
	spec := object.get(input.review.object, ["spec"], null)
	accepted := chosen_accepted(value_3)
	names := cass_operator_cassandra_datacenter_chosen_names(accepted, spec)
	tls_minimum_version := chosen_tls_minimum_version(names)
	cass_operator_cassandra_datacenter_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.config[\"cassandra-yaml\"].server_encryption_options.accepted_protocols: TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave TLSv1.2 and TLSv1.3 only"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.accepted_protocols",
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	has_agent
	not cass_operator_cassandra_datacenter_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.cdc.pulsarServiceUrl",
		"message": "NM-6 spec.cdc.pulsarServiceUrl: no TLS for Pulsar. Fix: Use pulsar+ssl",
		"fix": "Use pulsar+ssl",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_said_more_7
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config[\"dse-yaml\"].ldap_options.use_ssl",
		"message": "NM-6 spec.config[\"dse-yaml\"].ldap_options.use_ssl: no TLS for the directory. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.initContainers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	field := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.configSecret",
		"message": "nothing in the object installs the certificate of the nodes",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.keystore",
		"message": "whoever fills the Secret renews the certificate for clients",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "unknown"
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.keystore",
		"message": "nothing in the object installs the certificate for clients",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "never"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.keystore",
		"message": "NM-7 spec.config[\"cassandra-yaml\"].client_encryption_options.keystore: the certificate for clients is never renewed. Fix: Mount a Secret whose certificate is renewed, and name its keystore",
		"fix": "Mount a Secret whose certificate is renewed, and name its keystore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.keystore",
		"message": "whoever fills the Secret renews the certificate of the nodes",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "unknown"
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.keystore",
		"message": "nothing in the object installs the certificate of the nodes",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_store(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "never"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.keystore",
		"message": "NM-7 spec.config[\"cassandra-yaml\"].server_encryption_options.keystore: the certificate of the nodes is never renewed. Fix: Mount a Secret whose certificate is renewed, and name its keystore",
		"fix": "Mount a Secret whose certificate is renewed, and name its keystore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_object(input.review.object.spec.managementApiAuth.manual)
	manual := object_or(object.get(input.review.object, ["spec", "managementApiAuth", "manual"], null), null)
	fillers := [each | some each in objects(related_certificate); fills(manual, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.managementApiAuth.manual.serverSecretName",
		"message": "whoever fills the Secret renews the certificate of the management API",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_object(input.review.object.spec.managementApiAuth.manual)
	manual := object_or(object.get(input.review.object, ["spec", "managementApiAuth", "manual"], null), null)
	fillers := [each | some each in objects(related_certificate); fills(manual, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.managementApiAuth.manual.serverSecretName",
		"message": "NM-7 spec.managementApiAuth.manual.serverSecretName: the certificate of the management API is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_object(input.review.object.spec.managementApiAuth.manual)
	manual := object_or(object.get(input.review.object, ["spec", "managementApiAuth", "manual"], null), null)
	fillers := [each | some each in objects(related_certificate); fills(manual, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.managementApiAuth.manual.serverSecretName",
		"message": "NM-7 spec.managementApiAuth.manual.serverSecretName: the certificate of the management API keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.configSecret",
		"message": "the object does not name the authority of the nodes, so clients must know it from elsewhere",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	is_said_more_9
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.truststore",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	is_said_more_9
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "unknown"
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.truststore",
		"message": "the object does not name the authority of clients, so clients must know it from elsewhere",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	is_on_more
	is_said_more_9
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "never"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].client_encryption_options.truststore",
		"message": "NM-8 spec.config[\"cassandra-yaml\"].client_encryption_options.truststore: the authority of clients is never renewed. Fix: Mount a Secret with an authority that is replaced in time, and name its truststore",
		"fix": "Mount a Secret with an authority that is replaced in time, and name its truststore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.truststore",
		"message": "whoever fills the Secret replaces the authority of the nodes",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "unknown"
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.truststore",
		"message": "the object does not name the authority of the nodes, so clients must know it from elsewhere",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	encrypts_nodes
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	store := chosen_value_more_31(value_3)
	one_renewal := chosen_one_renewal(store)
	one_renewal == "never"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.config[\"cassandra-yaml\"].server_encryption_options.truststore",
		"message": "NM-8 spec.config[\"cassandra-yaml\"].server_encryption_options.truststore: the authority of the nodes is never renewed. Fix: Mount a Secret with an authority that is replaced in time, and name its truststore",
		"fix": "Mount a Secret with an authority that is replaced in time, and name its truststore",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	nm_10_require_fips == true
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	some i, container in given
	has_image(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of Cassandra is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	nm_10_require_fips != true
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	some i, container in given
	has_image(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of Cassandra decides which cryptography is used",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "serverImage"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.serverImage",
		"message": "NM-10 spec.serverImage: the image of Cassandra is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "serverImage"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.serverImage",
		"message": "the image of Cassandra decides which cryptography is used",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cass_operator_cassandra_datacenter_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "SM-1 spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cass_operator_cassandra_datacenter_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) > 0
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value), ".pvcSpec.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(name), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value), ".pvcSpec.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(name), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	field := show(concat("", [show(at_value), ".pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cass_operator_cassandra_datacenter_is_open(defaults)
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value), ".pvcSpec.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(name), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cass_operator_cassandra_datacenter_is_open(defaults)
	not is_shut(defaults)
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	field := show(concat("", [show(at_value), ".pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.volumeSource.hostPath)
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value), ".volumeSource.hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(name), " is a directory of the node. Fix: Use pvcSpec with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use pvcSpec with a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.storageConfig.additionalVolumes)
	some i, volume in input.review.object.spec.storageConfig.additionalVolumes
	is_object(volume.volumeSource.emptyDir)
	startswith(text_or(at(volume, ["mountPath"]), ""), "/var/lib/cassandra")
	at_value := concat("", ["spec.storageConfig.additionalVolumes[", show(i), "]"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value), ".volumeSource.emptyDir"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(name), " is on storage of the node that goes with the pod. Fix: Use pvcSpec with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use pvcSpec with a storage class that encrypts",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_elsewhere
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.configSecret",
		"message": "another object or SQL may turn on the audit log",
		"fix": "",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	input.review.object.spec.serverType == "dse"
	not is_on_more_4
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.config[\"dse-yaml\"].audit_logging_options.enabled",
		"message": "MAA-3 spec.config[\"dse-yaml\"].audit_logging_options.enabled: the audit log is not turned on. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not is_elsewhere
	not input.review.object.spec.serverType == "dse"
	not regex.match("^[23]\\.", text_or(object.get(input.review.object, ["spec", "serverVersion"], null), ""))
	not is_on_more_5
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.config[\"cassandra-yaml\"].audit_logging_options.enabled",
		"message": "MAA-3 spec.config[\"cassandra-yaml\"].audit_logging_options.enabled: the audit log is not turned on. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_object(input.review.object.spec.networking.nodePort)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.networking.nodePort",
		"message": "KSI-5 spec.networking.nodePort: service of each node is a NodePort open to every address. Fix: Remove it",
		"fix": "Remove it",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	input.review.object.spec.networking.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.networking.hostNetwork",
		"message": "KSI-5 spec.networking.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	input.review.object.spec.podTemplateSpec.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.hostNetwork",
		"message": "KSI-5 spec.podTemplateSpec.spec.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	is_array(input.review.object.spec.podTemplateSpec.spec.containers)
	some i, container in input.review.object.spec.podTemplateSpec.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
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

# cass-operator CassandraDatacenter
findings contains finding if {
	pod := object_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "securityContext"], null), {"runAsNonRoot": true, "runAsUser": 999})
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	some i, container in given
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
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

# cass-operator CassandraDatacenter
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	some i, container in given
	own := at(container, ["securityContext"])
	not own_and_locked_server(container, spec, own)
	at_value := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
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

# cass-operator CassandraDatacenter
findings contains finding if {
	pod := object_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "securityContext"], null), {"runAsNonRoot": true, "runAsUser": 999})
	first := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), [])
	some i, container in first
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
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

# cass-operator CassandraDatacenter
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	first := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), [])
	some i, container in first
	own := at(container, ["securityContext"])
	not locked_server_and_allow_privilege_escalation(spec, own)
	at_value := concat("", ["spec.podTemplateSpec.spec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
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

# cass-operator CassandraDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not cass_operator_cassandra_datacenter_some_container(given)
	pod := object_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "securityContext"], null), {"runAsNonRoot": true, "runAsUser": 999})
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	cass_operator_cassandra_datacenter_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.containers",
		"message": "WL-1 spec.podTemplateSpec.spec.containers: container cassandra may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not cass_operator_cassandra_datacenter_some_container(given)
	not cass_operator_cassandra_datacenter_is_locked_server
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.containers",
		"message": "WL-1 spec.podTemplateSpec.spec.containers: container cassandra may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not input.review.object.spec.disableSystemLoggerSidecar == true
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not some_container_more(given)
	pod := object_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "securityContext"], null), {"runAsNonRoot": true, "runAsUser": 999})
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	cass_operator_cassandra_datacenter_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.containers",
		"message": "WL-1 spec.podTemplateSpec.spec.containers: container server-system-logger may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	not input.review.object.spec.disableSystemLoggerSidecar == true
	given := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not some_container_more(given)
	not cass_operator_cassandra_datacenter_is_locked_server
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.containers",
		"message": "WL-1 spec.podTemplateSpec.spec.containers: container server-system-logger may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	first := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), [])
	not some_container_more_2(first)
	pod := object_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "securityContext"], null), {"runAsNonRoot": true, "runAsUser": 999})
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	cass_operator_cassandra_datacenter_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.initContainers",
		"message": "WL-1 spec.podTemplateSpec.spec.initContainers: container server-config-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	first := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), [])
	not some_container_more_2(first)
	not cass_operator_cassandra_datacenter_is_locked_server
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplateSpec.spec.initContainers",
		"message": "WL-1 spec.podTemplateSpec.spec.initContainers: container server-config-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.podTemplateSpec.spec.", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := cass_operator_cassandra_datacenter_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	laid := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	not some_container_more_3(laid)
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container cassandra has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	laid := list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), [])
	some i, container in laid
	is_sized(container)
	memory := scalar_or(at(container, ["resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(container, ["resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(container, ["resources", "requests", "cpu"]), scalar_or(at(container, ["resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.podTemplateSpec.spec.containers[", show(i), "].resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container cassandra has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "serverImage"], null), ""), "at": "spec.serverImage", "runs": true}, {"name": "server-config-init", "image": text_or(object.get(input.review.object, ["spec", "configBuilderImage"], null), ""), "at": "spec.configBuilderImage", "runs": false}, {"name": "server-system-logger", "image": text_or(object.get(input.review.object, ["spec", "systemLoggerImage"], null), ""), "at": "spec.systemLoggerImage", "runs": false}]; runs_or_image(candidate)]
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cass_operator_cassandra_datacenter_chosen_image_source(first, named)
	not cass_operator_cassandra_datacenter_is_allowed(image_source)
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cass_operator_cassandra_datacenter_chosen_image_source(first, named)
	cass_operator_cassandra_datacenter_is_of_docker_hub(image_source)
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

# cass-operator CassandraDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []), "at": "spec.podTemplateSpec.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "initContainers"], null), []), "at": "spec.podTemplateSpec.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cass_operator_cassandra_datacenter_chosen_image_source(first, named)
	not cass_operator_cassandra_datacenter_is_of_docker_hub(image_source)
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

# cass-operator CassandraDatacenter
findings contains finding if {
	input.review.object.spec.disableSystemLoggerSidecar == true
	is_alone
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.disableSystemLoggerSidecar",
		"message": "WL-15 spec.disableSystemLoggerSidecar: the log of Cassandra goes to a file, not to standard output. Fix: Remove it",
		"fix": "Remove it",
	}
}

# cass-operator CassandraDatacenter
findings contains finding if {
	input.review.object.spec.disableSystemLoggerSidecar == true
	not is_alone
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.disableSystemLoggerSidecar",
		"message": "another object, or the image, may say where the log of Cassandra goes, and in which form",
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

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_elsewhere if {
	text_or(object.get(input.review.object, ["spec", "configSecret"], null), "") != ""
}

chosen_value := object.get(input.review.object, ["spec", "config", "cassandra-yaml"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_given(value) := at(value, ["authenticator"]) if {
	is_object(value)
} else := null

cass_operator_cassandra_datacenter_chosen_value(given) := given if {
	is_string(given)
} else := at(given, ["class_name"]) if {
	is_object(given)
} else := null

chosen_value_more(value) := value if {
	is_string(value)
} else := ""

allows_all(given) if {
	value := cass_operator_cassandra_datacenter_chosen_value(given)
	regex.match("AllowAll(Authenticator|Authorizer)$", text_or(chosen_value_more(value), ""))
}

chosen_value_more_2(given) := at(given, ["parameters"]) if {
	is_object(given)
} else := null

chosen_value_more_3(value) := at(value, ["enabled"]) if {
	is_object(value)
} else := null

is_on(given) if {
	value := chosen_value_more_2(given)
	value_2 := chosen_value_more_3(value)
	value_2 in {true, "true"}
}

chosen_value_more_4(value) := at(value, ["dse-yaml"]) if {
	is_object(value)
} else := null

chosen_value_more_5(value) := at(value, ["authentication_options"]) if {
	is_object(value)
} else := null

is_value(value) if {
	not is_string(value)
}

is_value(value) if {
	value == ""
}

server_type_holds(spec, _) if {
	spec.serverType == "dse"
	value := at(spec, ["config"])
	value_2 := chosen_value_more_4(value)
	value_3 := chosen_value_more_5(value_2)
	is_object(value_3)
	at(value_3, ["enabled"]) == false
}

server_type_holds(spec, given) if {
	not spec.serverType == "dse"
	value := cass_operator_cassandra_datacenter_chosen_value(given)
	is_value(value)
}

cass_operator_cassandra_datacenter_server_type_holds(spec, given) if {
	spec.serverType == "hcd"
	not is_on(given)
}

cass_operator_cassandra_datacenter_server_type_holds(spec, given) if {
	not spec.serverType == "hcd"
	server_type_holds(spec, given)
}

allows_all_holds(given, _) if {
	allows_all(given)
}

allows_all_holds(given, spec) if {
	not allows_all(given)
	cass_operator_cassandra_datacenter_server_type_holds(spec, given)
}

asks_nobody if {
	spec := object.get(input.review.object, ["spec"], null)
	value_2 := chosen_value
	given := chosen_given(value_2)
	allows_all_holds(given, spec)
}

cass_operator_cassandra_datacenter_chosen_given(value) := at(value, ["authorizer"]) if {
	is_object(value)
} else := null

chosen_value_more_6(value) := at(value, ["authorization_options"]) if {
	is_object(value)
} else := null

cass_operator_cassandra_datacenter_is_on(spec) if {
	value := at(spec, ["config"])
	value_2 := chosen_value_more_4(value)
	value_3 := chosen_value_more_6(value_2)
	value_4 := chosen_value_more_3(value_3)
	value_4 in {true, "true"}
}

server_type_holds_more(spec, _) if {
	spec.serverType == "dse"
	not cass_operator_cassandra_datacenter_is_on(spec)
}

server_type_holds_more(spec, given) if {
	not spec.serverType == "dse"
	value := cass_operator_cassandra_datacenter_chosen_value(given)
	is_value(value)
}

server_type_holds_more_2(spec, given) if {
	spec.serverType == "hcd"
	not is_on(given)
}

server_type_holds_more_2(spec, given) if {
	not spec.serverType == "hcd"
	server_type_holds_more(spec, given)
}

cass_operator_cassandra_datacenter_allows_all_holds(given, _) if {
	allows_all(given)
}

cass_operator_cassandra_datacenter_allows_all_holds(given, spec) if {
	not allows_all(given)
	server_type_holds_more_2(spec, given)
}

cass_operator_cassandra_datacenter_allows_all if {
	spec := object.get(input.review.object, ["spec"], null)
	value_2 := chosen_value
	given := cass_operator_cassandra_datacenter_chosen_given(value_2)
	cass_operator_cassandra_datacenter_allows_all_holds(given, spec)
}

chosen_value_more_7(value) := at(value, ["server_encryption_options"]) if {
	is_object(value)
} else := null

chosen_value_more_8(value) := at(value, ["require_client_auth"]) if {
	is_object(value)
} else := null

chosen_value_more_9(value) := at(value, ["internode_authenticator"]) if {
	is_object(value)
} else := null

asks if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_8(value_3)
	value_4 in {true, "true"}
}

asks if {
	value_2 := chosen_value
	value_3 := chosen_value_more_9(value_2)
	value_4 := cass_operator_cassandra_datacenter_chosen_value(value_3)
	regex.match("MutualTlsInternodeAuthenticator$", text_or(chosen_value_more(value_4), ""))
}

is_certified if {
	asks
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	is_object(value_3)
	at(value_3, ["internode_encryption"]) == "all"
}

chosen_value_more_10(value) := at(value, ["transparent_data_encryption_options"]) if {
	is_object(value)
} else := null

chosen_value_more_11(value) := at(value, ["key_provider"]) if {
	is_object(value)
} else := null

chosen_value_more_12(value) := value if {
	is_array(value)
} else := []

chosen_value_more_13(given) := at(given, ["keystore_password"]) if {
	is_object(given)
} else := null

is_said(given) if {
	value := chosen_value_more_13(given)
	is_string(value)
	value != ""
}

chosen_value_more_14(given) := at(given, ["key_password"]) if {
	is_object(given)
} else := null

cass_operator_cassandra_datacenter_is_said(given) if {
	value := chosen_value_more_14(given)
	is_string(value)
	value != ""
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

chosen_value_more_15(value) := at(value, ["client_encryption_options"]) if {
	is_object(value)
} else := null

is_said_more if {
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	value_4 := chosen_value_more_13(value_3)
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_16(value) := at(value, ["truststore_password"]) if {
	is_object(value)
} else := null

is_said_more_2 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	value_4 := chosen_value_more_16(value_3)
	is_string(value_4)
	value_4 != ""
}

is_said_more_3 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_13(value_3)
	is_string(value_4)
	value_4 != ""
}

is_said_more_4 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_16(value_3)
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_17(value) := at(value, ["outbound_keystore_password"]) if {
	is_object(value)
} else := null

is_said_more_5 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_17(value_3)
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_18 := object.get(input.review.object, ["spec", "config", "cassandra-env-sh"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_19(value) := at(value, ["additional-jvm-opts"]) if {
	is_object(value)
} else := null

chosen_value_more_20 := object.get(input.review.object, ["spec", "config", "jvm-options"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_21 := object.get(input.review.object, ["spec", "config", "jvm-server-options"], null) if {
	is_object(input.review.object.spec.config)
} else := null

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

cass_operator_cassandra_datacenter_is_literal(value) if {
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
	cass_operator_cassandra_datacenter_is_literal(value)
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
	cass_operator_cassandra_datacenter_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

chosen_value_more_22 := object.get(input.review.object, ["spec", "config", "dse-yaml"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_23(value) := at(value, ["ldap_options"]) if {
	is_object(value)
} else := null

chosen_value_more_24(value) := at(value, ["search_password"]) if {
	is_object(value)
} else := null

is_said_more_6 if {
	value_2 := chosen_value_more_22
	value_3 := chosen_value_more_23(value_2)
	value_4 := chosen_value_more_24(value_3)
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

is_on_more if {
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	value_4 := chosen_value_more_3(value_3)
	value_4 in {true, "true"}
}

chosen_value_more_25(value) := at(value, ["optional"]) if {
	is_object(value)
} else := null

is_on_more_2 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	value_4 := chosen_value_more_25(value_3)
	value_4 in {true, "true"}
}

chosen_plain(value) := at(value, ["native_transport_port"]) if {
	is_object(value)
} else := null

chosen_encrypted(value) := at(value, ["native_transport_port_ssl"]) if {
	is_object(value)
} else := null

cass_operator_cassandra_datacenter_chosen_plain(plain) := plain if {
	is_number(plain)
} else := 9042

keeps_plain_port if {
	value_2 := chosen_value
	encrypted := chosen_encrypted(value_2)
	is_number(encrypted)
	plain := chosen_plain(value_2)
	encrypted != cass_operator_cassandra_datacenter_chosen_plain(plain)
}

has_agent if {
	is_object(input.review.object.spec.cdc)
	not is_elsewhere
}

peer_is_verified if {
	lower_ascii(text_or(object.get(input.review.object, ["spec", "cdc", "sslAllowInsecureConnection"], null), "")) != "true"
}

offered if {
	not is_elsewhere
	is_on_more
}

offered_and_elsewhere if {
	not offered
	is_elsewhere
}

chosen_field := "spec.config[\"cassandra-yaml\"].client_encryption_options.enabled" if {
	not is_elsewhere
} else := "spec.configSecret"

chosen_accepted(value) := at(value, ["accepted_protocols"]) if {
	is_object(value)
} else := null

chosen_value_more_26(value) := at(value, ["cassandra-yaml"]) if {
	is_object(value)
} else := null

chosen_value_more_27(value) := at(value, ["protocol"]) if {
	is_object(value)
} else := null

chosen_names(accepted, spec) := accepted if {
	is_array(accepted)
} else := [chosen_value_more_27(value_3)] if {
	value := at(spec, ["config"])
	value_2 := chosen_value_more_26(value)
	value_3 := chosen_value_more_15(value_2)
}

chosen_tls_minimum_version(names) := "1.0" if {
	"TLSv1" in list_or(names, [])
} else := "1.1" if {
	"TLSv1.1" in list_or(names, [])
} else := "1.2" if {
	"TLSv1.2" in list_or(names, [])
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

chosen_scope(value) := at(value, ["internode_encryption"]) if {
	is_object(value)
} else := null

cass_operator_cassandra_datacenter_chosen_scope(scope) := "nodes of one datacenter" if {
	scope == "dc"
} else := "nodes of one rack" if {
	scope == "rack"
} else := "nodes"

is_on_more_3 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	value_4 := chosen_value_more_25(value_3)
	value_4 in {true, "true"}
}

tls_offered if {
	not is_on_more_3
}

cass_operator_cassandra_datacenter_chosen_names(accepted, spec) := accepted if {
	is_array(accepted)
} else := [chosen_value_more_27(value_3)] if {
	value := at(spec, ["config"])
	value_2 := chosen_value_more_26(value)
	value_3 := chosen_value_more_7(value_2)
}

cass_operator_cassandra_datacenter_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

cass_operator_cassandra_datacenter_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

cass_operator_cassandra_datacenter_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

cass_operator_cassandra_datacenter_tls_offered if {
	regex.match("(?i)^[ \\t]*(pulsar\\+ssl|https):", text_or(object.get(input.review.object, ["spec", "cdc", "pulsarServiceUrl"], null), ""))
}

chosen_value_more_28(value) := at(value, ["server_host"]) if {
	is_object(value)
} else := null

is_said_more_7 if {
	value_2 := chosen_value_more_22
	value_3 := chosen_value_more_23(value_2)
	value_4 := chosen_value_more_28(value_3)
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_29(value) := at(value, ["use_ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_30(value) := at(value, ["use_tls"]) if {
	is_object(value)
} else := null

tls_offered_more if {
	value_2 := chosen_value_more_22
	value_3 := chosen_value_more_23(value_2)
	value_4 := chosen_value_more_29(value_3)
	value_4 in {true, "true"}
}

tls_offered_more if {
	value_2 := chosen_value_more_22
	value_3 := chosen_value_more_23(value_2)
	value_4 := chosen_value_more_30(value_3)
	value_4 in {true, "true"}
}

cass_operator_cassandra_datacenter_is_value(value) if {
	lower_ascii(value) == "true"
}

cass_operator_cassandra_datacenter_is_value(value) if {
	value == "1"
}

is_off(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	cass_operator_cassandra_datacenter_is_value(value)
}

is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	is_plain_address(value)
}

tls_offered_more_2(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

chosen_store(value) := at(value, ["keystore"]) if {
	is_object(value)
} else := null

is_said_more_8(store) if {
	is_string(store)
	store != ""
}

chosen_one_renewal(store) := "never" if {
	regex.match("^[ \\t]*/etc/encryption/node-keystore\\.jks[ \\t]*$", text_or(chosen_value_more(store), ""))
} else := "elsewhere" if {
	is_said_more_8(store)
} else := "unknown"

encrypts_nodes if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	is_object(value_3)
	at(value_3, ["internode_encryption"]) == "all"
}

encrypts_nodes if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	is_object(value_3)
	at(value_3, ["internode_encryption"]) == "dc"
}

encrypts_nodes if {
	value_2 := chosen_value
	value_3 := chosen_value_more_7(value_2)
	is_object(value_3)
	at(value_3, ["internode_encryption"]) == "rack"
}

fills(manual, each) if {
	is_string(manual.serverSecretName)
	secret := text_or(at(manual, ["serverSecretName"]), null)
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

chosen_value_more_31(value) := at(value, ["truststore"]) if {
	is_object(value)
} else := null

is_said_more_9 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_15(value_2)
	value_4 := chosen_value_more_31(value_3)
	is_string(value_4)
	value_4 != ""
}

has_image(container) if {
	container.name == "cassandra"
	text_or(at(container, ["image"]), "") != ""
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container(given) if {
	some container in given
	at(container, ["name"]) == "cassandra"
	text_or(at(container, ["image"]), "") != ""
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

cass_operator_cassandra_datacenter_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

cass_operator_cassandra_datacenter_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cass_operator_cassandra_datacenter_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

cass_operator_cassandra_datacenter_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cass_operator_cassandra_datacenter_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

chosen_value_more_32(value) := at(value, ["audit_logging_options"]) if {
	is_object(value)
} else := null

is_on_more_4 if {
	value_2 := chosen_value_more_22
	value_3 := chosen_value_more_32(value_2)
	value_4 := chosen_value_more_3(value_3)
	value_4 in {true, "true"}
}

is_on_more_5 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_32(value_2)
	value_4 := chosen_value_more_3(value_3)
	value_4 in {true, "true"}
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

is_own(container) if {
	container.name == "cassandra"
}

is_own(container) if {
	container.name == "server-system-logger"
}

type_or_image(type, _) if {
	type == "hcd"
}

type_or_image(_, image) if {
	or_else(image, "") != ""
}

type_holds(type, version) if {
	type == "dse"
	regex.match("^6\\.[89]", or_else(version, ""))
}

type_holds(type, version) if {
	type != "dse"
	regex.match("^(4\\.[1-9]|[5-9]\\.|[1-9][0-9]+\\.)", or_else(version, ""))
}

type_or_image_holds(type, image, _) if {
	type_or_image(type, image)
	or_else(image, "") == ""
}

type_or_image_holds(type, image, version) if {
	type != "hcd"
	or_else(image, "") == ""
	type_holds(type, version)
}

given_holds(given, _, _, _) if {
	given != null
	given == true
}

given_holds(given, type, image, version) if {
	given == null
	type_or_image_holds(type, image, version)
}

is_locked_server(spec) if {
	given := boolean_or(at(spec, ["readOnlyRootFilesystem"]), null)
	type := text_or(at(spec, ["serverType"]), null)
	version := text_or(at(spec, ["serverVersion"]), null)
	image := text_or(at(spec, ["serverImage"]), null)
	given_holds(given, type, image, version)
}

own_or_locked_server(container, spec, _) if {
	is_own(container)
	is_locked_server(spec)
}

own_or_locked_server(_, _, own) if {
	own.allowPrivilegeEscalation == false
}

own_and_locked_server(container, spec, own) if {
	own_or_locked_server(container, spec, own)
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

locked_server_or_allow_privilege_escalation(spec, _) if {
	given := boolean_or(at(spec, ["readOnlyRootFilesystem"]), null)
	type := text_or(at(spec, ["serverType"]), null)
	version := text_or(at(spec, ["serverVersion"]), null)
	image := text_or(at(spec, ["serverImage"]), null)
	given_holds(given, type, image, version)
}

locked_server_or_allow_privilege_escalation(_, own) if {
	own.allowPrivilegeEscalation == false
}

locked_server_and_allow_privilege_escalation(spec, own) if {
	locked_server_or_allow_privilege_escalation(spec, own)
	not own.privileged == true
}

cass_operator_cassandra_datacenter_some_container(given) if {
	some container in given
	at(container, ["name"]) == "cassandra"
}

cass_operator_cassandra_datacenter_user_or_run_as_non_root(user, _) if {
	user == 0
}

cass_operator_cassandra_datacenter_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

cass_operator_cassandra_datacenter_type_or_image if {
	input.review.object.spec.serverType == "hcd"
}

cass_operator_cassandra_datacenter_type_or_image if {
	image := text_or(object.get(input.review.object, ["spec", "serverImage"], null), null)
	or_else(image, "") != ""
}

cass_operator_cassandra_datacenter_type_holds if {
	input.review.object.spec.serverType == "dse"
	version := text_or(object.get(input.review.object, ["spec", "serverVersion"], null), null)
	regex.match("^6\\.[89]", or_else(version, ""))
}

cass_operator_cassandra_datacenter_type_holds if {
	not input.review.object.spec.serverType == "dse"
	version := text_or(object.get(input.review.object, ["spec", "serverVersion"], null), null)
	regex.match("^(4\\.[1-9]|[5-9]\\.|[1-9][0-9]+\\.)", or_else(version, ""))
}

cass_operator_cassandra_datacenter_type_or_image_holds if {
	cass_operator_cassandra_datacenter_type_or_image
	image := text_or(object.get(input.review.object, ["spec", "serverImage"], null), null)
	or_else(image, "") == ""
}

cass_operator_cassandra_datacenter_type_or_image_holds if {
	not input.review.object.spec.serverType == "hcd"
	image := text_or(object.get(input.review.object, ["spec", "serverImage"], null), null)
	or_else(image, "") == ""
	cass_operator_cassandra_datacenter_type_holds
}

cass_operator_cassandra_datacenter_given_holds if {
	is_boolean(input.review.object.spec.readOnlyRootFilesystem)
	input.review.object.spec.readOnlyRootFilesystem == true
}

cass_operator_cassandra_datacenter_given_holds if {
	given := boolean_or(object.get(input.review.object, ["spec", "readOnlyRootFilesystem"], null), null)
	not is_boolean(given)
	cass_operator_cassandra_datacenter_type_or_image_holds
}

cass_operator_cassandra_datacenter_is_locked_server if {
	cass_operator_cassandra_datacenter_given_holds
}

some_container_more(given) if {
	some container in given
	at(container, ["name"]) == "server-system-logger"
}

some_container_more_2(first) if {
	some container in first
	at(container, ["name"]) == "server-config-init"
}

cass_operator_cassandra_datacenter_is_own(name) if {
	name in {"cassandra", "server-system-logger", "server-config-init", "server-config-init-base"}
}

own_and_capabilities(name, context) if {
	cass_operator_cassandra_datacenter_is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

own_holds(name, context) if {
	cass_operator_cassandra_datacenter_is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not cass_operator_cassandra_datacenter_is_own(name)
	context.readOnlyRootFilesystem == true
}

chosen_own(name) := "given" if {
	cass_operator_cassandra_datacenter_is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

whether_host_pid if {
	input.review.object.spec.podTemplateSpec.spec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.podTemplateSpec.spec.hostIPC == true
} else := false

cass_operator_cassandra_datacenter_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

limits_or_requests(container) if {
	is_object(container.resources.limits)
}

limits_or_requests(container) if {
	is_object(container.resources.requests)
}

some_container_more_3(laid) if {
	some container in laid
	at(container, ["name"]) == "cassandra"
	limits_or_requests(container)
}

is_sized(container) if {
	container.name == "cassandra"
	limits_or_requests(container)
}

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

cass_operator_cassandra_datacenter_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

cass_operator_cassandra_datacenter_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

cass_operator_cassandra_datacenter_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

is_alone if {
	every container in list_or(object.get(input.review.object, ["spec", "podTemplateSpec", "spec", "containers"], null), []) {
		container.name == "cassandra"
	}
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
