# strimzi KafkaMirrorMaker2: all controls
package dok.strimzi.kafka_mirror_maker2

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target.config)
	properties := object.get(input.review.object, ["spec", "target", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.target.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target.authentication.config)
	properties := object.get(input.review.object, ["spec", "target", "authentication", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.target.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.config)
	properties := at(cluster, ["config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.clusters[", show(i), "].config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.authentication.config)
	properties := at(cluster, ["authentication", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.clusters[", show(i), "].authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source.config)
	properties := at(link, ["source", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].source.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source.authentication.config)
	properties := at(link, ["source", "authentication", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].source.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.sourceConnector.config)
	properties := at(link, ["sourceConnector", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].sourceConnector.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.checkpointConnector.config)
	properties := at(link, ["checkpointConnector", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].checkpointConnector.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_mirror_maker2_is_literal(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	is_of_service(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target.config)
	properties := object.get(input.review.object, ["spec", "target", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.target.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target.authentication.config)
	properties := object.get(input.review.object, ["spec", "target", "authentication", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.target.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.config)
	properties := at(cluster, ["config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.clusters[", show(i), "].config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.authentication.config)
	properties := at(cluster, ["authentication", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.clusters[", show(i), "].authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source.config)
	properties := at(link, ["source", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].source.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source.authentication.config)
	properties := at(link, ["source", "authentication", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].source.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.sourceConnector.config)
	properties := at(link, ["sourceConnector", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].sourceConnector.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.checkpointConnector.config)
	properties := at(link, ["checkpointConnector", "config"])
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.mirrors[", show(i), "].checkpointConnector.config[\"", show(key), "\"]"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_mirror_maker2_is_literal(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	is_of_service(variable)
	field := concat("", ["spec.template.connectContainer.env[", show(i), "].value"])
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

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.jmxOptions)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.jmxOptions",
		"message": "NM-1 spec.jmxOptions: JMX accepts plaintext. Fix: Remove it, and use metricsConfig",
		"fix": "Remove it, and use metricsConfig",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.jmxOptions)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.jmxOptions",
		"message": "NM-1 spec.jmxOptions: JMX accepts plaintext. Fix: Remove it, and use metricsConfig",
		"fix": "Remove it, and use metricsConfig",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target)
	not is_object(object.get(input.review.object, ["spec", "target", "tls"], null))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.tls",
		"message": "NM-6 spec.target.tls: no TLS for the target. Fix: Set it, with trustedCertificates",
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target)
	value := chosen_value
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-6 spec.target.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for the target. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	true
	some i, cluster in objects(object.get(input.review.object, ["spec", "clusters"], null))
	not object.get(cluster, ["tls"], null) != null
	at_value := concat("", ["spec.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".tls"])
	message := concat("", ["NM-6 ", field, ": no TLS for a cluster. Fix: Set it, with trustedCertificates"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	true
	some i, cluster in objects(object.get(input.review.object, ["spec", "clusters"], null))
	properties := object.get(cluster, ["config"], null)
	value := chosen_value_more(properties)
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	at_value := concat("", ["spec.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".config[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-6 ", field, ": TLS ", show(tls_minimum_version), " is accepted for a cluster. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source)
	not is_object(at(link, ["source", "tls"]))
	at_value := concat("", ["spec.mirrors[", show(i), "].source"])
	field := concat("", [show(at_value), ".tls"])
	message := concat("", ["NM-6 ", field, ": no TLS for a source. Fix: Set it, with trustedCertificates"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source)
	properties := at(link, ["source", "config"])
	value := chosen_value_more(properties)
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	at_value := concat("", ["spec.mirrors[", show(i), "].source"])
	field := concat("", [show(at_value), ".config[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-6 ", field, ": TLS ", show(tls_minimum_version), " is accepted for a source. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target)
	not is_object(object.get(input.review.object, ["spec", "target", "tls"], null))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.tls",
		"message": "NM-6 spec.target.tls: no TLS for the target. Fix: Set it, with trustedCertificates",
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.target)
	value := chosen_value
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-6 spec.target.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for the target. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	true
	some i, cluster in objects(object.get(input.review.object, ["spec", "clusters"], null))
	not is_object(object.get(cluster, ["tls"], null))
	at_value := concat("", ["spec.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".tls"])
	message := concat("", ["NM-6 ", field, ": no TLS for a cluster. Fix: Set it, with trustedCertificates"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	true
	some i, cluster in objects(object.get(input.review.object, ["spec", "clusters"], null))
	properties := object.get(cluster, ["config"], null)
	value := chosen_value_more(properties)
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	at_value := concat("", ["spec.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".config[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-6 ", field, ": TLS ", show(tls_minimum_version), " is accepted for a cluster. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source)
	not is_object(at(link, ["source", "tls"]))
	at_value := concat("", ["spec.mirrors[", show(i), "].source"])
	field := concat("", [show(at_value), ".tls"])
	message := concat("", ["NM-6 ", field, ": no TLS for a source. Fix: Set it, with trustedCertificates"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	is_object(link.source)
	properties := at(link, ["source", "config"])
	value := chosen_value_more(properties)
	protocols := split(text_or(strimzi_kafka_mirror_maker2_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	at_value := concat("", ["spec.mirrors[", show(i), "].source"])
	field := concat("", [show(at_value), ".config[\"ssl.enabled.protocols\"]"])
	message := cut(concat("", ["NM-6 ", field, ": TLS ", show(tls_minimum_version), " is accepted for a source. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	properties := at(link, ["sourceConnector", "config"])
	is_on(properties)
	strimzi_kafka_mirror_maker2_is_on(properties)
	field := concat("", ["spec.mirrors[", show(i), "].sourceConnector.config[\"errors.log.include.messages\"]"])
	message := concat("", ["ED-2 ", field, ": the log of errors carries data of users. Fix: Remove it: the default is false"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is false",
		"edit": "remove",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_array(input.review.object.spec.mirrors)
	some i, link in input.review.object.spec.mirrors
	properties := at(link, ["sourceConnector", "config"])
	is_on(properties)
	strimzi_kafka_mirror_maker2_is_on(properties)
	field := concat("", ["spec.mirrors[", show(i), "].sourceConnector.config[\"errors.log.include.messages\"]"])
	message := concat("", ["ED-2 ", field, ": the log of errors carries data of users. Fix: Remove it: the default is false"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is false",
		"edit": "remove",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "metricsConfig"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.metricsConfig",
		"message": "MAA-1 spec.metricsConfig: the reporter of metrics is not turned on. Fix: Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
		"fix": "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "metricsConfig"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.metricsConfig",
		"message": "MAA-1 spec.metricsConfig: the reporter of metrics is not turned on. Fix: Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
		"fix": "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "connectContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "connectContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "WL-1 spec.template.connectContainer.securityContext: container mirror-maker may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "WL-1 spec.template.connectContainer.securityContext: container mirror-maker may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_mirror_maker2_chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_mirror_maker2_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container mirror-maker-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_mirror_maker2_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_mirror_maker2_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container mirror-maker-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "connectContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "connectContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "WL-1 spec.template.connectContainer.securityContext: container mirror-maker may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "WL-1 spec.template.connectContainer.securityContext: container mirror-maker may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_mirror_maker2_chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_mirror_maker2_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container mirror-maker-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaMirrorMaker2
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_mirror_maker2_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_mirror_maker2_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container mirror-maker-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

nm_6_minimum_tls_version := given if {
	given := input.parameters["NM-6"].minimumTlsVersion
	is_string(given)
} else := "1.2"

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

strimzi_kafka_mirror_maker2_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

chosen_value := object.get(input.review.object, ["spec", "target", "config", "ssl.enabled.protocols"], null) if {
	is_object(input.review.object.spec.target.config)
} else := null

strimzi_kafka_mirror_maker2_chosen_value(value) := value if {
	is_string(value)
} else := ""

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
	nm_6_minimum_tls_version == "1.3"
}

chosen_value_more(properties) := at(properties, ["ssl.enabled.protocols"]) if {
	is_object(properties)
} else := null

chosen_value_more_2(properties) := at(properties, ["errors.log.enable"]) if {
	is_object(properties)
} else := null

is_on(properties) if {
	is_object(properties)
	properties["errors.log.enable"] == true
}

is_on(properties) if {
	value := chosen_value_more_2(properties)
	is_string(value)
	value == "true"
}

chosen_value_more_3(properties) := at(properties, ["errors.log.include.messages"]) if {
	is_object(properties)
} else := null

strimzi_kafka_mirror_maker2_is_on(properties) if {
	is_object(properties)
	properties["errors.log.include.messages"] == true
}

strimzi_kafka_mirror_maker2_is_on(properties) if {
	value := chosen_value_more_3(properties)
	is_string(value)
	value == "true"
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
	context := object_or(object.get(input.review.object, ["spec", "template", "connectContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.template.connectContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.template.connectContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit := "" if {
	input.review.object.spec.template.connectContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

strimzi_kafka_mirror_maker2_chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.template.initContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "allowed"

strimzi_kafka_mirror_maker2_chosen_container_non_root(user, non_root) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "unset"

strimzi_kafka_mirror_maker2_chosen_edit := "" if {
	input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
