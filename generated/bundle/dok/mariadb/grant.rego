# mariadb Grant: all controls
package dok.mariadb.grant

# mariadb Grant
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "spec.host", "message": message_, "fix": "Name the addresses of its clients"} if {
	spec := object_at(input.review.object, ["spec"])
	default_in(spec, string_at(spec, ["database"]), "*") == "*"
	default_in(spec, string_at(spec, ["table"]), "*") == "*"
	some privilege_item in default_to(list_at(spec, ["privileges"]), [])
	privilege := string_or_empty(privilege_item)
	regex.match("(?i)^ *all( privileges)? *$", privilege)
	is_anywhere(spec)
	message_ := concat("", ["UM-2 spec.host: administrator account ", show(default_to(string_at(spec, ["username"]), "")), " may log in from every address. Fix: Name the addresses of its clients"])
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

is_anywhere(spec) if {
	host := string_at(spec, ["host"])
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

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

# A CRD's default: it applies where the parent is there and the field is not.
default_in(parent, x, fallback) := x if {
	x != null
} else := fallback if {
	is_object(parent)
} else := null

string_or_empty(x) := x if {
	is_string(x)
} else := ""

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"
