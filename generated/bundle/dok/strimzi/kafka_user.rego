# strimzi KafkaUser: all controls
package dok.strimzi.kafka_user

# strimzi KafkaUser
findings contains finding if {
	is_array(input.review.object.spec.authorization.acls)
	some i, acl in input.review.object.spec.authorization.acls
	not acl.type == "deny"
	acl.resource.type == "cluster"
	ruling(acl)
	text_or(at(acl, ["host"]), "*") == "*"
	field := concat("", ["spec.authorization.acls[", show(i), "].host"])
	message := concat("", ["UM-2 ", field, ": administrator account ", show(text_or(object.get(input.review.object, ["metadata", "name"], null), "")), " may log in from every address. Fix: Name the address of its client"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the address of its client",
	}
}

# strimzi KafkaUser
findings contains finding if {
	is_array(input.review.object.spec.authorization.acls)
	some i, acl in input.review.object.spec.authorization.acls
	not acl.type == "deny"
	acl.resource.type == "cluster"
	ruling(acl)
	text_or(at(acl, ["host"]), "*") == "*"
	field := concat("", ["spec.authorization.acls[", show(i), "].host"])
	message := concat("", ["UM-2 ", field, ": administrator account ", show(text_or(object.get(input.review.object, ["metadata", "name"], null), "")), " may log in from every address. Fix: Name the address of its client"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the address of its client",
	}
}

ruling(acl) if {
	some operation in texts(at(acl, ["operations"]))
	operation in {"All", "Alter"}
}

ruling(acl) if {
	text_or(at(acl, ["operation"]), "") in {"All", "Alter"}
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

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
