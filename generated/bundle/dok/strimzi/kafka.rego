# strimzi Kafka: all controls
package dok.strimzi.kafka

# strimzi Kafka
findings contains finding if {
	not limited
	some i, user in texts(object.get(input.review.object, ["spec", "kafka", "authorization", "superUsers"], null))
	field := concat("", ["spec.kafka.authorization.superUsers[", show(i), "]"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(user), " may log in from every address. Fix: Give every listener networkPolicyPeers"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Give every listener networkPolicyPeers",
	}
}

# strimzi Kafka
findings contains finding if {
	not limited
	some i, user in texts(object.get(input.review.object, ["spec", "kafka", "authorization", "superUsers"], null))
	field := concat("", ["spec.kafka.authorization.superUsers[", show(i), "]"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(user), " may log in from every address. Fix: Give every listener networkPolicyPeers"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Give every listener networkPolicyPeers",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	config := at(listener, ["authentication", "listenerConfig"])
	value_2 := chosen_value_more(config)
	is_value(value_2)
	value := chosen_value(config)
	some mechanism in split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	regex.match("^ *PLAIN *$", mechanism)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"sasl.enabled.mechanisms\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " has its password in plain text. Fix: Use type scram-sha-512 or tls"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use type scram-sha-512 or tls",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	config := at(listener, ["authentication", "listenerConfig"])
	value_2 := chosen_value_more(config)
	is_value(value_2)
	value := chosen_value(config)
	some mechanism in split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	regex.match("^ *PLAIN *$", mechanism)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"sasl.enabled.mechanisms\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " has its password in plain text. Fix: Use type scram-sha-512 or tls"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use type scram-sha-512 or tls",
	}
}

# strimzi Kafka
findings contains finding if {
	is_open
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	some i, listener in listeners
	not is_object(at(listener, ["authentication"]))
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), " checks neither accounts nor rights. Fix: Set it, and spec.kafka.authorization"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, and spec.kafka.authorization",
	}
}

# strimzi Kafka
findings contains finding if {
	is_open
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	every listener in listeners {
		is_object(at(listener, ["authentication"]))
	}
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.kafka.authorization",
		"message": "UM-4 spec.kafka.authorization: every account stands above the rights of the database. Fix: Set its type to simple, and superUsers",
		"fix": "Set its type to simple, and superUsers",
	}
}

# strimzi Kafka
findings contains finding if {
	is_open
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	some i, listener in listeners
	not is_object(at(listener, ["authentication"]))
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), " checks neither accounts nor rights. Fix: Set it, and spec.kafka.authorization"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, and spec.kafka.authorization",
	}
}

# strimzi Kafka
findings contains finding if {
	is_open
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	every listener in listeners {
		is_object(at(listener, ["authentication"]))
	}
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.kafka.authorization",
		"message": "UM-4 spec.kafka.authorization: every account stands above the rights of the database. Fix: Set its type to simple, and superUsers",
		"fix": "Set its type to simple, and superUsers",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_is_literal(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_of_service(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_is_literal(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_of_service(variable)
	field := concat("", ["spec.kafka.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["property ", show(key)])), " stands in the open. Fix: Let a config provider read it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let a config provider read it from a Secret",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	not listener.tls == true
	field := concat("", ["spec.kafka.listeners[", show(i), "].tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), " accepts plaintext. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.jmxOptions)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.kafka.jmxOptions",
		"message": "NM-1 spec.kafka.jmxOptions: JMX accepts plaintext. Fix: Remove it, and use metricsConfig",
		"fix": "Remove it, and use metricsConfig",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	not listener.tls == true
	field := concat("", ["spec.kafka.listeners[", show(i), "].tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), " accepts plaintext. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.jmxOptions)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.kafka.jmxOptions",
		"message": "NM-1 spec.kafka.jmxOptions: JMX accepts plaintext. Fix: Remove it, and use metricsConfig",
		"fix": "Remove it, and use metricsConfig",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	peers := list_or(at(listener, ["networkPolicyPeers"]), [])
	strimzi_kafka_is_open(peers)
	field := concat("", ["spec.kafka.listeners[", show(i), "].networkPolicyPeers"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " may come from every address. Fix: Name the clients, or their addresses"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the clients, or their addresses",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	peers := list_or(at(listener, ["networkPolicyPeers"]), [])
	not strimzi_kafka_is_open(peers)
	count(peers) == 0
	field := concat("", ["spec.kafka.listeners[", show(i), "].networkPolicyPeers"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " may come from every address. Fix: Name the clients, or their addresses"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the clients, or their addresses",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	peers := list_or(at(listener, ["networkPolicyPeers"]), [])
	strimzi_kafka_is_open(peers)
	field := concat("", ["spec.kafka.listeners[", show(i), "].networkPolicyPeers"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " may come from every address. Fix: Name the clients, or their addresses"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the clients, or their addresses",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	peers := list_or(at(listener, ["networkPolicyPeers"]), [])
	not strimzi_kafka_is_open(peers)
	count(peers) == 0
	field := concat("", ["spec.kafka.listeners[", show(i), "].networkPolicyPeers"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at listener ", show(text_or(at(listener, ["name"]), null))])), " may come from every address. Fix: Name the clients, or their addresses"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the clients, or their addresses",
	}
}

# strimzi Kafka
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.kafka.authorization.disableTlsHostnameVerification",
		"message": "NM-3 spec.kafka.authorization.disableTlsHostnameVerification: a broker to the server of tokens takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	value_or_key(value, key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Leave ssl.endpoint.identification.algorithm out"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave ssl.endpoint.identification.algorithm out",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	not strimzi_kafka_peer_is_verified(listener)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.disableTlsHostnameVerification"])
	message := concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Remove it"])
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

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	value_or_key(value, key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Leave ssl.endpoint.identification.algorithm out"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave ssl.endpoint.identification.algorithm out",
	}
}

# strimzi Kafka
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.kafka.authorization.disableTlsHostnameVerification",
		"message": "NM-3 spec.kafka.authorization.disableTlsHostnameVerification: a broker to the server of tokens takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	value_or_key(value, key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Leave ssl.endpoint.identification.algorithm out"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave ssl.endpoint.identification.algorithm out",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	not strimzi_kafka_peer_is_verified(listener)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.disableTlsHostnameVerification"])
	message := concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Remove it"])
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

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	value_or_key(value, key)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a broker to the server of tokens takes any certificate. Fix: Leave ssl.endpoint.identification.algorithm out"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave ssl.endpoint.identification.algorithm out",
	}
}

# strimzi Kafka
findings contains finding if {
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	not tls_offered(listeners)
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kafka.listeners",
		"message": "NM-4 spec.kafka.listeners: no TLS for clients. Fix: Set tls to true for each",
		"fix": "Set tls to true for each",
	}
}

# strimzi Kafka
findings contains finding if {
	value := chosen_value_more_2
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.kafka.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kafka.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	some i, listener in listeners
	config := at(listener, ["authentication", "listenerConfig"])
	is_object(config)
	value := at(listener, ["authentication", "listenerConfig", "ssl.enabled.protocols"])
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), ". Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	not tls_offered(listeners)
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kafka.listeners",
		"message": "NM-4 spec.kafka.listeners: no TLS for clients. Fix: Set tls to true for each",
		"fix": "Set tls to true for each",
	}
}

# strimzi Kafka
findings contains finding if {
	value := chosen_value_more_2
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.kafka.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kafka.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	listeners := list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), [])
	some i, listener in listeners
	config := at(listener, ["authentication", "listenerConfig"])
	is_object(config)
	value := at(listener, ["authentication", "listenerConfig", "ssl.enabled.protocols"])
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	field := concat("", ["spec.kafka.listeners[", show(i), "].authentication.listenerConfig[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for ", show(concat("", ["listener ", show(text_or(at(listener, ["name"]), null))])), ". Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	not strimzi_kafka_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "metadata.annotations[\"strimzi.io/internal-cluster-security\"]",
		"message": "NM-5 metadata.annotations[\"strimzi.io/internal-cluster-security\"]: no TLS for brokers and controllers. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	value := chosen_value_more_2
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	strimzi_kafka_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.kafka.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for brokers and controllers. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.kafka.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	not strimzi_kafka_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "metadata.annotations[\"strimzi.io/internal-cluster-security\"]",
		"message": "NM-5 metadata.annotations[\"strimzi.io/internal-cluster-security\"]: no TLS for brokers and controllers. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	value := chosen_value_more_2
	protocols := split(text_or(strimzi_kafka_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	strimzi_kafka_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.kafka.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for brokers and controllers. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.kafka.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi Kafka
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.kafka.authorization.url",
		"message": "NM-6 spec.kafka.authorization.url: no TLS for the server of policies. Fix: Use https",
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.kafka.authorization.tokenEndpointUri",
		"message": "NM-6 spec.kafka.authorization.tokenEndpointUri: no TLS for the server of tokens. Fix: Use https",
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	strimzi_kafka_value_or_key(value, key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_3(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".introspectionEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_4(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".jwksEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_5(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".tokenEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_6(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".userInfoEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	strimzi_kafka_value_or_key(value, key)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := concat("", [show(concat("", [show(at_value), ".listenerConfig"])), "[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.kafka.authorization.url",
		"message": "NM-6 spec.kafka.authorization.url: no TLS for the server of policies. Fix: Use https",
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.kafka.authorization.tokenEndpointUri",
		"message": "NM-6 spec.kafka.authorization.tokenEndpointUri: no TLS for the server of tokens. Fix: Use https",
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.config)
	properties := object.get(input.review.object, ["spec", "kafka", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	strimzi_kafka_value_or_key(value, key)
	field := concat("", ["spec.kafka.config[\"", show(key), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_3(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".introspectionEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_4(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".jwksEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_5(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".tokenEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	given := at(listener, ["authentication"])
	not tls_offered_more_6(given)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := show(concat("", [show(at_value), ".userInfoEndpointUri"]))
	message := concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	is_object(listener.authentication.listenerConfig)
	properties := at(listener, ["authentication", "listenerConfig"])
	some key, value in object_or(properties, {})
	value != null
	is_string(value)
	strimzi_kafka_value_or_key(value, key)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].authentication"])
	field := concat("", [show(concat("", [show(at_value), ".listenerConfig"])), "[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for the server of tokens. Fix: Use https"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	count(fillers) == 0
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	message := cut(concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))])), " is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore"]))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	message := cut(concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))])), " keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always"]))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set rotationPolicy in it to Always",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	count(fillers) == 0
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	message := cut(concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))])), " is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore"]))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.tls == true
	is_object(listener.configuration.brokerCertChainAndKey)
	fillers := [each | some each in objects(related_certificate); fills(listener, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	field := concat("", ["spec.kafka.listeners[", show(i), "].configuration.brokerCertChainAndKey"])
	message := cut(concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of listener ", show(text_or(at(listener, ["name"]), null))])), " keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always"]))
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set rotationPolicy in it to Always",
	}
}

# strimzi Kafka
findings contains finding if {
	not is_own
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.clusterCa.generateCertificateAuthority",
		"message": "whoever fills the Secret replaces the authority of the cluster",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_own
	number_or(object.get(input.review.object, ["spec", "clusterCa", "validityDays"], null), 365) > 3653
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.clusterCa.validityDays",
		"message": "NM-8 spec.clusterCa.validityDays: the authority of the cluster is valid for more than ten years. Fix: Remove it: the default is a year",
		"fix": "Remove it: the default is a year",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	not strimzi_kafka_is_own
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.clientsCa.generateCertificateAuthority",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	strimzi_kafka_is_own
	number_or(object.get(input.review.object, ["spec", "clientsCa", "validityDays"], null), 365) > 3653
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.clientsCa.validityDays",
		"message": "NM-8 spec.clientsCa.validityDays: the authority of clients is valid for more than ten years. Fix: Remove it: the default is a year",
		"fix": "Remove it: the default is a year",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	not is_own
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.clusterCa.generateCertificateAuthority",
		"message": "whoever fills the Secret replaces the authority of the cluster",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_own
	number_or(object.get(input.review.object, ["spec", "clusterCa", "validityDays"], null), 365) > 3653
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.clusterCa.validityDays",
		"message": "NM-8 spec.clusterCa.validityDays: the authority of the cluster is valid for more than ten years. Fix: Remove it: the default is a year",
		"fix": "Remove it: the default is a year",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	not strimzi_kafka_is_own
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.clientsCa.generateCertificateAuthority",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	strimzi_kafka_is_own
	number_or(object.get(input.review.object, ["spec", "clientsCa", "validityDays"], null), 365) > 3653
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.clientsCa.validityDays",
		"message": "NM-8 spec.clientsCa.validityDays: the authority of clients is valid for more than ten years. Fix: Remove it: the default is a year",
		"fix": "Remove it: the default is a year",
		"edit": "remove",
	}
}

