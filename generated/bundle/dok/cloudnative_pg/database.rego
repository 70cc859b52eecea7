# cloudnative-pg Database: all controls
package dok.cloudnative_pg.database

# cloudnative-pg Database
findings contains finding if {
	is_array(input.review.object.spec.servers)
	some i, server in input.review.object.spec.servers
	some j, option in objects(at(server, ["options"]))
	option.name == "sslmode"
	text_or(object.get(option, ["ensure"], null), "present") != "absent"
	not text_or(object.get(option, ["value"], null), "") in {"disable", "allow", "prefer"}
	not peer_is_verified(option)
	field := concat("", ["spec.servers[", show(i), "].options[", show(j), "].value"])
	message := concat("", ["NM-3 ", field, ": ", show(concat("", ["PostgreSQL to server ", show(text_or(at(server, ["name"]), null))])), " takes any certificate. Fix: Set it to verify-full"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify-full",
	}
}

# cloudnative-pg Database
findings contains finding if {
	is_array(input.review.object.spec.servers)
	some i, server in input.review.object.spec.servers
	some j, option in objects(at(server, ["options"]))
	option.name == "sslmode"
	text_or(object.get(option, ["ensure"], null), "present") != "absent"
	not offered(option)
	field := concat("", ["spec.servers[", show(i), "].options[", show(j), "].value"])
	message := concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["server ", show(text_or(at(server, ["name"]), null))])), ". Fix: Set it to verify-full"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to verify-full",
	}
}

# cloudnative-pg Database
findings contains finding if {
	is_array(input.review.object.spec.servers)
	some i, server in input.review.object.spec.servers
	not some_option(server)
	field := concat("", ["spec.servers[", show(i), "].options"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["server ", show(text_or(at(server, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

peer_is_verified(option) if {
	text_or(object.get(option, ["value"], null), "") in {"verify-ca", "verify-full"}
}

offered(option) if {
	not text_or(object.get(option, ["value"], null), "") in {"disable", "allow", "prefer"}
}

some_option(server) if {
	some option in objects(at(server, ["options"]))
	option.name == "sslmode"
	text_or(object.get(option, ["ensure"], null), "present") != "absent"
}

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
