# mariadb Grant: all controls
package dok.mariadb.grant

# mariadb Grant
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	text_in(spec, "database", "*") == "*"
	text_in(spec, "table", "*") == "*"
	is_anywhere
	some privilege in texts(object.get(input.review.object, ["spec", "privileges"], null))
	regex.match("(?i)^ *all( privileges)? *$", privilege)
	message := concat("", ["UM-2 spec.host: administrator account ", show(text_or(object.get(input.review.object, ["spec", "username"], null), "")), " may log in from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.host",
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# mariadb Grant
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "grantOption", false) == true
	text_in(spec, "database", "*") == "*"
	text_in(spec, "table", "*") == "*"
	message := concat("", ["UM-4 spec.grantOption: ", show(concat("", ["account ", show(text_or(object.get(input.review.object, ["spec", "username"], null), null))])), " stands above the rights of the database. Fix: Set it to false, or name a database"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.grantOption",
		"message": message,
		"fix": "Set it to false, or name a database",
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

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