# strimzi Kafka
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kafka.image",
		"message": "NM-10 spec.kafka.image: the image of Kafka is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# strimzi Kafka
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kafka.image",
		"message": "the image of Kafka decides which cryptography is used",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kafka.image",
		"message": "NM-10 spec.kafka.image: the image of Kafka is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# strimzi Kafka
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kafka.image",
		"message": "the image of Kafka decides which cryptography is used",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "kafka", "metricsConfig"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.kafka.metricsConfig",
		"message": "MAA-1 spec.kafka.metricsConfig: the reporter of metrics is not turned on. Fix: Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
		"fix": "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
	}
}

# strimzi Kafka
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "kafka", "metricsConfig"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.kafka.metricsConfig",
		"message": "MAA-1 spec.kafka.metricsConfig: the reporter of metrics is not turned on. Fix: Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
		"fix": "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "kafka", "template", "externalBootstrapService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	not listener.configuration.createBootstrapService == false
	service_annotations := object_or(at(listener, ["configuration", "bootstrap", "annotations"]), {})
	not marked(service_annotations, service_shared_annotations)
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	shared := object_or(object.get(input.review.object, ["spec", "kafka", "template", "perPodService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	brokers := [broker | some broker in objects(at(listener, ["configuration", "brokers"])); count([key | some key, value in object_or(object_or(object.get(broker, ["annotations"], null), {}), {}); is_string(value)]) > 0]
	some broker_2 in brokers
	service_annotations := object_or(object.get(broker_2, ["annotations"], null), {})
	not marked(service_annotations, shared)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of broker ", show(number_or(object.get(broker_2, ["broker"], null), null)), " at ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	shared := object_or(object.get(input.review.object, ["spec", "kafka", "template", "perPodService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	brokers := [broker | some broker in objects(at(listener, ["configuration", "brokers"])); count([key | some key, value in object_or(object_or(object.get(broker, ["annotations"], null), {}), {}); is_string(value)]) > 0]
	count(brokers) == 0
	service_annotations := object_or(at(listener, ["configuration", "perBrokerAnnotationsTemplate"]), {})
	not marked(service_annotations, shared)
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of each broker at ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type in {"nodeport", "route", "tlsroute", "ingress"}
	listener.type == "nodeport"
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " is a NodePort open to every address. Fix: Use an internal or cluster-ip listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an internal or cluster-ip listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type in {"nodeport", "route", "tlsroute", "ingress"}
	not listener.type == "nodeport"
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " answers on addresses outside the cluster. Fix: Use an internal or cluster-ip listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an internal or cluster-ip listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "kafka", "template", "externalBootstrapService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	not listener.configuration.createBootstrapService == false
	service_annotations := object_or(at(listener, ["configuration", "bootstrap", "annotations"]), {})
	not marked(service_annotations, service_shared_annotations)
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	shared := object_or(object.get(input.review.object, ["spec", "kafka", "template", "perPodService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	brokers := [broker | some broker in objects(at(listener, ["configuration", "brokers"])); count([key | some key, value in object_or(object_or(object.get(broker, ["annotations"], null), {}), {}); is_string(value)]) > 0]
	some broker_2 in brokers
	service_annotations := object_or(object.get(broker_2, ["annotations"], null), {})
	not marked(service_annotations, shared)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of broker ", show(number_or(object.get(broker_2, ["broker"], null), null)), " at ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	shared := object_or(object.get(input.review.object, ["spec", "kafka", "template", "perPodService", "metadata", "annotations"], null), {})
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type == "loadbalancer"
	brokers := [broker | some broker in objects(at(listener, ["configuration", "brokers"])); count([key | some key, value in object_or(object_or(object.get(broker, ["annotations"], null), {}), {}); is_string(value)]) > 0]
	count(brokers) == 0
	service_annotations := object_or(at(listener, ["configuration", "perBrokerAnnotationsTemplate"]), {})
	not marked(service_annotations, shared)
	service_source_ranges := list_or(at(listener, ["configuration", "loadBalancerSourceRanges"]), [])
	not strimzi_kafka_limited(service_source_ranges)
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of each broker at ", show(text_or(at(listener, ["name"]), null))])), " is a LoadBalancer open to every address. Fix: Limit loadBalancerSourceRanges, or use an internal listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Limit loadBalancerSourceRanges, or use an internal listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type in {"nodeport", "route", "tlsroute", "ingress"}
	listener.type == "nodeport"
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " is a NodePort open to every address. Fix: Use an internal or cluster-ip listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an internal or cluster-ip listener",
	}
}

# strimzi Kafka
findings contains finding if {
	is_array(input.review.object.spec.kafka.listeners)
	some i, listener in input.review.object.spec.kafka.listeners
	listener.type in {"nodeport", "route", "tlsroute", "ingress"}
	not listener.type == "nodeport"
	at_value := concat("", ["spec.kafka.listeners[", show(i), "].type"])
	field := at_value
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of listener ", show(text_or(at(listener, ["name"]), null))])), " answers on addresses outside the cluster. Fix: Use an internal or cluster-ip listener"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an internal or cluster-ip listener",
	}
}

# strimzi Kafka
findings contains finding if {
	own := object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	own := object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.kafka.template.kafkaContainer.securityContext: container kafka may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.kafka.template.kafkaContainer.securityContext: container kafka may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "WL-1 spec.kafka.template.initContainer.securityContext: container kafka-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "WL-1 spec.kafka.template.initContainer.securityContext: container kafka-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	container_escalation := chosen_container_escalation_more
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.topicOperatorContainer.securityContext: container topic-operator may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	container_escalation := chosen_container_escalation_more
	container_escalation == "allowed"
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.topicOperatorContainer.securityContext: container topic-operator may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	container_escalation := chosen_container_escalation_more_2
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.userOperatorContainer.securityContext: container user-operator may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	container_escalation := chosen_container_escalation_more_2
	container_escalation == "allowed"
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.userOperatorContainer.securityContext: container user-operator may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	own := object.get(input.review.object, ["spec", "kafkaExporter", "template", "container"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	container_escalation := chosen_container_escalation_more_3
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	own := object.get(input.review.object, ["spec", "kafkaExporter", "template", "container"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "WL-1 spec.kafkaExporter.template.container.securityContext: container kafka-exporter may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	container_escalation := chosen_container_escalation_more_3
	container_escalation == "allowed"
	edit := chosen_edit_more_3
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "WL-1 spec.kafkaExporter.template.container.securityContext: container kafka-exporter may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	own := object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	container_escalation := chosen_container_escalation_more_4
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	own := object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "WL-1 spec.cruiseControl.template.cruiseControlContainer.securityContext: container cruise-control may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	container_escalation := chosen_container_escalation_more_4
	container_escalation == "allowed"
	edit := chosen_edit_more_4
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "WL-1 spec.cruiseControl.template.cruiseControlContainer.securityContext: container cruise-control may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	own := object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	own := object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.kafka.template.kafkaContainer.securityContext: container kafka may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.kafka.template.kafkaContainer.securityContext: container kafka may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "kafka", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafka", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "WL-1 spec.kafka.template.initContainer.securityContext: container kafka-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafka.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext",
		"message": "WL-1 spec.kafka.template.initContainer.securityContext: container kafka-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	container_escalation := chosen_container_escalation_more
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.topicOperatorContainer.securityContext: container topic-operator may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	container_escalation := chosen_container_escalation_more
	container_escalation == "allowed"
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.topicOperatorContainer.securityContext: container topic-operator may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	container_escalation := chosen_container_escalation_more_2
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	own := object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "entityOperator", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.userOperatorContainer.securityContext: container user-operator may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	container_escalation := chosen_container_escalation_more_2
	container_escalation == "allowed"
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext",
		"message": "WL-1 spec.entityOperator.template.userOperatorContainer.securityContext: container user-operator may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	own := object.get(input.review.object, ["spec", "kafkaExporter", "template", "container"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	container_escalation := chosen_container_escalation_more_3
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	own := object.get(input.review.object, ["spec", "kafkaExporter", "template", "container"], null)
	user := number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "WL-1 spec.kafkaExporter.template.container.securityContext: container kafka-exporter may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.kafkaExporter)
	container_escalation := chosen_container_escalation_more_3
	container_escalation == "allowed"
	edit := chosen_edit_more_3
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext",
		"message": "WL-1 spec.kafkaExporter.template.container.securityContext: container kafka-exporter may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	own := object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	container_escalation := chosen_container_escalation_more_4
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	own := object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "WL-1 spec.cruiseControl.template.cruiseControlContainer.securityContext: container cruise-control may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.cruiseControl)
	container_escalation := chosen_container_escalation_more_4
	container_escalation == "allowed"
	edit := chosen_edit_more_4
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext",
		"message": "WL-1 spec.cruiseControl.template.cruiseControlContainer.securityContext: container cruise-control may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.template.kafkaContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext.privileged",
		"message": "WL-5 spec.kafka.template.kafkaContainer.securityContext.privileged: container kafka is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.template.initContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext.privileged",
		"message": "WL-5 spec.kafka.template.initContainer.securityContext.privileged: container kafka-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	input.review.object.spec.entityOperator.template.topicOperatorContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext.privileged",
		"message": "WL-5 spec.entityOperator.template.topicOperatorContainer.securityContext.privileged: container topic-operator is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	input.review.object.spec.entityOperator.template.userOperatorContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext.privileged",
		"message": "WL-5 spec.entityOperator.template.userOperatorContainer.securityContext.privileged: container user-operator is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafkaExporter.template.container.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext.privileged",
		"message": "WL-5 spec.kafkaExporter.template.container.securityContext.privileged: container kafka-exporter is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged",
		"message": "WL-5 spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged: container cruise-control is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.template.kafkaContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafka.template.kafkaContainer.securityContext.privileged",
		"message": "WL-5 spec.kafka.template.kafkaContainer.securityContext.privileged: container kafka is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.template.initContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafka.template.initContainer.securityContext.privileged",
		"message": "WL-5 spec.kafka.template.initContainer.securityContext.privileged: container kafka-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
	input.review.object.spec.entityOperator.template.topicOperatorContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.entityOperator.template.topicOperatorContainer.securityContext.privileged",
		"message": "WL-5 spec.entityOperator.template.topicOperatorContainer.securityContext.privileged: container topic-operator is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	is_object(input.review.object.spec.entityOperator.userOperator)
	input.review.object.spec.entityOperator.template.userOperatorContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.entityOperator.template.userOperatorContainer.securityContext.privileged",
		"message": "WL-5 spec.entityOperator.template.userOperatorContainer.securityContext.privileged: container user-operator is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafkaExporter.template.container.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kafkaExporter.template.container.securityContext.privileged",
		"message": "WL-5 spec.kafkaExporter.template.container.securityContext.privileged: container kafka-exporter is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged",
		"message": "WL-5 spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged: container cruise-control is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "kafka", "image": text_or(object.get(input.review.object, ["spec", "kafka", "image"], null), ""), "at": "spec.kafka.image", "runs": true}, {"name": "kafka-init", "image": text_or(object.get(input.review.object, ["spec", "kafka", "brokerRackInitImage"], null), ""), "at": "spec.kafka.brokerRackInitImage", "runs": false}, {"name": "topic-operator", "image": chosen_on, "at": "spec.entityOperator.topicOperator.image", "runs": on}, {"name": "user-operator", "image": strimzi_kafka_chosen_on, "at": "spec.entityOperator.userOperator.image", "runs": strimzi_kafka_on}, {"name": "kafka-exporter", "image": chosen_on_more, "at": "spec.kafkaExporter.image", "runs": on_more}, {"name": "cruise-control", "image": chosen_on_more_2, "at": "spec.cruiseControl.image", "runs": on_more_2}]; runs_or_image(candidate)]
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

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.logging.type == "external"
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.kafka.logging.valueFrom",
		"message": "another object, or the image, may say where the log of Kafka goes, and in which form",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	not input.review.object.spec.kafka.logging.type == "external"
	not is_json
	not regex.match("^[0-3][.]", text_or(object.get(input.review.object, ["spec", "kafka", "version"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.kafka.logging.loggers[\"appender.console.layout.type\"]",
		"message": "WL-15 spec.kafka.logging.loggers[\"appender.console.layout.type\"]: the log of Kafka is lines of text, not JSON. Fix: Set it to JsonTemplateLayout",
		"fix": "Set it to JsonTemplateLayout",
	}
}

# strimzi Kafka
findings contains finding if {
	input.review.object.spec.kafka.logging.type == "external"
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.kafka.logging.valueFrom",
		"message": "another object, or the image, may say where the log of Kafka goes, and in which form",
		"fix": "",
	}
}

# strimzi Kafka
findings contains finding if {
	not input.review.object.spec.kafka.logging.type == "external"
	not is_json
	not regex.match("^[0-3][.]", text_or(object.get(input.review.object, ["spec", "kafka", "version"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.kafka.logging.loggers[\"appender.console.layout.type\"]",
		"message": "WL-15 spec.kafka.logging.loggers[\"appender.console.layout.type\"]: the log of Kafka is lines of text, not JSON. Fix: Set it to JsonTemplateLayout",
		"fix": "Set it to JsonTemplateLayout",
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

some_peer(listener) if {
	is_array(listener.networkPolicyPeers)
	some peer in listener.networkPolicyPeers
	regex.match("/[01]$", text_or(at(peer, ["ipBlock", "cidr"]), ""))
}

limited if {
	every listener in list_or(object.get(input.review.object, ["spec", "kafka", "listeners"], null), []) {
		count(list_or(at(listener, ["networkPolicyPeers"]), [])) > 0
		not some_peer(listener)
	}
}

chosen_value(config) := at(config, ["sasl.enabled.mechanisms"]) if {
	is_object(config)
} else := null

strimzi_kafka_chosen_value(value) := value if {
	is_string(value)
} else := ""

chosen_value_more(config) := at(config, ["plain.sasl.server.callback.handler.class"]) if {
	is_object(config)
} else := null

is_value(value) if {
	not is_string(value)
}

is_value(value) if {
	value == ""
}

is_open if {
	not is_object(object.get(input.review.object, ["spec", "kafka", "authorization"], null))
}

key_or_value(key, value) if {
	regex.match("(?i)(^|[._-])(password|passwd|passphrase|secret)$", key)
	value != ""
	not startswith(text_or(value, ""), "$")
}

key_or_value(_, value) if {
	regex.match("(?i)(password|[._-]secret)[ \\t]*=[ \\t]*(\"[^\"$]|[^\"$ ;&])|://[^:@/ ]*:[^@/ $]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----", text_or(value, ""))
}

is_secret(value, key) if {
	is_string(value)
	key_or_value(key, value)
}

is_secret(value, key) if {
	not is_string(value)
	is_number(value)
	regex.match("(?i)(^|[._-])(password|passwd|passphrase|secret)$", key)
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

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
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
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

strimzi_kafka_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

strimzi_kafka_is_open(peers) if {
	some peer in peers
	regex.match("/[01]$", text_or(at(peer, ["ipBlock", "cidr"]), ""))
}

peer_is_verified if {
	not input.review.object.spec.kafka.authorization.disableTlsHostnameVerification == true
}

value_or_key(value, _) if {
	regex.match("oauth[.]ssl[.]endpoint[.]identification[.]algorithm *= *(\"\"|;|$)", text_or(value, ""))
}

value_or_key(value, key) if {
	regex.match("(^|[.])ssl[.]endpoint[.]identification[.]algorithm$", key)
	value == ""
}

strimzi_kafka_peer_is_verified(listener) if {
	not listener.authentication.disableTlsHostnameVerification == true
}

tls_offered(listeners) if {
	some listener in listeners
	at(listener, ["tls"]) == true
}

chosen_value_more_2 := object.get(input.review.object, ["spec", "kafka", "config", "ssl.enabled.protocols"], null) if {
	is_object(input.review.object.spec.kafka.config)
} else := null

chosen_tls_minimum_version(protocols) := "1.0" if {
	some protocol in protocols
	regex.match("^ *TLSv1(\\.0)? *$", protocol)
} else := "1.1" if {
	some protocol in protocols
	regex.match("^ *TLSv1\\.1 *$", protocol)
} else := "1.2" if {
	some protocol in protocols
	regex.match("^ *TLSv1\\.2 *$", protocol)
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

strimzi_kafka_tls_offered if {
	not regex.match("\"encryption\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\\{[^{}]*\"type\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\"none\"", text_or(object.get(input.review.object, ["metadata", "annotations", "strimzi.io/internal-cluster-security"], null), ""))
}

strimzi_kafka_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

strimzi_kafka_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

strimzi_kafka_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "kafka", "authorization", "url"], null), ""))
}

tls_offered_more if {
	not is_plain_address
}

strimzi_kafka_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "kafka", "authorization", "tokenEndpointUri"], null), ""))
}

tls_offered_more_2 if {
	not strimzi_kafka_is_plain_address
}

strimzi_kafka_value_or_key(value, _) if {
	regex.match("oauth[.][a-z.]*endpoint[.]uri *= *\"?http:", text_or(value, ""))
}

strimzi_kafka_value_or_key(value, key) if {
	regex.match("(^|[.])endpoint[.]uri$", key)
	startswith(text_or(value, ""), "http:")
}

is_plain_address_more(given) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(given, ["introspectionEndpointUri"]), ""))
}

tls_offered_more_3(given) if {
	not is_plain_address_more(given)
}

is_plain_address_more_2(given) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(given, ["jwksEndpointUri"]), ""))
}

tls_offered_more_4(given) if {
	not is_plain_address_more_2(given)
}

is_plain_address_more_3(given) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(given, ["tokenEndpointUri"]), ""))
}

tls_offered_more_5(given) if {
	not is_plain_address_more_3(given)
}

is_plain_address_more_4(given) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(given, ["userInfoEndpointUri"]), ""))
}

