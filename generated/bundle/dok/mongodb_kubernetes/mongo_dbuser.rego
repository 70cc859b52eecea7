# mongodb-kubernetes MongoDBUser: all controls
package dok.mongodb_kubernetes.mongo_dbuser

# mongodb-kubernetes MongoDBUser
findings contains finding if {
	is_administrator
	not may_be_limited
	message := concat("", ["UM-2 spec.roles: administrator account ", show(text_or(object.get(input.review.object, ["spec", "username"], null), "")), " may log in from every address. Fix: Add a role of security.roles of the MongoDB, with authenticationRestrictions"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.roles",
		"message": message,
		"fix": "Add a role of security.roles of the MongoDB, with authenticationRestrictions",
	}
}

# mongodb-kubernetes MongoDBUser
findings contains finding if {
	is_administrator
	may_be_limited
	finding := {
		"kind": "unseen",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.roles",
		"message": "another object says whether the account is limited to addresses",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBUser
findings contains finding if {
	not is_administrator
	not may_be_limited
	message := concat("", ["NM-2 spec.roles: ", show(concat("", ["user ", show(text_or(object.get(input.review.object, ["spec", "username"], null), null))])), " may come from every address. Fix: Add a role of security.roles of the MongoDB, with authenticationRestrictions"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.roles",
		"message": message,
		"fix": "Add a role of security.roles of the MongoDB, with authenticationRestrictions",
	}
}

# mongodb-kubernetes MongoDBUser
findings contains finding if {
	not is_administrator
	may_be_limited
	finding := {
		"kind": "unseen",
		"control": "NM-2",
		"severity": "medium",
		"field": "spec.roles",
		"message": "another object says whether the login is limited to addresses",
		"fix": "",
	}
}

is_administrator if {
	is_array(input.review.object.spec.roles)
	some given in input.review.object.spec.roles
	given.db == "admin"
	text_or(at(given, ["name"]), "") in {"__system", "root", "userAdminAnyDatabase", "userAdmin", "dbOwner"}
}

may_be_limited if {
	is_array(input.review.object.spec.roles)
	some given in input.review.object.spec.roles
	not text_or(at(given, ["name"]), "") in {"__system", "backup", "clusterAdmin", "clusterManager", "clusterMonitor", "dbAdmin", "dbAdminAnyDatabase", "dbOwner", "hostManager", "read", "readAnyDatabase", "readWrite", "readWriteAnyDatabase", "restore", "root", "userAdmin", "userAdminAnyDatabase"}
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
