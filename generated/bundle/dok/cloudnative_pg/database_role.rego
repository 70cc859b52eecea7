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

# cloudnative-pg DatabaseRole
findings contains finding if {
	is_object(input.review.object.spec)
	is_present
	input.review.object.spec.superuser == true
	not input.review.object.spec.login == true
	message := concat("", ["UM-4 spec.superuser: ", show(concat("", ["role ", show(text_or(object.get(input.review.object, ["spec", "name"], null), null))])), " stands above the rights of the database. Fix: Set it to false: its members may become it"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.superuser",
		"message": message,
		"fix": "Set it to false: its members may become it",
	}
}

# cloudnative-pg DatabaseRole
findings contains finding if {
	is_object(input.review.object.spec)
	is_present
	input.review.object.spec.bypassrls == true
	message := concat("", ["UM-4 spec.bypassrls: ", show(concat("", ["role ", show(text_or(object.get(input.review.object, ["spec", "name"], null), null))])), " stands above the rights of the database. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.bypassrls",
		"message": message,
		"fix": "Set it to false",
	}
}

# cloudnative-pg DatabaseRole
findings contains finding if {
	is_object(input.review.object.spec)
	is_present
	some group in texts(object.get(input.review.object, ["spec", "inRoles"], null))
	group in {"pg_execute_server_program", "pg_read_server_files", "pg_write_server_files"}
	message := concat("", ["UM-4 spec.inRoles: ", show(concat("", ["role ", show(text_or(object.get(input.review.object, ["spec", "name"], null), null))])), " stands above the rights of the database. Fix: Leave out the roles for files and programs of the server"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.inRoles",
		"message": message,
		"fix": "Leave out the roles for files and programs of the server",
	}
}

is_present if {
	role := object_or(object.get(input.review.object, ["spec"], null), null)
	text_in(role, "ensure", "present") != "absent"
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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
