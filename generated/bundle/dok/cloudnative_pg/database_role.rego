# cloudnative-pg DatabaseRole: all controls
package dok.cloudnative_pg.database_role

# cloudnative-pg DatabaseRole
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": "spec.superuser", "message": message_, "fix": "Set superuser or login to false"} if {
	boolean_at(input.review.object, ["spec", "superuser"]) == true
	boolean_at(input.review.object, ["spec", "login"]) == true
	message_ := concat("", ["UM-2 spec.superuser: administrator account ", show(default_to(string_at(input.review.object, ["spec", "name"]), "")), " may log in from every address. Fix: Set superuser or login to false"])
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

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

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
