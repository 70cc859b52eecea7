# k8ssandra K8ssandraCluster: all controls
package dok.k8ssandra.k8ssandra_cluster

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	allows_all(authenticator)
	control_path := chosen_control_path(datacenter, i)
	field := control_path
	message := cut(concat("", ["UM-4 ", field, ": the database checks neither accounts nor rights. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "auth", true) == false
	some datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	not allows_all(authenticator)
	authenticator == null
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.auth",
		"message": "UM-4 spec.auth: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	not allows_all(authenticator)
	not auth_and_authenticator(spec, authenticator)
	is_off(datacenter, spec)
	control_path := k8ssandra_k8ssandra_cluster_chosen_control_path(datacenter, i)
	field := control_path
	message := cut(concat("", ["UM-4 ", field, ": the database checks neither accounts nor rights. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	not allows_all(authenticator)
	not auth_and_authenticator(spec, authenticator)
	not is_off(datacenter, spec)
	authorizer := or_else(chosen_value_more_6(value_2), chosen_value_more_5)
	allows_all(authorizer)
	control_path := chosen_control_path_more(datacenter, i)
	field := control_path
	message := cut(concat("", ["UM-4 ", field, ": every account stands above the rights of the database. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "auth", true) == false
	some datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	not allows_all(authenticator)
	not auth_and_authenticator(spec, authenticator)
	not is_off(datacenter, spec)
	authorizer := or_else(chosen_value_more_6(value_2), chosen_value_more_5)
	not allows_all(authorizer)
	authorizer == null
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.auth",
		"message": "UM-4 spec.auth: every account stands above the rights of the database. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	authenticator := or_else(k8ssandra_k8ssandra_cluster_chosen_value(value_2), chosen_value)
	not allows_all(authenticator)
	not auth_and_authenticator(spec, authenticator)
	not is_off(datacenter, spec)
	authorizer := or_else(chosen_value_more_6(value_2), chosen_value_more_5)
	not allows_all(authorizer)
	not auth_and_authenticator(spec, authorizer)
	k8ssandra_k8ssandra_cluster_is_off(datacenter, spec)
	control_path := chosen_control_path_more_2(datacenter, i)
	field := control_path
	message := cut(concat("", ["UM-4 ", field, ": every account stands above the rights of the database. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	has_per_node(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].perNodeConfigMapRef"])
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	text_or(at(datacenter, ["config", "jvmOptions", "jmx_connection_type"]), text_or(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "jmx_connection_type"], null), null)) == "remote-no-auth"
	control_path := chosen_control_path_more_3(datacenter, i)
	field := control_path
	message := cut(concat("", ["UM-4 ", field, ": JMX checks neither accounts nor rights. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	asks_nobody
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.reaper.uiUserSecretRef",
		"message": "UM-4 spec.reaper.uiUserSecretRef: Reaper checks neither accounts nor rights. Fix: Name a Secret with a login",
		"fix": "Name a Secret with a login",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not encrypts_nodes_and_on(datacenter, spec)
	login_path := chosen_login_path(datacenter, i)
	field := login_path
	message := cut(concat("", ["UM-6 ", field, ": nodes do without authentication. Fix: Set it to true, and internode_encryption to all"]))
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and internode_encryption to all",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	has_per_node(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].perNodeConfigMapRef"])
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not has_api_certificates(datacenter, spec)
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.cassandra.managementApiAuth.manual",
		"message": "UM-6 spec.cassandra.managementApiAuth.manual: callers of the management API do without authentication. Fix: Name Secrets with certificates for client and server",
		"fix": "Name Secrets with certificates for client and server",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.medusa)
	not is_object(object.get(input.review.object, ["spec", "medusa", "serviceProperties", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.medusa.serviceProperties.encryption",
		"message": "UM-6 spec.medusa.serviceProperties.encryption: callers of Medusa do without authentication. Fix: Name Secrets with certificates for clients and server",
		"fix": "Name Secrets with certificates for clients and server",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_said
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.cassandra.config.cassandraYaml.client_encryption_options.keystore_password",
		"message": "CM-2 spec.cassandra.config.cassandraYaml.client_encryption_options.keystore_password: keystore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores",
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	k8ssandra_k8ssandra_cluster_is_said
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.cassandra.config.cassandraYaml.client_encryption_options.truststore_password",
		"message": "CM-2 spec.cassandra.config.cassandraYaml.client_encryption_options.truststore_password: truststore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores",
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_said_more
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.cassandra.config.cassandraYaml.server_encryption_options.keystore_password",
		"message": "CM-2 spec.cassandra.config.cassandraYaml.server_encryption_options.keystore_password: keystore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores",
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_said_more_2
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.cassandra.config.cassandraYaml.server_encryption_options.truststore_password",
		"message": "CM-2 spec.cassandra.config.cassandraYaml.server_encryption_options.truststore_password: truststore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores",
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	some i, text in texts(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "additionalOptions"], null))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	field := concat("", ["spec.cassandra.config.jvmOptions.additionalOptions[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	some i, text in texts(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "additionalJvmServerOptions"], null))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	field := concat("", ["spec.cassandra.config.jvmOptions.additionalJvmServerOptions[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	some i, text in texts(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "additionalJvm8ServerOptions"], null))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	field := concat("", ["spec.cassandra.config.jvmOptions.additionalJvm8ServerOptions[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	some i, text in texts(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "additionalJvm11ServerOptions"], null))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	field := concat("", ["spec.cassandra.config.jvmOptions.additionalJvm11ServerOptions[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_said_more_3(datacenter)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".config.cassandraYaml.client_encryption_options.keystore_password"])
	message := cut(concat("", ["CM-2 ", field, ": keystore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_said_more_4(datacenter)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".config.cassandraYaml.client_encryption_options.truststore_password"])
	message := cut(concat("", ["CM-2 ", field, ": truststore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_said_more_5(datacenter)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".config.cassandraYaml.server_encryption_options.keystore_password"])
	message := cut(concat("", ["CM-2 ", field, ": keystore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_said_more_6(datacenter)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".config.cassandraYaml.server_encryption_options.truststore_password"])
	message := cut(concat("", ["CM-2 ", field, ": truststore_password stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	some i_2, text in texts(at(datacenter, ["config", "jvmOptions", "additionalOptions"]))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".config.jvmOptions.additionalOptions"])), "[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	some i_2, text in texts(at(datacenter, ["config", "jvmOptions", "additionalJvmServerOptions"]))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".config.jvmOptions.additionalJvmServerOptions"])), "[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	some i_2, text in texts(at(datacenter, ["config", "jvmOptions", "additionalJvm8ServerOptions"]))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".config.jvmOptions.additionalJvm8ServerOptions"])), "[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	some i_2, text in texts(at(datacenter, ["config", "jvmOptions", "additionalJvm11ServerOptions"]))
	regex.match("(?i)[.a-z]password=[^ ]", text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".config.jvmOptions.additionalJvm11ServerOptions"])), "[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Name Secrets in clientEncryptionStores and serverEncryptionStores"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name Secrets in clientEncryptionStores and serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "reaper", "additionalEnvVars"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.reaper.additionalEnvVars[", show(i), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "reaper", "additionalEnvVars"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.reaper.additionalEnvVars[", show(i), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_said_more_7
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.cassandra.config.dseYaml.ldap_options.search_password",
		"message": "CM-3 spec.cassandra.config.dseYaml.ldap_options.search_password: password for the directory stands in the open. Fix: Let accounts log in by DSE itself",
		"fix": "Let accounts log in by DSE itself",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_said_more_8(datacenter)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".config.dseYaml.ldap_options.search_password"])
	message := concat("", ["CM-3 ", field, ": password for the directory stands in the open. Fix: Let accounts log in by DSE itself"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let accounts log in by DSE itself",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value := text_or(at(datacenter, ["cdc", "pulsarAuthParams"]), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := show(concat("", [show(at_value), ".cdc.pulsarAuthParams"]))
	message := concat("", ["CM-3 ", field, ": login for Pulsar stands in the open. Fix: Name a file that a Secret holds"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a file that a Secret holds",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value := text_or(at(datacenter, ["cdc", "sslKeystorePassword"]), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := show(concat("", [show(at_value), ".cdc.sslKeystorePassword"]))
	message := concat("", ["CM-3 ", field, ": keystore password for Pulsar stands in the open. Fix: Name a file that a Secret holds"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a file that a Secret holds",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	value := text_or(at(datacenter, ["cdc", "sslTruststorePassword"]), null)
	or_else(value, "") != ""
	not regex.match("(^|[:\"'])file:|tls(Cert|Key)File", or_else(value, ""))
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := show(concat("", [show(at_value), ".cdc.sslTruststorePassword"]))
	message := concat("", ["CM-3 ", field, ": truststore password for Pulsar stands in the open. Fix: Name a file that a Secret holds"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a file that a Secret holds",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.reaper.additionalEnvVars)
	some i, variable in input.review.object.spec.reaper.additionalEnvVars
	is_of_service(variable)
	field := concat("", ["spec.reaper.additionalEnvVars[", show(i), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "config"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.cassandra.telemetry.vector.config",
		"message": "CM-3 spec.cassandra.telemetry.vector.config: credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector",
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.telemetry.vector.components.sinks)
	some i, sink in input.review.object.spec.cassandra.telemetry.vector.components.sinks
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(at(sink, ["config"]), ""))
	field := concat("", ["spec.cassandra.telemetry.vector.components.sinks[", show(i), "].config"])
	message := concat("", ["CM-3 ", field, ": credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(at(datacenter, ["telemetry", "vector", "config"]), ""))
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].telemetry"])
	field := show(concat("", [show(at_value), ".vector.config"]))
	message := concat("", ["CM-3 ", field, ": credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.telemetry.vector.components.sinks)
	some i_2, sink in datacenter.telemetry.vector.components.sinks
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(at(sink, ["config"]), ""))
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].telemetry"])
	field := show(concat("", [show(at_value), ".vector.components.sinks[", show(i_2), "].config"]))
	message := concat("", ["CM-3 ", field, ": credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "config"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.reaper.telemetry.vector.config",
		"message": "CM-3 spec.reaper.telemetry.vector.config: credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector",
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.reaper.telemetry.vector.components.sinks)
	some i, sink in input.review.object.spec.reaper.telemetry.vector.components.sinks
	regex.match("(^|[\\n{,.])[ \\t]*\"?[a-z_]*(password|token|api_key|access_key)\"?[ \\t]*=[ \\t]*[\"']([^\"'$S]|S[^E])", text_or(at(sink, ["config"]), ""))
	field := concat("", ["spec.reaper.telemetry.vector.components.sinks[", show(i), "].config"])
	message := concat("", ["CM-3 ", field, ": credential for a sink of Vector stands in the open. Fix: Take it from a secret backend of Vector"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Take it from a secret backend of Vector",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "medusa", "storageProperties", "storageSecretRef"], null), "name", ""), "") != ""
	not input.review.object.spec.medusa.storageProperties.credentialsType == "role-based"
	not input.review.object.spec.medusa.storageProperties.storageProvider == "s3_compatible"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.medusa.storageProperties.storageSecretRef",
		"message": "CM-5 spec.medusa.storageProperties.storageSecretRef: the store is reached with static keys. Fix: Remove it, and set credentialsType to role-based",
		"fix": "Remove it, and set credentialsType to role-based",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "medusa", "storageProperties", "storageSecretRef"], null), "name", ""), "") != ""
	not input.review.object.spec.medusa.storageProperties.credentialsType == "role-based"
	input.review.object.spec.medusa.storageProperties.storageProvider == "s3_compatible"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.medusa.storageProperties.storageSecretRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].valueFrom.secretKeyRef"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].valueFrom.secretKeyRef"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	listener_path := chosen_listener_path(datacenter, i)
	field := listener_path
	message := cut(concat("", ["NM-1 ", field, ": Cassandra accepts plaintext. Fix: Set it to true, and name clientEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name clientEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	is_on_more(datacenter, spec)
	listener_path := k8ssandra_k8ssandra_cluster_chosen_listener_path(datacenter, i)
	field := listener_path
	message := cut(concat("", ["NM-1 ", field, ": Cassandra accepts plaintext. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	keeps_plain_port(datacenter, spec)
	listener_path := chosen_listener_path_more(datacenter, i)
	field := listener_path
	message := cut(concat("", ["NM-1 ", field, ": the port without TLS accepts plaintext. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	number_or(at(datacenter, ["networking", "nodePort", "nativeSSL"]), 0) != 0
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].networking.nodePort.nativeSSL"])
	message := concat("", ["NM-1 ", field, ": the port without TLS accepts plaintext. Fix: Use native instead"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use native instead",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	number_or(object.get(input.review.object, ["spec", "cassandra", "networking", "nodePort", "nativeSSL"], null), 0) != 0
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	number_or(at(datacenter, ["networking", "nodePort", "nativeSSL"]), 0) == 0
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.cassandra.networking.nodePort.nativeSSL",
		"message": "NM-1 spec.cassandra.networking.nodePort.nativeSSL: the port without TLS accepts plaintext. Fix: Use native instead",
		"fix": "Use native instead",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	startswith(text_or(at(datacenter, ["config", "jvmOptions", "jmx_connection_type"]), text_or(object.get(input.review.object, ["spec", "cassandra", "config", "jvmOptions", "jmx_connection_type"], null), "")), "remote")
	not has_tls(datacenter, spec)
	listener_path := chosen_control_path_more_3(datacenter, i)
	field := listener_path
	message := cut(concat("", ["NM-1 ", field, ": JMX accepts plaintext. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	boolean_in(object.get(input.review.object, ["spec", "reaper", "httpManagement"], null), "enabled", true) == false
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.reaper.httpManagement.enabled",
		"message": "NM-1 spec.reaper.httpManagement.enabled: JMX accepts plaintext. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not has_api_certificates(datacenter, spec)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.cassandra.managementApiAuth.manual",
		"message": "NM-1 spec.cassandra.managementApiAuth.manual: the management API accepts plaintext. Fix: Name Secrets with certificates for client and server",
		"fix": "Name Secrets with certificates for client and server",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	has_per_node(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].perNodeConfigMapRef"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_object(datacenter.stargate)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].stargate"])
	message := concat("", ["NM-1 ", field, ": Stargate accepts plaintext. Fix: Remove it: the operator is going to drop it"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.stargate)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.stargate",
		"message": "NM-1 spec.stargate: Stargate accepts plaintext. Fix: Remove it: the operator is going to drop it",
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.medusa)
	not is_object(object.get(input.review.object, ["spec", "medusa", "serviceProperties", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.medusa.serviceProperties.encryption",
		"message": "NM-1 spec.medusa.serviceProperties.encryption: Medusa accepts plaintext. Fix: Name Secrets with certificates for clients and server",
		"fix": "Name Secrets with certificates for clients and server",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	text_or(object.get(input.review.object, ["spec", "reaper", "encryption", "serverCertName"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.reaper.encryption.serverCertName",
		"message": "NM-1 spec.reaper.encryption.serverCertName: Reaper accepts plaintext. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	input.review.object.spec.medusa.storageProperties.storageProvider == "s3_compatible"
	input.review.object.spec.medusa.storageProperties.secure == true
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.medusa.storageProperties.sslVerify",
		"message": "NM-3 spec.medusa.storageProperties.sslVerify: Medusa to its store takes any certificate. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not k8ssandra_k8ssandra_cluster_peer_is_verified(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].cdc.sslAllowInsecureConnection"])
	message := concat("", ["NM-3 ", field, ": the agent to Pulsar takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	tls_path := chosen_listener_path(datacenter, i)
	field := tls_path
	message := cut(concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Set it to true, and name clientEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name clientEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	has_per_node(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].perNodeConfigMapRef"])
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for what the ConfigMap says",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	value_2 := chosen_value_more_11
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	k8ssandra_k8ssandra_cluster_is_on(datacenter, spec)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_15(value_3)
	accepted := or_else(chosen_value_more_22(value_4), chosen_value_more_22(value_2))
	names := chosen_names(accepted, datacenter, spec)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	tls_path := chosen_tls_path(datacenter, i)
	field := tls_path
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	has_per_node(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].perNodeConfigMapRef"])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for what the ConfigMap says",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not encrypts_nodes(datacenter, spec)
	value_2 := chosen_value_more_14
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
	scope := or_else(chosen_value_more_9(value_4), chosen_value_more_9(value_2))
	tls_channel := chosen_tls_channel(scope)
	tls_path := k8ssandra_k8ssandra_cluster_chosen_tls_path(datacenter, i)
	field := tls_path
	message := cut(concat("", ["NM-5 ", field, ": no TLS for ", show(tls_channel), ". Fix: Set it to all, and name serverEncryptionStores"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to all, and name serverEncryptionStores",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	encrypts_nodes(datacenter, spec)
	not tls_offered(datacenter, spec)
	tls_path := chosen_tls_path_more(datacenter, i)
	field := tls_path
	message := cut(concat("", ["NM-5 ", field, ": no TLS for nodes that ask for none. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	value_2 := chosen_value_more_14
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	encrypts_nodes(datacenter, spec)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
	accepted := or_else(chosen_value_more_22(value_4), chosen_value_more_22(value_2))
	names := k8ssandra_k8ssandra_cluster_chosen_names(accepted, datacenter, spec)
	tls_minimum_version := chosen_tls_minimum_version(names)
	k8ssandra_k8ssandra_cluster_too_old(tls_minimum_version)
	tls_path := chosen_tls_path_more_2(datacenter, i)
	field := tls_path
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	input.review.object.spec.medusa.storageProperties.storageProvider == "s3_compatible"
	not k8ssandra_k8ssandra_cluster_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.medusa.storageProperties.secure",
		"message": "NM-6 spec.medusa.storageProperties.secure: no TLS for the object store. Fix: Set it to true, and sslVerify with it",
		"fix": "Set it to true, and sslVerify with it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	field := concat("", ["spec.cassandra.containers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.initContainers)
	some i, container in input.review.object.spec.cassandra.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	field := concat("", ["spec.cassandra.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(i_2), "].env[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.initContainers)
	some i_2, container in datacenter.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(i_2), "].env[", show(i_3), "].value"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_object(datacenter.cdc)
	not tls_offered_more_2(datacenter)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].cdc.pulsarServiceUrl"])
	message := concat("", ["NM-6 ", field, ": no TLS for Pulsar. Fix: Use pulsar+ssl"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use pulsar+ssl",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	not tls_offered_more_3
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.cassandra.telemetry.vector.config",
		"message": "NM-6 spec.cassandra.telemetry.vector.config: no TLS for a sink of Vector. Fix: Use https",
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.telemetry.vector.components.sinks)
	some i, sink in input.review.object.spec.cassandra.telemetry.vector.components.sinks
	text := text_or(at(sink, ["config"]), null)
	not tls_offered_more_4(text)
	field := concat("", ["spec.cassandra.telemetry.vector.components.sinks[", show(i), "].config"])
	message := concat("", ["NM-6 ", field, ": no TLS for a sink of Vector. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	text := text_or(at(datacenter, ["telemetry", "vector", "config"]), null)
	not tls_offered_more_4(text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].telemetry"])
	field := show(concat("", [show(at_value), ".vector.config"]))
	message := concat("", ["NM-6 ", field, ": no TLS for a sink of Vector. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.telemetry.vector.components.sinks)
	some i_2, sink in datacenter.telemetry.vector.components.sinks
	text := text_or(at(sink, ["config"]), null)
	not tls_offered_more_4(text)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].telemetry"])
	field := show(concat("", [show(at_value), ".vector.components.sinks[", show(i_2), "].config"]))
	message := concat("", ["NM-6 ", field, ": no TLS for a sink of Vector. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	not tls_offered_more_5
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.reaper.telemetry.vector.config",
		"message": "NM-6 spec.reaper.telemetry.vector.config: no TLS for a sink of Vector. Fix: Use https",
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.reaper.telemetry.vector.components.sinks)
	some i, sink in input.review.object.spec.reaper.telemetry.vector.components.sinks
	text := text_or(at(sink, ["config"]), null)
	not tls_offered_more_4(text)
	field := concat("", ["spec.reaper.telemetry.vector.components.sinks[", show(i), "].config"])
	message := concat("", ["NM-6 ", field, ": no TLS for a sink of Vector. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	nm_10_require_fips == true
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	module_image := chosen_module_image(datacenter, spec)
	not is_named_for_fips(module_image)
	module_path := chosen_module_path(datacenter, i)
	field := module_path
	message := cut(concat("", ["NM-10 ", field, ": the image of Cassandra is not named as built for FIPS. Fix: Name an image built for FIPS"]))
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	nm_10_require_fips != true
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	module_image := chosen_module_image(datacenter, spec)
	not is_named_for_fips(module_image)
	module_path := chosen_module_path(datacenter, i)
	field := module_path
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of Cassandra decides which cryptography is used",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	count(sm_1_encrypted_classes) > 0
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].pvcSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].pvcSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.volumeSource.hostPath)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].volumeSource.hostPath"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.pvcs)
	some i, volume in input.review.object.spec.cassandra.extraVolumes.pvcs
	is_object(volume.volumeSource.emptyDir)
	startswith(text_or(at(volume, ["mountPath"]), ""), "/var/lib/cassandra")
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.extraVolumes.pvcs[", show(i), "].volumeSource.emptyDir"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.extraVolumes.volumes)
	some i, volume in input.review.object.spec.cassandra.extraVolumes.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.cassandra.extraVolumes.volumes[", show(i), "].hostPath"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) > 0
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	count(sm_1_encrypted_classes) == 0
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].pvcSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].pvcSpec.storageClassName"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].pvcSpec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.volumeSource.hostPath)
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].volumeSource.hostPath"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.storageConfig.additionalVolumes)
	some i, volume in input.review.object.spec.cassandra.storageConfig.additionalVolumes
	is_object(volume.volumeSource.emptyDir)
	startswith(text_or(at(volume, ["mountPath"]), ""), "/var/lib/cassandra")
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", ["spec.cassandra.storageConfig.additionalVolumes[", show(i), "].volumeSource.emptyDir"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) > 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_string(datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName)
	not datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName == ""
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not own in texts(sm_1_encrypted_classes)
	field := show(concat("", ["spec.cassandra.datacenters[", show(i), "].storageConfig.cassandraDataVolumeClaimSpec.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(own), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_string(datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName)
	not datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName == ""
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	is_open(own)
	field := show(concat("", ["spec.cassandra.datacenters[", show(i), "].storageConfig.cassandraDataVolumeClaimSpec.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(own), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_string(datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName)
	not datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName == ""
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_open(own)
	not some_each(own)
	field := show(concat("", ["spec.cassandra.datacenters[", show(i), "].storageConfig.cassandraDataVolumeClaimSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_string(datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName)
	datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName == ""
	field := show(concat("", ["spec.cassandra.datacenters[", show(i), "].storageConfig.cassandraDataVolumeClaimSpec.storageClassName"]))
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_string(datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName)
	datacenter.storageConfig.cassandraDataVolumeClaimSpec.storageClassName == ""
	field := show(concat("", ["spec.cassandra.datacenters[", show(i), "].storageConfig.cassandraDataVolumeClaimSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	some datacenter in input.review.object.spec.cassandra.datacenters
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_string(own)
	message := cut(concat("", ["SM-1 spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	some datacenter in input.review.object.spec.cassandra.datacenters
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_string(own)
	message := cut(concat("", ["SM-1 spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	some datacenter in input.review.object.spec.cassandra.datacenters
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_string(own)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some datacenter in input.review.object.spec.cassandra.datacenters
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_string(own)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "SM-1 spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_or(object.get(input.review.object, ["spec", "cassandra", "storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some datacenter in input.review.object.spec.cassandra.datacenters
	own := text_or(at(datacenter, ["storageConfig", "cassandraDataVolumeClaimSpec", "storageClassName"]), null)
	not is_string(own)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) > 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.volumeSource.hostPath)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value_2), "[", show(i_2), "].volumeSource.hostPath"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.pvcs)
	some i_2, volume in datacenter.extraVolumes.pvcs
	is_object(volume.volumeSource.emptyDir)
	startswith(text_or(at(volume, ["mountPath"]), ""), "/var/lib/cassandra")
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".extraVolumes.pvcs"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value_2), "[", show(i_2), "].volumeSource.emptyDir"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.extraVolumes.volumes)
	some i_2, volume in datacenter.extraVolumes.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".extraVolumes.volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) > 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(sm_1_encrypted_classes) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(volume, ["pvcSpec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	k8ssandra_k8ssandra_cluster_is_open(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	name := show(text_or(at(volume, ["name"]), null))
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not k8ssandra_k8ssandra_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.pvcSpec)
	text_or(at(volume, ["pvcSpec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	field := show(concat("", [show(at_value_2), "[", show(i_2), "].pvcSpec.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.volumeSource.hostPath)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value_2), "[", show(i_2), "].volumeSource.hostPath"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.storageConfig.additionalVolumes)
	some i_2, volume in datacenter.storageConfig.additionalVolumes
	is_object(volume.volumeSource.emptyDir)
	startswith(text_or(at(volume, ["mountPath"]), ""), "/var/lib/cassandra")
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".storageConfig.additionalVolumes"])
	name := show(text_or(at(volume, ["name"]), null))
	field := concat("", [show(at_value_2), "[", show(i_2), "].volumeSource.emptyDir"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_named
	not text_or(object.get(input.review.object, ["spec", "medusa", "storageProperties", "storageProvider"], null), "") in {"google_storage", "azure_blobs"}
	message := concat("", ["ED-1 spec.medusa.storageProperties.storageProvider: backups to ", show(text_or(object.get(input.review.object, ["spec", "medusa", "storageProperties", "storageProvider"], null), null)), " may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.medusa.storageProperties.storageProvider",
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_in(object.get(input.review.object, ["spec", "cassandra"], null), "serverType", "cassandra") == "dse"
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not is_on_more_3(datacenter, spec)
	audit_path := chosen_audit_path(datacenter, i)
	field := audit_path
	message := cut(concat("", ["MAA-3 ", field, ": the audit log is not turned on. Fix: Set it to true"]))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	text_in(object.get(input.review.object, ["spec", "cassandra"], null), "serverType", "cassandra") != "dse"
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not regex.match("^[23]\\.", text_or(at(datacenter, ["serverVersion"]), text_or(object.get(input.review.object, ["spec", "cassandra", "serverVersion"], null), "")))
	not is_on_more_4(datacenter, spec)
	audit_path := k8ssandra_k8ssandra_cluster_chosen_audit_path(datacenter, i)
	field := audit_path
	message := cut(concat("", ["MAA-3 ", field, ": the audit log is not turned on. Fix: Set it to true"]))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.cassandra.networking.nodePort)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.cassandra.networking.nodePort",
		"message": "KSI-5 spec.cassandra.networking.nodePort: service of each node is a NodePort open to every address. Fix: Remove it",
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	input.review.object.spec.cassandra.networking.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.cassandra.networking.hostNetwork",
		"message": "KSI-5 spec.cassandra.networking.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.containers)
	some i, container in input.review.object.spec.cassandra.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.cassandra.containers[", show(i), "].ports[", show(j), "].hostPort"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_object(datacenter.networking.nodePort)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".networking.nodePort"])
	message := concat("", ["KSI-5 ", field, ": service of each node is a NodePort open to every address. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	datacenter.networking.hostNetwork == true
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(at_value), ".networking.hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_array(datacenter.containers)
	some i_2, container in datacenter.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].ports[", show(j), "].hostPort"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.stargate)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.stargate",
		"message": "WL-1 spec.stargate: container stargate may run as root. Fix: Remove it: the operator is going to drop it",
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_object(input.review.object.spec.stargate)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.stargate",
		"message": "WL-1 spec.stargate: container stargate may gain privileges. Fix: Remove it: the operator is going to drop it",
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	given := list_or(at(datacenter, ["containers"]), [])
	some j, container in given
	k8ssandra_k8ssandra_cluster_is_own(container)
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	given := list_or(at(datacenter, ["containers"]), [])
	some j, container in given
	k8ssandra_k8ssandra_cluster_is_own(container)
	at(container, ["securityContext", "privileged"]) == true
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	given := list_or(at(datacenter, ["containers"]), [])
	some j, container in given
	not locked_and_own(spec, datacenter, container)
	name := text_or(at(container, ["name"]), null)
	own := object_or(at(container, ["securityContext"]), object_or(at(item_at([other | some other in objects(common); text_or(object.get(other, ["name"], null), null) == name], 0), ["securityContext"]), null))
	user := number_or(at(own, ["runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	some j, container in given
	not locked_and_own(spec, datacenter, container)
	name := text_or(at(container, ["name"]), null)
	own := object_or(at(container, ["securityContext"]), object_or(at(item_at([other | some other in objects(common); text_or(object.get(other, ["name"], null), null) == name], 0), ["securityContext"]), null))
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].containers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some j, container in common
	k8ssandra_k8ssandra_cluster_is_own(container)
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.containers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some j, container in common
	k8ssandra_k8ssandra_cluster_is_own(container)
	at(container, ["securityContext", "privileged"]) == true
	at_value := concat("", ["spec.cassandra.containers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some j, container in common
	not locked_and_own(spec, datacenter, container)
	not has_name(container, given)
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.containers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	some j, container in common
	not locked_and_own(spec, datacenter, container)
	not has_name(container, given)
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cassandra.containers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	not k8ssandra_k8ssandra_cluster_has_name(common)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	not k8ssandra_k8ssandra_cluster_has_name(given)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	k8ssandra_k8ssandra_cluster_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.containers",
		"message": "WL-1 spec.cassandra.containers: container cassandra may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	not k8ssandra_k8ssandra_cluster_has_name(common)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	not k8ssandra_k8ssandra_cluster_has_name(given)
	not is_locked(spec, datacenter)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.containers",
		"message": "WL-1 spec.cassandra.containers: container cassandra may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	not has_name_more(common)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	not has_name_more(given)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	k8ssandra_k8ssandra_cluster_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.containers",
		"message": "WL-1 spec.cassandra.containers: container server-system-logger may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), [])
	not has_name_more(common)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["containers"]), [])
	not has_name_more(given)
	not is_locked(spec, datacenter)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.containers",
		"message": "WL-1 spec.cassandra.containers: container server-system-logger may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	given := list_or(at(datacenter, ["initContainers"]), [])
	some j, container in given
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	given := list_or(at(datacenter, ["initContainers"]), [])
	some j, container in given
	at(container, ["securityContext", "privileged"]) == true
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	given := list_or(at(datacenter, ["initContainers"]), [])
	some j, container in given
	name := text_or(at(container, ["name"]), null)
	own := object_or(at(container, ["securityContext"]), object_or(at(item_at([other | some other in objects(common); text_or(object.get(other, ["name"], null), null) == name], 0), ["securityContext"]), null))
	user := number_or(at(own, ["runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	given := list_or(at(datacenter, ["initContainers"]), [])
	some j, container in given
	name := text_or(at(container, ["name"]), null)
	own := object_or(at(container, ["securityContext"]), object_or(at(item_at([other | some other in objects(common); text_or(object.get(other, ["name"], null), null) == name], 0), ["securityContext"]), null))
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "].initContainers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some j, container in common
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.initContainers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	is_locked(spec, datacenter)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some j, container in common
	at(container, ["securityContext", "privileged"]) == true
	at_value := concat("", ["spec.cassandra.initContainers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	given := list_or(at(datacenter, ["initContainers"]), [])
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some j, container in common
	not has_name(container, given)
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.cassandra.initContainers[", show(j), "].securityContext"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	given := list_or(at(datacenter, ["initContainers"]), [])
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	some j, container in common
	not has_name(container, given)
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cassandra.initContainers[", show(j), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	not has_name_more_2(common)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["initContainers"]), [])
	not has_name_more_2(given)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	user := number_or(object.get(pod, ["runAsUser"], null), null)
	k8ssandra_k8ssandra_cluster_user_or_run_as_non_root(user, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.initContainers",
		"message": "WL-1 spec.cassandra.initContainers: container server-config-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	common := list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), [])
	not has_name_more_2(common)
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	given := list_or(at(datacenter, ["initContainers"]), [])
	not has_name_more_2(given)
	not is_locked(spec, datacenter)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cassandra.initContainers",
		"message": "WL-1 spec.cassandra.initContainers: container server-config-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	is_object(input.review.object.spec.medusa)
	own := object.get(input.review.object, ["spec", "medusa", "securityContext"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	user := number_or(object.get(input.review.object, ["spec", "medusa", "securityContext", "runAsUser"], null), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.medusa.securityContext",
		"message": "WL-1 spec.medusa.securityContext: container medusa may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	is_object(input.review.object.spec.medusa)
	not k8ssandra_k8ssandra_cluster_allow_privilege_escalation_and_privileged
	some _ in input.review.object.spec.cassandra.datacenters
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.medusa.securityContext",
		"message": "WL-1 spec.medusa.securityContext: container medusa may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	is_object(input.review.object.spec.medusa)
	spec := object.get(input.review.object, ["spec"], null)
	own := object.get(input.review.object, ["spec", "medusa", "securityContext"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	pod := object_or(at(datacenter, ["podSecurityContext"]), object_or(object.get(input.review.object, ["spec", "cassandra", "podSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 999}))
	user := number_or(object.get(input.review.object, ["spec", "medusa", "securityContext", "runAsUser"], null), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.medusa.securityContext",
		"message": "WL-1 spec.medusa.securityContext: container medusa-restore may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	is_object(input.review.object.spec.medusa)
	not k8ssandra_k8ssandra_cluster_allow_privilege_escalation_and_privileged
	spec := object.get(input.review.object, ["spec"], null)
	some datacenter in input.review.object.spec.cassandra.datacenters
	not is_locked(spec, datacenter)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.medusa.securityContext",
		"message": "WL-1 spec.medusa.securityContext: container medusa-restore may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_object(datacenter.stargate)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].stargate"])
	message := concat("", ["WL-1 ", field, ": container stargate may run as root. Fix: Remove it: the operator is going to drop it"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	is_object(datacenter.stargate)
	field := concat("", ["spec.cassandra.datacenters[", show(i), "].stargate"])
	message := concat("", ["WL-1 ", field, ": container stargate may gain privileges. Fix: Remove it: the operator is going to drop it"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator is going to drop it",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	pod := object_or(object.get(input.review.object, ["spec", "reaper", "podSecurityContext"], null), {"runAsNonRoot": true})
	own := object_or(object.get(input.review.object, ["spec", "reaper", "securityContext"], null), {"allowPrivilegeEscalation": false, "privileged": false, "runAsNonRoot": true, "runAsUser": 1000})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root_more(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.reaper.securityContext",
		"message": "WL-1 spec.reaper.securityContext: container reaper may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	own := object_or(object.get(input.review.object, ["spec", "reaper", "securityContext"], null), {"allowPrivilegeEscalation": false, "privileged": false, "runAsNonRoot": true, "runAsUser": 1000})
	not allow_privilege_escalation_and_privileged(own)
	edit := chosen_edit(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.reaper.securityContext",
		"message": "WL-1 spec.reaper.securityContext: container reaper may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	pod := object_or(object.get(input.review.object, ["spec", "reaper", "podSecurityContext"], null), {"runAsNonRoot": true})
	own := object_or(object.get(input.review.object, ["spec", "reaper", "initContainerSecurityContext"], null), {"allowPrivilegeEscalation": false, "privileged": false, "runAsNonRoot": true, "runAsUser": 1000})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(object.get(pod, ["runAsUser"], null), null))
	user_or_run_as_non_root_more(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.reaper.initContainerSecurityContext",
		"message": "WL-1 spec.reaper.initContainerSecurityContext: container reaper-schema-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_made
	own := object_or(object.get(input.review.object, ["spec", "reaper", "initContainerSecurityContext"], null), {"allowPrivilegeEscalation": false, "privileged": false, "runAsNonRoot": true, "runAsUser": 1000})
	not allow_privilege_escalation_and_privileged(own)
	edit := chosen_edit(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.reaper.initContainerSecurityContext",
		"message": "WL-1 spec.reaper.initContainerSecurityContext: container reaper-schema-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := k8ssandra_k8ssandra_cluster_chosen_edit(list)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := k8ssandra_k8ssandra_cluster_chosen_edit(list)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not k8ssandra_k8ssandra_cluster_is_named(named)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not k8ssandra_k8ssandra_cluster_is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "serverImage"], null), ""), "at": "spec.cassandra.serverImage", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "perNodeConfigInitContainerImage"], null), ""), "at": "spec.cassandra.perNodeConfigInitContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "image"], null), ""), "at": "spec.cassandra.telemetry.vector.image", "runs": false}, {"name": "medusa", "image": chosen_given, "at": "spec.medusa.containerImage", "runs": false}, {"name": "reaper", "image": k8ssandra_k8ssandra_cluster_chosen_given, "at": "spec.reaper.containerImage", "runs": false}, {"name": "reaper-schema-init", "image": chosen_given_more, "at": "spec.reaper.initContainerImage", "runs": false}, {"name": "vector-agent", "image": text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "image"], null), ""), "at": "spec.reaper.telemetry.vector.image", "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	not k8ssandra_k8ssandra_cluster_is_allowed(image_source)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	k8ssandra_k8ssandra_cluster_is_of_docker_hub(image_source)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "containers"], null), []), "at": "spec.cassandra.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "cassandra", "initContainers"], null), []), "at": "spec.cassandra.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	not k8ssandra_k8ssandra_cluster_is_of_docker_hub(image_source)
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) > 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "cassandra", "image": text_or(at(datacenter, ["serverImage"]), ""), "at": concat("", [show(at_value), ".serverImage"]), "runs": false}, {"name": "that goes before", "image": text_or(at(datacenter, ["perNodeConfigInitContainerImage"]), ""), "at": concat("", [show(at_value), ".perNodeConfigInitContainerImage"]), "runs": false}, {"name": "vector-agent", "image": text_or(at(datacenter, ["telemetry", "vector", "image"]), ""), "at": concat("", [show(at_value), ".telemetry.vector.image"]), "runs": false}]; runs_or_image(candidate)]
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) > 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	not k8ssandra_k8ssandra_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	k8ssandra_k8ssandra_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# k8ssandra K8ssandraCluster
findings contains finding if {
	is_array(input.review.object.spec.cassandra.datacenters)
	count(wl_12_allowed_registries) == 0
	some i, datacenter in input.review.object.spec.cassandra.datacenters
	at_value := concat("", ["spec.cassandra.datacenters[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(datacenter, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(datacenter, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := k8ssandra_k8ssandra_cluster_chosen_image_source(first, named)
	not k8ssandra_k8ssandra_cluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
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

chosen_value := object.get(input.review.object, ["spec", "cassandra", "config", "cassandraYaml", "authenticator"], null) if {
	is_object(input.review.object.spec.cassandra.config.cassandraYaml)
} else := null

k8ssandra_k8ssandra_cluster_chosen_value(value) := at(value, ["authenticator"]) if {
	is_object(value)
} else := null

chosen_value_more(authenticator) := authenticator if {
	is_string(authenticator)
} else := at(authenticator, ["class_name"]) if {
	is_object(authenticator)
} else := null

chosen_value_more_2(value) := value if {
	is_string(value)
} else := ""

allows_all(authenticator) if {
	value := chosen_value_more(authenticator)
	regex.match("AllowAll(Authenticator|Authorizer)$", text_or(chosen_value_more_2(value), ""))
}

value_or_authenticator(value) if {
	not is_object(value)
}

value_or_authenticator(value) if {
	not at(value, ["authenticator"]) != null
}

chosen_control_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.authenticator" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_or_authenticator(value)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.authenticator"])

auth_and_authenticator(spec, authenticator) if {
	boolean_in(spec, "auth", true) == false
	authenticator == null
}

chosen_value_more_3(value) := at(value, ["authentication_options"]) if {
	is_object(value)
} else := null

chosen_value_more_4(value) := at(value, ["enabled"]) if {
	is_object(value)
} else := null

is_off(datacenter, spec) if {
	text_in(at(spec, ["cassandra"]), "serverType", "cassandra") == "dse"
	value := at(spec, ["cassandra", "config", "dseYaml"])
	value_2 := chosen_value_more_3(value)
	value_3 := at(datacenter, ["config", "dseYaml"])
	value_4 := chosen_value_more_3(value_3)
	given := or_else(chosen_value_more_4(value_4), chosen_value_more_4(value_2))
	given in {false, "false"}
}

value_or_enabled(value) if {
	not is_object(value)
}

value_or_enabled(value) if {
	not at(value, ["enabled"]) != null
}

k8ssandra_k8ssandra_cluster_chosen_control_path(datacenter, i) := "spec.cassandra.config.dseYaml.authentication_options.enabled" if {
	value := at(datacenter, ["config", "dseYaml"])
	value_2 := chosen_value_more_3(value)
	value_or_enabled(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.dseYaml.authentication_options.enabled"])

chosen_value_more_5 := object.get(input.review.object, ["spec", "cassandra", "config", "cassandraYaml", "authorizer"], null) if {
	is_object(input.review.object.spec.cassandra.config.cassandraYaml)
} else := null

chosen_value_more_6(value) := at(value, ["authorizer"]) if {
	is_object(value)
} else := null

value_or_authorizer(value) if {
	not is_object(value)
}

value_or_authorizer(value) if {
	not at(value, ["authorizer"]) != null
}

chosen_control_path_more(datacenter, i) := "spec.cassandra.config.cassandraYaml.authorizer" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_or_authorizer(value)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.authorizer"])

chosen_value_more_7(value) := at(value, ["authorization_options"]) if {
	is_object(value)
} else := null

k8ssandra_k8ssandra_cluster_is_off(datacenter, spec) if {
	text_in(at(spec, ["cassandra"]), "serverType", "cassandra") == "dse"
	value := at(spec, ["cassandra", "config", "dseYaml"])
	value_2 := chosen_value_more_7(value)
	value_3 := at(datacenter, ["config", "dseYaml"])
	value_4 := chosen_value_more_7(value_3)
	given := or_else(chosen_value_more_4(value_4), chosen_value_more_4(value_2))
	given in {false, "false"}
}

chosen_control_path_more_2(datacenter, i) := "spec.cassandra.config.dseYaml.authorization_options.enabled" if {
	value := at(datacenter, ["config", "dseYaml"])
	value_2 := chosen_value_more_7(value)
	value_or_enabled(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.dseYaml.authorization_options.enabled"])

has_per_node(datacenter) if {
	or_else(text_in(at(datacenter, ["perNodeConfigMapRef"]), "name", ""), "") != ""
}

chosen_control_path_more_3(datacenter, i) := "spec.cassandra.config.jvmOptions.jmx_connection_type" if {
	not is_string(at(datacenter, ["config", "jvmOptions", "jmx_connection_type"]))
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.jvmOptions.jmx_connection_type"])

is_made if {
	is_object(input.review.object.spec.reaper)
	text_or(object.get(input.review.object, ["spec", "reaper", "reaperRef", "name"], null), "") == ""
}

given_holds if {
	given := object_or(object.get(input.review.object, ["spec", "reaper", "uiUserSecretRef"], null), null)
	not is_object(given)
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "auth", true) == false
}

given_holds if {
	is_object(input.review.object.spec.reaper.uiUserSecretRef)
	given := object_or(object.get(input.review.object, ["spec", "reaper", "uiUserSecretRef"], null), null)
	text_in(given, "name", "") == ""
}

asks_nobody if {
	given_holds
}

chosen_value_more_8(value) := at(value, ["server_encryption_options"]) if {
	is_object(value)
} else := null

value_or_require_client_auth(value) if {
	not is_object(value)
}

value_or_require_client_auth(value) if {
	not at(value, ["require_client_auth"]) != null
}

chosen_login_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.server_encryption_options.require_client_auth" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_or_require_client_auth(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.server_encryption_options.require_client_auth"])

chosen_value_more_9(value) := at(value, ["internode_encryption"]) if {
	is_object(value)
} else := null

encrypts_nodes(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
	or_else(chosen_value_more_9(value_4), chosen_value_more_9(value_2)) == "all"
}

chosen_value_more_10(value) := at(value, ["require_client_auth"]) if {
	is_object(value)
} else := null

is_on(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
	value_5 := or_else(chosen_value_more_10(value_4), chosen_value_more_10(value_2))
	value_5 in {true, "true"}
}

encrypts_nodes_and_on(datacenter, spec) if {
	encrypts_nodes(datacenter, spec)
	is_on(datacenter, spec)
}

has_api_certificates(datacenter, spec) if {
	object_or(at(datacenter, ["managementApiAuth", "manual"]), object_or(at(spec, ["cassandra", "managementApiAuth", "manual"]), null)) != null
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

chosen_value_more_11 := object.get(input.review.object, ["spec", "cassandra", "config", "cassandraYaml", "client_encryption_options"], null) if {
	is_object(input.review.object.spec.cassandra.config.cassandraYaml)
} else := null

chosen_value_more_12(value) := at(value, ["keystore_password"]) if {
	is_object(value)
} else := null

is_said if {
	value_2 := chosen_value_more_11
	value_3 := chosen_value_more_12(value_2)
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_13(value) := at(value, ["truststore_password"]) if {
	is_object(value)
} else := null

k8ssandra_k8ssandra_cluster_is_said if {
	value_2 := chosen_value_more_11
	value_3 := chosen_value_more_13(value_2)
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_14 := object.get(input.review.object, ["spec", "cassandra", "config", "cassandraYaml", "server_encryption_options"], null) if {
	is_object(input.review.object.spec.cassandra.config.cassandraYaml)
} else := null

is_said_more if {
	value_2 := chosen_value_more_14
	value_3 := chosen_value_more_12(value_2)
	is_string(value_3)
	value_3 != ""
}

is_said_more_2 if {
	value_2 := chosen_value_more_14
	value_3 := chosen_value_more_13(value_2)
	is_string(value_3)
	value_3 != ""
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

k8ssandra_k8ssandra_cluster_is_literal(value) if {
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
	k8ssandra_k8ssandra_cluster_is_literal(value)
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
	k8ssandra_k8ssandra_cluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

chosen_value_more_15(value) := at(value, ["client_encryption_options"]) if {
	is_object(value)
} else := null

is_said_more_3(datacenter) if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_3 := chosen_value_more_12(value_2)
	is_string(value_3)
	value_3 != ""
}

is_said_more_4(datacenter) if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_3 := chosen_value_more_13(value_2)
	is_string(value_3)
	value_3 != ""
}

is_said_more_5(datacenter) if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := chosen_value_more_12(value_2)
	is_string(value_3)
	value_3 != ""
}

is_said_more_6(datacenter) if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := chosen_value_more_13(value_2)
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_16 := object.get(input.review.object, ["spec", "cassandra", "config", "dseYaml", "ldap_options"], null) if {
	is_object(input.review.object.spec.cassandra.config.dseYaml)
} else := null

chosen_value_more_17(value) := at(value, ["search_password"]) if {
	is_object(value)
} else := null

is_said_more_7 if {
	value_2 := chosen_value_more_16
	value_3 := chosen_value_more_17(value_2)
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_18(value) := at(value, ["ldap_options"]) if {
	is_object(value)
} else := null

is_said_more_8(datacenter) if {
	value := at(datacenter, ["config", "dseYaml"])
	value_2 := chosen_value_more_18(value)
	value_3 := chosen_value_more_17(value_2)
	is_string(value_3)
	value_3 != ""
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

k8ssandra_k8ssandra_cluster_is_on(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_15(value_3)
	value_5 := or_else(chosen_value_more_4(value_4), chosen_value_more_4(value_2))
	value_5 in {true, "true"}
}

chosen_listener_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.client_encryption_options.enabled" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_or_enabled(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.client_encryption_options.enabled"])

chosen_value_more_19(value) := at(value, ["optional"]) if {
	is_object(value)
} else := null

is_on_more(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_15(value_3)
	value_5 := or_else(chosen_value_more_19(value_4), chosen_value_more_19(value_2))
	value_5 in {true, "true"}
}

value_or_optional(value) if {
	not is_object(value)
}

value_or_optional(value) if {
	not at(value, ["optional"]) != null
}

k8ssandra_k8ssandra_cluster_chosen_listener_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.client_encryption_options.optional" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_or_optional(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.client_encryption_options.optional"])

chosen_value_more_20(value) := at(value, ["native_transport_port"]) if {
	is_object(value)
} else := null

chosen_value_more_21(value) := at(value, ["native_transport_port_ssl"]) if {
	is_object(value)
} else := null

chosen_plain(plain) := plain if {
	is_number(plain)
} else := 9042

keeps_plain_port(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := at(datacenter, ["config", "cassandraYaml"])
	encrypted := or_else(chosen_value_more_21(value_2), chosen_value_more_21(value))
	is_number(encrypted)
	plain := or_else(chosen_value_more_20(value_2), chosen_value_more_20(value))
	encrypted != chosen_plain(plain)
}

value_or_native_transport_port_ssl(value) if {
	not is_object(value)
}

value_or_native_transport_port_ssl(value) if {
	not at(value, ["native_transport_port_ssl"]) != null
}

chosen_listener_path_more(datacenter, i) := "spec.cassandra.config.cassandraYaml.native_transport_port_ssl" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_or_native_transport_port_ssl(value)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.native_transport_port_ssl"])

has_tls(datacenter, spec) if {
	boolean_or(at(datacenter, ["config", "jvmOptions", "jmx_remote_ssl"]), boolean_or(at(spec, ["cassandra", "config", "jvmOptions", "jmx_remote_ssl"]), null)) == true
}

peer_is_verified if {
	input.review.object.spec.medusa.storageProperties.sslVerify == true
}

k8ssandra_k8ssandra_cluster_peer_is_verified(datacenter) if {
	lower_ascii(text_or(at(datacenter, ["cdc", "sslAllowInsecureConnection"]), "")) != "true"
}

chosen_value_more_22(value) := at(value, ["accepted_protocols"]) if {
	is_object(value)
} else := null

chosen_value_more_23(value) := at(value, ["protocol"]) if {
	is_object(value)
} else := null

chosen_names(accepted, datacenter, spec) := accepted if {
	is_array(accepted)
} else := [or_else(chosen_value_more_23(value_4), chosen_value_more_23(value_2))] if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_15(value_3)
}

chosen_tls_minimum_version(names) := "1.0" if {
	"TLSv1" in list_or(names, [])
} else := "1.1" if {
	"TLSv1.1" in list_or(names, [])
} else := "1.2" if {
	"TLSv1.2" in list_or(names, [])
} else := ""

value_or_accepted_protocols(value) if {
	not is_object(value)
}

value_or_accepted_protocols(value) if {
	not at(value, ["accepted_protocols"]) != null
}

chosen_tls_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.client_encryption_options.accepted_protocols" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_15(value)
	value_or_accepted_protocols(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.client_encryption_options.accepted_protocols"])

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

chosen_tls_channel(scope) := "nodes of one datacenter" if {
	scope == "dc"
} else := "nodes of one rack" if {
	scope == "rack"
} else := "nodes"

value_or_internode_encryption(value) if {
	not is_object(value)
}

value_or_internode_encryption(value) if {
	not at(value, ["internode_encryption"]) != null
}

k8ssandra_k8ssandra_cluster_chosen_tls_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.server_encryption_options.internode_encryption" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_or_internode_encryption(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.server_encryption_options.internode_encryption"])

chosen_tls_path_more(datacenter, i) := "spec.cassandra.config.cassandraYaml.server_encryption_options.optional" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_or_optional(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.server_encryption_options.optional"])

is_on_more_2(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
	value_5 := or_else(chosen_value_more_19(value_4), chosen_value_more_19(value_2))
	value_5 in {true, "true"}
}

tls_offered(datacenter, spec) if {
	not is_on_more_2(datacenter, spec)
}

k8ssandra_k8ssandra_cluster_chosen_names(accepted, datacenter, spec) := accepted if {
	is_array(accepted)
} else := [or_else(chosen_value_more_23(value_4), chosen_value_more_23(value_2))] if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_8(value_3)
}

chosen_tls_path_more_2(datacenter, i) := "spec.cassandra.config.cassandraYaml.server_encryption_options.accepted_protocols" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_8(value)
	value_or_accepted_protocols(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.server_encryption_options.accepted_protocols"])

k8ssandra_k8ssandra_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

k8ssandra_k8ssandra_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

k8ssandra_k8ssandra_cluster_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

k8ssandra_k8ssandra_cluster_tls_offered if {
	input.review.object.spec.medusa.storageProperties.secure == true
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off_more(name, value) if {
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

tls_offered_more(name, value) if {
	not is_off_more(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off_more(name, value)
} else := "Use https"

tls_offered_more_2(datacenter) if {
	regex.match("(?i)^[ \\t]*(pulsar\\+ssl|https):", text_or(at(datacenter, ["cdc", "pulsarServiceUrl"]), ""))
}

tls_offered_more_3 if {
	text := text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "config"], null), null)
	not regex.match("(?i)(^|[\\n{,])[ \\t]*\"?(endpoints?|uri|url)\"?[ \\t]*=[ \\t]*\\[?[ \\t]*[\"']http:", or_else(text, ""))
}

tls_offered_more_3 if {
	text := text_or(object.get(input.review.object, ["spec", "cassandra", "telemetry", "vector", "config"], null), null)
	regex.match("(?i)[\"']http://(localhost|127\\.)", or_else(text, ""))
}

tls_offered_more_4(text) if {
	not regex.match("(?i)(^|[\\n{,])[ \\t]*\"?(endpoints?|uri|url)\"?[ \\t]*=[ \\t]*\\[?[ \\t]*[\"']http:", or_else(text, ""))
}

tls_offered_more_4(text) if {
	regex.match("(?i)[\"']http://(localhost|127\\.)", or_else(text, ""))
}

tls_offered_more_5 if {
	text := text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "config"], null), null)
	not regex.match("(?i)(^|[\\n{,])[ \\t]*\"?(endpoints?|uri|url)\"?[ \\t]*=[ \\t]*\\[?[ \\t]*[\"']http:", or_else(text, ""))
}

tls_offered_more_5 if {
	text := text_or(object.get(input.review.object, ["spec", "reaper", "telemetry", "vector", "config"], null), null)
	regex.match("(?i)[\"']http://(localhost|127\\.)", or_else(text, ""))
}

is_own(datacenter) if {
	is_string(datacenter.serverImage)
	not datacenter.serverImage == ""
}

chosen_module_image(datacenter, spec) := text_or(at(datacenter, ["serverImage"]), "") if {
	is_own(datacenter)
} else := text_or(at(spec, ["cassandra", "serverImage"]), "")

chosen_module_path(datacenter, i) := concat("", ["spec.cassandra.datacenters[", show(i), "].serverImage"]) if {
	is_own(datacenter)
} else := "spec.cassandra.serverImage"

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

k8ssandra_k8ssandra_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

k8ssandra_k8ssandra_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); k8ssandra_k8ssandra_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

k8ssandra_k8ssandra_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); k8ssandra_k8ssandra_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_named if {
	text_or(object.get(input.review.object, ["spec", "medusa", "storageProperties", "storageProvider"], null), "") != ""
}

chosen_value_more_24(value) := at(value, ["audit_logging_options"]) if {
	is_object(value)
} else := null

chosen_audit_path(datacenter, i) := "spec.cassandra.config.dseYaml.audit_logging_options.enabled" if {
	value := at(datacenter, ["config", "dseYaml"])
	value_2 := chosen_value_more_24(value)
	value_or_enabled(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.dseYaml.audit_logging_options.enabled"])

is_on_more_3(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "dseYaml"])
	value_2 := chosen_value_more_24(value)
	value_3 := at(datacenter, ["config", "dseYaml"])
	value_4 := chosen_value_more_24(value_3)
	value_5 := or_else(chosen_value_more_4(value_4), chosen_value_more_4(value_2))
	value_5 in {true, "true"}
}

k8ssandra_k8ssandra_cluster_chosen_audit_path(datacenter, i) := "spec.cassandra.config.cassandraYaml.audit_logging_options.enabled" if {
	value := at(datacenter, ["config", "cassandraYaml"])
	value_2 := chosen_value_more_24(value)
	value_or_enabled(value_2)
} else := concat("", ["spec.cassandra.datacenters[", show(i), "].config.cassandraYaml.audit_logging_options.enabled"])

is_on_more_4(datacenter, spec) if {
	value := at(spec, ["cassandra", "config", "cassandraYaml"])
	value_2 := chosen_value_more_24(value)
	value_3 := at(datacenter, ["config", "cassandraYaml"])
	value_4 := chosen_value_more_24(value_3)
	value_5 := or_else(chosen_value_more_4(value_4), chosen_value_more_4(value_2))
	value_5 in {true, "true"}
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

k8ssandra_k8ssandra_cluster_given_holds(given, _, _, _) if {
	given != null
	given == true
}

k8ssandra_k8ssandra_cluster_given_holds(given, type, image, version) if {
	given == null
	type_or_image_holds(type, image, version)
}

is_locked_server(datacenter, cluster) if {
	given := boolean_or(at(datacenter, ["readOnlyRootFilesystem"]), boolean_or(at(cluster, ["readOnlyRootFilesystem"]), null))
	type := text_in(cluster, "serverType", "cassandra")
	version := text_or(at(datacenter, ["serverVersion"]), text_or(at(cluster, ["serverVersion"]), null))
	image := text_or(at(datacenter, ["serverImage"]), text_or(at(cluster, ["serverImage"]), null))
	k8ssandra_k8ssandra_cluster_given_holds(given, type, image, version)
}

is_locked(spec, datacenter) if {
	cluster := object_or(at(spec, ["cassandra"]), null)
	is_locked_server(datacenter, cluster)
}

k8ssandra_k8ssandra_cluster_is_own(container) if {
	container.name == "cassandra"
}

k8ssandra_k8ssandra_cluster_is_own(container) if {
	container.name == "server-system-logger"
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

locked_and_own(spec, datacenter, container) if {
	is_locked(spec, datacenter)
	k8ssandra_k8ssandra_cluster_is_own(container)
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

has_name(container, given) if {
	name := text_or(at(container, ["name"]), "")
	some container_2 in given
	text_or(at(container_2, ["name"]), null) == name
}

k8ssandra_k8ssandra_cluster_has_name(given) if {
	some container in given
	at(container, ["name"]) == "cassandra"
}

k8ssandra_k8ssandra_cluster_user_or_run_as_non_root(user, _) if {
	user == 0
}

k8ssandra_k8ssandra_cluster_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

has_name_more(given) if {
	some container in given
	at(container, ["name"]) == "server-system-logger"
}

has_name_more_2(given) if {
	some container in given
	at(container, ["name"]) == "server-config-init"
}

k8ssandra_k8ssandra_cluster_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.medusa.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.medusa.securityContext.privileged == true
}

user_or_run_as_non_root_more(user, _, _) if {
	user == 0
}

user_or_run_as_non_root_more(user, own, pod) if {
	user != 0
	user == null
	boolean_or(object.get(own, ["runAsNonRoot"], null), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

is_own_more(name) if {
	name in {"cassandra", "server-system-logger", "server-config-init", "server-config-init-base"}
}

own_and_capabilities(name, context) if {
	is_own_more(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

own_holds(name, context) if {
	is_own_more(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own_more(name)
	context.readOnlyRootFilesystem == true
}

chosen_own(name) := "given" if {
	is_own_more(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

k8ssandra_k8ssandra_cluster_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

chosen_given := "" if {
	given := object_or(object.get(input.review.object, ["spec", "medusa", "containerImage"], null), null)
	not is_object(given)
} else := concat("", [text_or(object.get(input.review.object, ["spec", "medusa", "containerImage", "registry"], null), "docker.io"), "/", text_or(object.get(input.review.object, ["spec", "medusa", "containerImage", "repository"], null), "k8ssandra"), "/", text_or(object.get(input.review.object, ["spec", "medusa", "containerImage", "name"], null), "image"), ":", text_or(text_in(given, "tag", "latest"), "")]) if {
	given := object_or(object.get(input.review.object, ["spec", "medusa", "containerImage"], null), null)
}

k8ssandra_k8ssandra_cluster_chosen_given := "" if {
	given := object_or(object.get(input.review.object, ["spec", "reaper", "containerImage"], null), null)
	not is_object(given)
} else := concat("", [text_or(object.get(input.review.object, ["spec", "reaper", "containerImage", "registry"], null), "docker.io"), "/", text_or(object.get(input.review.object, ["spec", "reaper", "containerImage", "repository"], null), "k8ssandra"), "/", text_or(object.get(input.review.object, ["spec", "reaper", "containerImage", "name"], null), "image"), ":", text_or(text_in(given, "tag", "latest"), "")]) if {
	given := object_or(object.get(input.review.object, ["spec", "reaper", "containerImage"], null), null)
}

chosen_given_more := "" if {
	given := object_or(object.get(input.review.object, ["spec", "reaper", "initContainerImage"], null), null)
	not is_object(given)
} else := concat("", [text_or(object.get(input.review.object, ["spec", "reaper", "initContainerImage", "registry"], null), "docker.io"), "/", text_or(object.get(input.review.object, ["spec", "reaper", "initContainerImage", "repository"], null), "k8ssandra"), "/", text_or(object.get(input.review.object, ["spec", "reaper", "initContainerImage", "name"], null), "image"), ":", text_or(text_in(given, "tag", "latest"), "")]) if {
	given := object_or(object.get(input.review.object, ["spec", "reaper", "initContainerImage"], null), null)
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

k8ssandra_k8ssandra_cluster_is_named(named) if {
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

k8ssandra_k8ssandra_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

k8ssandra_k8ssandra_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

k8ssandra_k8ssandra_cluster_is_of_docker_hub(image_source) if {
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
