# mongodb-kubernetes ClusterMongoDBRole: all controls
package dok.mongodb_kubernetes.cluster_mongo_dbrole

# mongodb-kubernetes ClusterMongoDBRole
findings contains finding if {
	inherits_all
	message := concat("", ["UM-4 spec.roles: ", show(concat("", ["role ", show(text_or(object.get(input.review.object, ["spec", "role"], null), null))])), " stands above the rights of the database. Fix: Name the privileges that it needs"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.roles",
		"message": message,
		"fix": "Name the privileges that it needs",
	}
}

inherits_all if {
	is_array(input.review.object.spec.roles)
	some given in input.review.object.spec.roles
	given.db == "admin"
	text_or(at(given, ["role"]), "") in {"__system", "root", "userAdminAnyDatabase", "userAdmin", "dbOwner"}
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
