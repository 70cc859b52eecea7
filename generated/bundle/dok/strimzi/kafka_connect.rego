# strimzi KafkaConnect: all controls
package dok.strimzi.kafka_connect

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.config)
	properties := object.get(input.review.object, ["spec", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.config[\"", show(key), "\"]"])
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

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.authentication.config)
	properties := object.get(input.review.object, ["spec", "authentication", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	not regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaConnect
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

# strimzi KafkaConnect
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "connectContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_connect_is_literal(variable)
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

# strimzi KafkaConnect
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

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.config)
	properties := object.get(input.review.object, ["spec", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.config[\"", show(key), "\"]"])
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

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.authentication.config)
	properties := object.get(input.review.object, ["spec", "authentication", "config"], null)
	some key, value in object_or(properties, {})
	value != null
	is_secret(value, key)
	regex.match("(?i)(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]", key)
	field := concat("", ["spec.authentication.config[\"", show(key), "\"]"])
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

# strimzi KafkaConnect
findings contains finding if {
	not input.review.object.metadata.annotations["strimzi.io/use-connector-resources"] == "true"
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "metadata.annotations[\"strimzi.io/use-connector-resources\"]",
		"message": "NM-1 metadata.annotations[\"strimzi.io/use-connector-resources\"]: the REST API accepts plaintext. Fix: Set it to true: the port is then closed to others",
		"fix": "Set it to true: the port is then closed to others",
	}
}

# strimzi KafkaConnect
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

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.config)
	input.review.object.spec.config["ssl.endpoint.identification.algorithm"] != null
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.config[\"ssl.endpoint.identification.algorithm\"]",
		"message": "NM-3 spec.config[\"ssl.endpoint.identification.algorithm\"]: Kafka Connect to Kafka takes any certificate. Fix: Remove it: the default is https",
		"fix": "Remove it: the default is https",
		"edit": "remove",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec)
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.tls",
		"message": "NM-6 spec.tls: no TLS for Kafka. Fix: Set it, with trustedCertificates",
		"fix": "Set it, with trustedCertificates",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec)
	value := chosen_value
	protocols := split(text_or(strimzi_kafka_connect_chosen_value(value), ""), ",")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-6 spec.config[\"ssl.enabled.protocols\"]: TLS ", show(tls_minimum_version), " is accepted for Kafka. Fix: Set it to TLSv1.3, or TLSv1.2 and TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config[\"ssl.enabled.protocols\"]",
		"message": message,
		"fix": "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of Kafka Connect is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of Kafka Connect decides which cryptography is used",
		"fix": "",
	}
}

# strimzi KafkaConnect
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

# strimzi KafkaConnect
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

# strimzi KafkaConnect
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

# strimzi KafkaConnect
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
		"message": "WL-1 spec.template.connectContainer.securityContext: container connect may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext",
		"message": "WL-1 spec.template.connectContainer.securityContext: container connect may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_connect_chosen_container_escalation
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

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_connect_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container connect-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_connect_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_connect_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container connect-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaConnect
findings contains finding if {
	input.review.object.spec.template.connectContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.template.connectContainer.securityContext.privileged",
		"message": "WL-5 spec.template.connectContainer.securityContext.privileged: container connect is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	input.review.object.spec.template.initContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext.privileged",
		"message": "WL-5 spec.template.initContainer.securityContext.privileged: container connect-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container connect has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "connect", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "clientRackInitImage"], null), ""), "at": "spec.clientRackInitImage", "runs": false}]; runs_or_image(candidate)]
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

# strimzi KafkaConnect
findings contains finding if {
	input.review.object.spec.logging.type == "external"
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logging.valueFrom",
		"message": "another object, or the image, may say where the log of Kafka Connect goes, and in which form",
		"fix": "",
	}
}

# strimzi KafkaConnect
findings contains finding if {
	not input.review.object.spec.logging.type == "external"
	not is_json
	not regex.match("^[0-3][.]", text_or(object.get(input.review.object, ["spec", "version"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logging.loggers[\"appender.console.layout.type\"]",
		"message": "WL-15 spec.logging.loggers[\"appender.console.layout.type\"]: the log of Kafka Connect is lines of text, not JSON. Fix: Set it to JsonTemplateLayout",
		"fix": "Set it to JsonTemplateLayout",
	}
}

nm_6_minimum_tls_version := given if {
	given := input.parameters["NM-6"].minimumTlsVersion
	is_string(given)
} else := "1.2"

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

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

strimzi_kafka_connect_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

peer_is_verified if {
	is_string(input.review.object.spec.config["ssl.endpoint.identification.algorithm"])
	not input.review.object.spec.config["ssl.endpoint.identification.algorithm"] == ""
}

tls_offered if {
	is_object(input.review.object.spec.tls)
}

chosen_value := object.get(input.review.object, ["spec", "config", "ssl.enabled.protocols"], null) if {
	is_object(input.review.object.spec.config)
} else := null

strimzi_kafka_connect_chosen_value(value) := value if {
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

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
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

strimzi_kafka_connect_chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.template.initContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "allowed"

strimzi_kafka_connect_chosen_container_non_root(user, non_root) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "unset"

strimzi_kafka_connect_chosen_edit := "" if {
	input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

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
	loggers := object_or(object.get(input.review.object, ["spec", "logging", "loggers"], null), {})
	some name in [key | some key, value in object_or(loggers, {}); is_string(value)]
	regex.match("^ *appender[.][^ ]+[.]layout[.]type *$", name)
	input.review.object.spec.logging.loggers[name] == "JsonTemplateLayout"
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
