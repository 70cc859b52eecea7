# mariadb User: all controls
package dok.mariadb.user

# mariadb User
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "spec.host", "message": "UM-2 spec.host: administrator account root may log in from every address. Fix: Name the addresses of its clients", "fix": "Name the addresses of its clients"} if {
	default_to(string_at(input.review.object, ["spec", "name"]), string_at(input.review.object, ["metadata", "name"])) == "root"
	is_anywhere
}

is_either(host) if {
	host == null
}

is_either(host) if {
	host == ""
}

is_either(host) if {
	host == "%"
}

is_anywhere if {
	host := string_at(input.review.object, ["spec", "host"])
	is_either(host)
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback
