# mariadb User: all controls
package dok.mariadb.user

# mariadb User
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), null)) == "root"
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
	name := text_or(object.get(input.review.object, ["spec", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
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

is_host if {
	host := text_or(object.get(input.review.object, ["spec", "host"], null), null)
	not is_string(host)
}

is_host if {
	input.review.object.spec.host == ""
}

is_host if {
	input.review.object.spec.host == "%"
}

is_anywhere if {
	is_host
}

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
