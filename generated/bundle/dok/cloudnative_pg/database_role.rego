# cloudnative-pg DatabaseRole: all controls
package dok.cloudnative_pg.database_role

# cloudnative-pg DatabaseRole
findings contains finding if {
	input.review.object.spec.superuser == true
	input.review.object.spec.login == true
	text_in(object.get(input.review.object, ["spec"], null), "ensure", "present") != "absent"
	message := concat("", ["UM-2 spec.superuser: administrator account ", show(text_or(object.get(input.review.object, ["spec", "name"], null), "")), " may log in from every address. Fix: Set superuser or login to false"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.superuser",
		"message": message,
		"fix": "Set superuser or login to false",
	}
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

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