tls_offered_more_6(given) if {
	not is_plain_address_more_4(given)
}

fills(listener, each) if {
	is_string(listener.configuration.brokerCertChainAndKey.secretName)
	secret := text_or(at(listener, ["configuration", "brokerCertChainAndKey", "secretName"]), null)
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

is_own if {
	not input.review.object.spec.clusterCa.generateCertificateAuthority == false
}

strimzi_kafka_is_own if {
	not input.review.object.spec.clientsCa.generateCertificateAuthority == false
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

marked(service_annotations, service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

strimzi_kafka_limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

chosen_user(user) := "no" if {
	user == 0
} else := "yes"

chosen_non_root(non_root) := "yes" if {
	non_root == true
} else := "no"

chosen_container_non_root(user, non_root, own) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "elsewhere" if {
	not is_object(at(own, ["securityContext"]))
} else := "unset"

chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "kafka", "template", "kafkaContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.kafka.template.kafkaContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.kafka.template.kafkaContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit := "" if {
	input.review.object.spec.kafka.template.kafkaContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

strimzi_kafka_chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "kafka", "template", "initContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.kafka.template.initContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.kafka.template.initContainer.securityContext.privileged == true
} else := "allowed"

strimzi_kafka_chosen_container_non_root(user, non_root) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "unset"

strimzi_kafka_chosen_edit := "" if {
	input.review.object.spec.kafka.template.initContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_container_escalation_more := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "entityOperator", "template", "topicOperatorContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.entityOperator.template.topicOperatorContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.entityOperator.template.topicOperatorContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit_more := "" if {
	input.review.object.spec.entityOperator.template.topicOperatorContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_container_escalation_more_2 := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "entityOperator", "template", "userOperatorContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.entityOperator.template.userOperatorContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.entityOperator.template.userOperatorContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit_more_2 := "" if {
	input.review.object.spec.entityOperator.template.userOperatorContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_container_escalation_more_3 := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "kafkaExporter", "template", "container", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.kafkaExporter.template.container.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.kafkaExporter.template.container.securityContext.privileged == true
} else := "allowed"

chosen_edit_more_3 := "" if {
	input.review.object.spec.kafkaExporter.template.container.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_container_escalation_more_4 := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.cruiseControl.template.cruiseControlContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit_more_4 := "" if {
	input.review.object.spec.cruiseControl.template.cruiseControlContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

is_on if {
	is_object(input.review.object.spec.entityOperator.topicOperator)
}

chosen_on := text_or(object.get(input.review.object, ["spec", "entityOperator", "topicOperator", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

strimzi_kafka_is_on if {
	is_object(input.review.object.spec.entityOperator.userOperator)
}

strimzi_kafka_chosen_on := text_or(object.get(input.review.object, ["spec", "entityOperator", "userOperator", "image"], null), "") if {
	strimzi_kafka_is_on
} else := ""

strimzi_kafka_on if {
	strimzi_kafka_is_on
} else := false

is_on_more if {
	is_object(input.review.object.spec.kafkaExporter)
}

chosen_on_more := text_or(object.get(input.review.object, ["spec", "kafkaExporter", "image"], null), "") if {
	is_on_more
} else := ""

on_more if {
	is_on_more
} else := false

is_on_more_2 if {
	is_object(input.review.object.spec.cruiseControl)
}

chosen_on_more_2 := text_or(object.get(input.review.object, ["spec", "cruiseControl", "image"], null), "") if {
	is_on_more_2
} else := ""

on_more_2 if {
	is_on_more_2
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

is_json if {
	loggers := object_or(object.get(input.review.object, ["spec", "kafka", "logging", "loggers"], null), {})
	some name in [key | some key, value in object_or(loggers, {}); is_string(value)]
	regex.match("^ *appender[.][^ ]+[.]layout[.]type *$", name)
	input.review.object.spec.kafka.logging.loggers[name] == "JsonTemplateLayout"
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
