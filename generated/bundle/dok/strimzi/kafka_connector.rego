# strimzi KafkaConnector: all controls
package dok.strimzi.kafka_connector

# strimzi KafkaConnector
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

# strimzi KafkaConnector
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

# strimzi KafkaConnector
findings contains finding if {
	is_on
	strimzi_kafka_connector_is_on
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config[\"errors.log.include.messages\"]",
		"message": "ED-2 spec.config[\"errors.log.include.messages\"]: the log of errors carries data of users. Fix: Remove it: the default is false",
		"fix": "Remove it: the default is false",
		"edit": "remove",
	}
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

chosen_value := object.get(input.review.object, ["spec", "config", "errors.log.enable"], null) if {
	is_object(input.review.object.spec.config)
} else := null

is_on if {
	is_object(input.review.object.spec.config)
	input.review.object.spec.config["errors.log.enable"] == true
}

is_on if {
	value := chosen_value
	is_string(value)
	value == "true"
}

strimzi_kafka_connector_chosen_value := object.get(input.review.object, ["spec", "config", "errors.log.include.messages"], null) if {
	is_object(input.review.object.spec.config)
} else := null

strimzi_kafka_connector_is_on if {
	is_object(input.review.object.spec.config)
	input.review.object.spec.config["errors.log.include.messages"] == true
}

strimzi_kafka_connector_is_on if {
	value := strimzi_kafka_connector_chosen_value
	is_string(value)
	value == "true"
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
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
