# mariadb User: all controls
package dok.mariadb.user

# mariadb User
findings contains finding if {
	text_or(at(input.review.object, ["spec", "name"]), text_or(at(input.review.object, ["metadata", "name"]), null)) == "root"
	is_anywhere
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.host",
		"message": "UM-2 spec.host: administrator account root may log in from every address. Fix: Name the addresses of its clients",
		"fix": "Name the addresses of its clients",
	}
}

# mariadb User
findings contains finding if {
	name := text_or(at(input.review.object, ["spec", "name"]), text_or(at(input.review.object, ["metadata", "name"]), ""))
	name != "root"
	is_anywhere
	message := concat("", ["NM-2 spec.host: ", show(concat("", ["user ", show(name)])), " may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": "spec.host",
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

is_host(host) if {
	host == null
}

is_host(host) if {
	host == ""
}

is_host(host) if {
	host == "%"
}

is_anywhere if {
	host := text_or(at(input.review.object, ["spec", "host"]), null)
	is_host(host)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
