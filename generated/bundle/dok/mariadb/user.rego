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
