# percona-server-mongodb PerconaServerMongoDB: all controls
package dok.percona_server_mongodb.percona_server_mongo_db

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.users)
	spec := object.get(input.review.object, ["spec"], null)
	some i, user in input.review.object.spec.users
	is_administrator(user)
	not is_limited(spec, user)
	field := concat("", ["spec.users[", show(i), "].roles"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(text_or(at(user, ["name"]), "")), " may log in from every address. Fix: Add a role of spec.roles with authenticationRestrictions"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Add a role of spec.roles with authenticationRestrictions",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["UM-3 ", field, ": every login asks for no password. Fix: Remove security.authorization"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["hidden", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".hidden.configuration"])
	message := concat("", ["UM-3 ", field, ": every login asks for no password. Fix: Remove security.authorization"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".nonvoting.configuration"])
	message := concat("", ["UM-3 ", field, ": every login asks for no password. Fix: Remove security.authorization"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "UM-3 spec.sharding.configsvrReplSet.configuration: every login asks for no password. Fix: Remove security.authorization",
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "UM-3 spec.sharding.configsvrReplSet.hidden.configuration: every login asks for no password. Fix: Remove security.authorization",
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "UM-3 spec.sharding.configsvrReplSet.nonvoting.configuration: every login asks for no password. Fix: Remove security.authorization",
		"fix": "Remove security.authorization",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.env)
	some i_2, variable in set_value.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, container in set_value.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.hidden.sidecars)
	some i_2, container in set_value.hidden.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.nonvoting.sidecars)
	some i_2, container in set_value.nonvoting.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.arbiter.sidecars)
	some i_2, container in set_value.arbiter.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".arbiter"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.env)
	some i, variable in input.review.object.spec.sharding.configsvrReplSet.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.env)
	some i, variable in input.review.object.spec.sharding.mongos.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.mongos.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, container in input.review.object.spec.sharding.mongos.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.logcollector.env)
	some i, variable in input.review.object.spec.logcollector.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.logcollector.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["s3", "serverSideEncryption", "sseCustomerKey"], null), "") != ""
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".s3.serverSideEncryption"])), ".sseCustomerKey"])
	message := concat("", ["CM-1 ", field, ": key of the backups stands in the open. Fix: Name its Secret in spec.secrets.sse"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name its Secret in spec.secrets.sse",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.env)
	some i_2, variable in set_value.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, container in set_value.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.hidden.sidecars)
	some i_2, container in set_value.hidden.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.nonvoting.sidecars)
	some i_2, container in set_value.nonvoting.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.arbiter.sidecars)
	some i_2, container in set_value.arbiter.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".arbiter"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["CM-2 ", field, ": password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["hidden", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["CM-2 ", field, ": password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["CM-2 ", field, ": password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.env)
	some i, variable in input.review.object.spec.sharding.configsvrReplSet.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "CM-2 spec.sharding.configsvrReplSet.configuration: password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "CM-2 spec.sharding.configsvrReplSet.hidden.configuration: password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "CM-2 spec.sharding.configsvrReplSet.nonvoting.configuration: password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.env)
	some i, variable in input.review.object.spec.sharding.mongos.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.mongos.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, container in input.review.object.spec.sharding.mongos.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(certificateKeyFilePassword|clusterPassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.sharding.mongos.configuration",
		"message": "CM-2 spec.sharding.mongos.configuration: password in mongod.conf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.logcollector.env)
	some i, variable in input.review.object.spec.logcollector.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.logcollector.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.env)
	some i_2, variable in set_value.env
	is_of_service(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, container in set_value.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.hidden.sidecars)
	some i_2, container in set_value.hidden.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.nonvoting.sidecars)
	some i_2, container in set_value.nonvoting.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.arbiter.sidecars)
	some i_2, container in set_value.arbiter.sidecars
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(concat("", [show(at_value), ".arbiter"])), ".sidecars"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["CM-3 ", field, ": password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["hidden", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["CM-3 ", field, ": password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["CM-3 ", field, ": password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.env)
	some i, variable in input.review.object.spec.sharding.configsvrReplSet.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "CM-3 spec.sharding.configsvrReplSet.configuration: password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "CM-3 spec.sharding.configsvrReplSet.hidden.configuration: password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "CM-3 spec.sharding.configsvrReplSet.nonvoting.configuration: password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.env)
	some i, variable in input.review.object.spec.sharding.mongos.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.mongos.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, container in input.review.object.spec.sharding.mongos.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].env[", show(i_2), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.sharding.mongos.configuration",
		"message": "CM-3 spec.sharding.mongos.configuration: password of a directory or key service stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.logcollector.env)
	some i, variable in input.review.object.spec.logcollector.env
	is_of_service(variable)
	field := concat("", ["spec.logcollector.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.credentialsSecret"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.credentialsSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".azure.credentialsSecret"])
	message := concat("", ["CM-5 ", field, ": Azure is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".azure.credentialsSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["gcs", "credentialsSecret"], null), "") != ""
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".gcs.credentialsSecret"])
	message := concat("", ["CM-5 ", field, ": Google Cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["minio", "credentialsSecret"], null), "") != ""
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".minio.credentialsSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not allow_unsafe_configurations_and_mode
	field := chosen_field
	fix := chosen_fix
	edit := chosen_edit
	message := concat("", ["NM-1 ", field, ": MongoDB accepts plaintext. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.users)
	spec := object.get(input.review.object, ["spec"], null)
	some i, user in input.review.object.spec.users
	not is_administrator(user)
	not is_limited(spec, user)
	field := concat("", ["spec.users[", show(i), "].roles"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " may come from every address. Fix: Add a role of spec.roles with authenticationRestrictions"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add a role of spec.roles with authenticationRestrictions",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.allowUnsafeConfigurations == true
	not input.review.object.spec.tls.mode == "disabled"
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.tls.allowInvalidCertificates",
		"message": "NM-3 spec.tls.allowInvalidCertificates: each member takes any certificate. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not percona_server_mongodb_percona_server_mongo_db_peer_is_verified(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.insecureSkipTLSVerify"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not peer_is_verified_more(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".minio.insecureSkipTLSVerify"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it, and name the authority in caBundle"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in caBundle",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "no field says whether the client of PMM to its server takes any certificate",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not tls_offered
	field := chosen_field
	fix := percona_server_mongodb_percona_server_mongo_db_chosen_fix
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	mode := chosen_mode
	not percona_server_mongodb_percona_server_mongo_db_tls_offered(mode)
	field := chosen_field
	fix := percona_server_mongodb_percona_server_mongo_db_chosen_fix
	edit := percona_server_mongodb_percona_server_mongo_db_chosen_edit(mode)
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not tls_offered_more(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := show(concat("", [show(at_value), ".s3.endpointUrl"]))
	message := concat("", ["NM-6 ", field, ": no TLS for S3. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not tls_offered_more_2(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := show(concat("", [show(at_value), ".azure.endpointUrl"]))
	message := concat("", ["NM-6 ", field, ": no TLS for Azure. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_object(storage.minio)
	not tls_offered_more_3(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".minio.secure"])
	message := concat("", ["NM-6 ", field, ": no TLS for MinIO. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	text := text_or(at(set_value, ["configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for Vault. Fix: Remove disableTLSForTesting"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	text := text_or(at(set_value, ["configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Remove transportSecurity: the default is tls"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	text := text_or(at(set_value, ["hidden", "configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	field := concat("", [show(at_value_2), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for Vault. Fix: Remove disableTLSForTesting"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	text := text_or(at(set_value, ["hidden", "configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	field := concat("", [show(at_value_2), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Remove transportSecurity: the default is tls"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	text := text_or(at(set_value, ["nonvoting", "configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	field := concat("", [show(at_value_2), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for Vault. Fix: Remove disableTLSForTesting"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	text := text_or(at(set_value, ["nonvoting", "configuration"]), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	field := concat("", [show(at_value_2), ".configuration"])
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Remove transportSecurity: the default is tls"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.configuration: no TLS for Vault. Fix: Remove disableTLSForTesting",
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.configuration: no TLS for LDAP. Fix: Remove transportSecurity: the default is tls",
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.hidden.configuration: no TLS for Vault. Fix: Remove disableTLSForTesting",
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.hidden.configuration: no TLS for LDAP. Fix: Remove transportSecurity: the default is tls",
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.nonvoting.configuration: no TLS for Vault. Fix: Remove disableTLSForTesting",
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "NM-6 spec.sharding.configsvrReplSet.nonvoting.configuration: no TLS for LDAP. Fix: Remove transportSecurity: the default is tls",
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?disableTLSForTesting[\"']?[ \\t]*:[ \\t]*[\"']?true", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.mongos.configuration",
		"message": "NM-6 spec.sharding.mongos.configuration: no TLS for Vault. Fix: Remove disableTLSForTesting",
		"fix": "Remove disableTLSForTesting",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), null)
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?transportSecurity[\"']?[ \\t]*:[ \\t]*[\"']?none", or_else(text, ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.sharding.mongos.configuration",
		"message": "NM-6 spec.sharding.mongos.configuration: no TLS for LDAP. Fix: Remove transportSecurity: the default is tls",
		"fix": "Remove transportSecurity: the default is tls",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not tls_offered_more_4
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.vault.endpointURL",
		"message": "NM-6 spec.vault.endpointURL: no TLS for Vault. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not tls_offered_more_5
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.upgradeOptions.versionServiceEndpoint",
		"message": "NM-6 spec.upgradeOptions.versionServiceEndpoint: no TLS for the version service. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.allowUnsafeConfigurations == true
	not input.review.object.spec.tls.mode == "disabled"
	text_or(object.get(input.review.object, ["spec", "tls", "issuerConf", "name"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.issuerConf",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.allowUnsafeConfigurations == true
	not input.review.object.spec.tls.mode == "disabled"
	is_over_ayear
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.certValidityDuration",
		"message": "NM-7 spec.tls.certValidityDuration: the server certificate is valid for more than a year. Fix: Remove it: the default is 90 days",
		"fix": "Remove it: the default is 90 days",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not is_object(claim)
	is_object(set_value.volumeSpec.hostPath)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".hostPath"])
	message := concat("", ["SM-1 ", field, ": volume data is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not is_object(claim)
	is_object(set_value.volumeSpec.emptyDir)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".emptyDir"])
	message := concat("", ["SM-1 ", field, ": volume data is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) > 0
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.replsets
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(set_value, ["volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not is_object(claim)
	is_object(set_value.hidden.volumeSpec.hostPath)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".hostPath"])
	message := concat("", ["SM-1 ", field, ": volume of hidden members is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not is_object(claim)
	is_object(set_value.hidden.volumeSpec.emptyDir)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".emptyDir"])
	message := concat("", ["SM-1 ", field, ": volume of hidden members is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) > 0
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of hidden members is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of hidden members is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of hidden members is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not is_object(claim)
	is_object(set_value.nonvoting.volumeSpec.hostPath)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".hostPath"])
	message := concat("", ["SM-1 ", field, ": volume of members without a vote is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not is_object(claim)
	is_object(set_value.nonvoting.volumeSpec.emptyDir)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".emptyDir"])
	message := cut(concat("", ["SM-1 ", field, ": volume of members without a vote is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) > 0
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of members without a vote is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of members without a vote is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume of members without a vote is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(set_value, ["nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting.volumeSpec"])
	field := concat("", [show(at_value_2), ".persistentVolumeClaim.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.hostPath",
		"message": "SM-1 spec.sharding.configsvrReplSet.volumeSpec.hostPath: volume data is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.emptyDir",
		"message": "SM-1 spec.sharding.configsvrReplSet.volumeSpec.emptyDir: volume data is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	not percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	not percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	not percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	not percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_claim_and_host_path
	not percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.hostPath",
		"message": "SM-1 spec.sharding.configsvrReplSet.hidden.volumeSpec.hostPath: volume of hidden members is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.emptyDir",
		"message": "SM-1 spec.sharding.configsvrReplSet.hidden.volumeSpec.emptyDir: volume of hidden members is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	not claim_and_empty_dir_more
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName: volume of hidden members is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	not claim_and_empty_dir_more
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName: volume of hidden members is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	not claim_and_empty_dir_more
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	not claim_and_empty_dir_more
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName: volume of hidden members is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not claim_and_host_path_more
	not claim_and_empty_dir_more
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.hostPath",
		"message": "SM-1 spec.sharding.configsvrReplSet.nonvoting.volumeSpec.hostPath: volume of members without a vote is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.emptyDir",
		"message": "SM-1 spec.sharding.configsvrReplSet.nonvoting.volumeSpec.emptyDir: volume of members without a vote is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	not claim_and_empty_dir_more_2
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName: volume of members without a vote is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	not claim_and_empty_dir_more_2
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName: volume of members without a vote is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	not claim_and_empty_dir_more_2
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	not claim_and_empty_dir_more_2
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName: volume of members without a vote is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not claim_and_host_path_more_2
	not claim_and_empty_dir_more_2
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_server_mongodb_percona_server_mongo_db_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	not set_value.storage.engine == "inMemory"
	configuration := text_or(at(set_value, ["configuration"]), "")
	key_kept := chosen_key_kept(configuration)
	key_kept == "beside"
	field := concat("", ["spec.replsets[", show(i), "].configuration"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Set security.vault in it, and name its token in secrets.vault"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set security.vault in it, and name its token in secrets.vault",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	not set_value.storage.engine == "inMemory"
	configuration := text_or(at(set_value, ["configuration"]), "")
	key_kept := chosen_key_kept(configuration)
	key_kept == "unstated"
	field := concat("", ["spec.replsets[", show(i), "].configuration"])
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not input.review.object.spec.sharding.configsvrReplSet.storage.engine == "inMemory"
	configuration := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), "")
	key_kept := chosen_key_kept(configuration)
	key_kept == "beside"
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "SM-3 spec.sharding.configsvrReplSet.configuration: key of the data is not in a key service. Fix: Set security.vault in it, and name its token in secrets.vault",
		"fix": "Set security.vault in it, and name its token in secrets.vault",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not input.review.object.spec.sharding.configsvrReplSet.storage.engine == "inMemory"
	configuration := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), "")
	key_kept := chosen_key_kept(configuration)
	key_kept == "unstated"
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(chosen_enabled, {})
	is_object(storage)
	storage.type == "s3"
	encryption := object.get(storage, ["s3", "serverSideEncryption"], null)
	not asks(encryption)
	field := concat("", ["spec.backup.storages.", show(key), ".s3.serverSideEncryption"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: Set sseAlgorithm to aws:kms, and kmsKeyID"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set sseAlgorithm to aws:kms, and kmsKeyID",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(chosen_enabled, {})
	is_object(storage)
	storage.type == "minio"
	field := concat("", ["spec.backup.storages.", show(key), ".minio"])
	message := concat("", ["ED-1 ", field, ": backups to MinIO may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some key, storage in object_or(chosen_enabled, {})
	is_object(storage)
	storage.type == "filesystem"
	field := concat("", ["spec.backup.storages.", show(key), ".filesystem"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: See that the volume encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the volume encrypts",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	text := text_or(at(set_value, ["configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["ED-2 ", field, ": the log of members carries data of users. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	text := text_or(at(set_value, ["configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["ED-2 ", field, ": nothing masks data of users in the log of members. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	text := text_or(at(set_value, ["hidden", "configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["ED-2 ", field, ": the log of hidden members carries data of users. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	text := text_or(at(set_value, ["hidden", "configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["ED-2 ", field, ": nothing masks data of users in the log of hidden members. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	text := text_or(at(set_value, ["nonvoting", "configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["ED-2 ", field, ": the log of members without a vote carries data of users. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	text := text_or(at(set_value, ["nonvoting", "configuration"]), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["ED-2 ", field, ": nothing masks data of users in the log of members without a vote. Fix: Set security.redactClientLogData to true in it"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.configuration: the log of members carries data of users. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.configuration: nothing masks data of users in the log of members. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.hidden.configuration: the log of hidden members carries data of users. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.hidden.configuration: nothing masks data of users in the log of hidden members. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.nonvoting.configuration: the log of members without a vote carries data of users. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "ED-2 spec.sharding.configsvrReplSet.nonvoting.configuration: nothing masks data of users in the log of members without a vote. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	is_text(text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.sharding.mongos.configuration",
		"message": "ED-2 spec.sharding.mongos.configuration: the log of mongos carries data of users. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), "")
	not regex.match("(^|\\n)[^#\\n]*redactClientLogData[\"']?[ \\t]*:[ \\t]*[\"']?true", text)
	not regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
	not regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.sharding.mongos.configuration",
		"message": "ED-2 spec.sharding.mongos.configuration: nothing masks data of users in the log of mongos. Fix: Set security.redactClientLogData to true in it",
		"fix": "Set security.redactClientLogData to true in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is turned off. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is not turned on. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(at(set_value, ["configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["MAA-3 ", field, ": the audit log of members is not turned on. Fix: Set auditLog.destination in it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(at(set_value, ["hidden", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["MAA-3 ", field, ": the audit log of hidden members is not turned on. Fix: Set auditLog.destination in it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["MAA-3 ", field, ": the audit log of members without a vote is not turned on. Fix: Set auditLog.destination in it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "MAA-3 spec.sharding.configsvrReplSet.configuration: the audit log of members is not turned on. Fix: Set auditLog.destination in it",
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "MAA-3 spec.sharding.configsvrReplSet.hidden.configuration: the audit log of hidden members is not turned on. Fix: Set auditLog.destination in it",
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "MAA-3 spec.sharding.configsvrReplSet.nonvoting.configuration: the audit log of members without a vote is not turned on. Fix: Set auditLog.destination in it",
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	not regex.match("(^|\\n)([\"']?auditLog[\"']?[ \\t]*:([^\\n]*(\\n([ \\t#\\r][^\\n]*)?)*\\n[ \\t]+|[ \\t]*\\{[^#}\\n]*)|auditLog\\.)[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?[a-z]", text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.sharding.mongos.configuration",
		"message": "MAA-3 spec.sharding.mongos.configuration: the audit log of mongos is not turned on. Fix: Set auditLog.destination in it",
		"fix": "Set auditLog.destination in it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_annotations := object_or(at(set_value, ["expose", "annotations"]), {})
	service_shared_annotations := object_or(at(set_value, ["expose", "serviceAnnotations"]), {})
	service_source_ranges := list_or(at(set_value, ["expose", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service of each member is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicIngress"
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	message := concat("", ["KSI-5 ", field, ": Ingress of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "Ingress"
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicGateway"
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	message := concat("", ["KSI-5 ", field, ": Gateway of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "Gateway"
	service_annotations := object_or(at(set_value, ["expose", "annotations"]), {})
	service_shared_annotations := object_or(at(set_value, ["expose", "serviceAnnotations"]), {})
	not marked(service_annotations, service_shared_annotations)
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "Route"
	service_source_ranges := list_or(at(set_value, ["expose", "loadBalancerSourceRanges"]), [])
	not limited(service_source_ranges)
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.expose.enabled == true
	given := at(set_value, ["expose"])
	own := text_or(at(set_value, ["expose", "type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "ExternalIP"
	field := concat("", ["spec.replsets[", show(i), "].expose.type"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_annotations := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := cut(concat("", ["KSI-5 spec.sharding.configsvrReplSet.expose.type: service of each configuration server is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "KSI-5 spec.sharding.configsvrReplSet.expose.type: Ingress of each configuration server is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "KSI-5 spec.sharding.configsvrReplSet.expose.type: Gateway of each configuration server is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Gateway"
	not percona_server_mongodb_percona_server_mongo_db_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.expose.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.expose.type",
		"message": "KSI-5 spec.sharding.configsvrReplSet.expose.type: service of each configuration server answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_annotations := object_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "serviceAnnotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.sharding.mongos.expose.type: service of mongos is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "KSI-5 spec.sharding.mongos.expose.type: Ingress of mongos is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "KSI-5 spec.sharding.mongos.expose.type: Gateway of mongos is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	given := object.get(input.review.object, ["spec", "sharding", "mongos", "expose"], null)
	own := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "type"], null), "")
	service_type := chosen_service_type(own, given)
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.expose.type",
		"message": "KSI-5 spec.sharding.mongos.expose.type: service of mongos answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	number_or(object.get(input.review.object, ["spec", "sharding", "mongos", "hostPort"], null), 0) != 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.hostPort",
		"message": "KSI-5 spec.sharding.mongos.hostPort: service of mongos answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	pod := at(set_value, ["podSecurityContext"])
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(set_value, ["podSecurityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container mongod may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container mongod may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	pod := at(set_value, ["podSecurityContext"])
	some i_2, sidecar in set_value.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podSecurityContext", "runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, sidecar in set_value.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.arbiter.enabled == true
	is_array(set_value.arbiter.sidecars)
	pod := at(set_value, ["podSecurityContext"])
	some i_2, sidecar in set_value.arbiter.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podSecurityContext", "runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".arbiter.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.arbiter.enabled == true
	is_array(set_value.arbiter.sidecars)
	some i_2, sidecar in set_value.arbiter.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".arbiter.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_array(set_value.hidden.sidecars)
	pod := object_or(at(set_value, ["hidden", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	some i_2, sidecar in set_value.hidden.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".hidden.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_array(set_value.hidden.sidecars)
	some i_2, sidecar in set_value.hidden.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".hidden.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_array(set_value.nonvoting.sidecars)
	pod := object_or(at(set_value, ["nonvoting", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	some i_2, sidecar in set_value.nonvoting.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".nonvoting.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_array(set_value.nonvoting.sidecars)
	some i_2, sidecar in set_value.nonvoting.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".nonvoting.sidecars"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_object(set_value.hidden.containerSecurityContext)
	pod := object_or(at(set_value, ["hidden", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".hidden"])), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container of hidden members may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_object(set_value.hidden.containerSecurityContext)
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".hidden"])), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container of hidden members may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_object(set_value.nonvoting.containerSecurityContext)
	pod := object_or(at(set_value, ["nonvoting", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container of members without a vote may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_object(set_value.nonvoting.containerSecurityContext)
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".containerSecurityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container of members without a vote may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	pod := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null)
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.containerSecurityContext: container mongod may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.containerSecurityContext: container mongod may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	pod := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext", "runAsUser"], null), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	pod := object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext", "runAsUser"], null), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	pod := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "podSecurityContext"], null), object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null), null))
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	pod := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "podSecurityContext"], null), object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null), null))
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, sidecar in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.containerSecurityContext)
	pod := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "podSecurityContext"], null), object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null), null))
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.hidden.containerSecurityContext: container of hidden members may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.containerSecurityContext)
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.hidden.containerSecurityContext: container of hidden members may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext)
	pod := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "podSecurityContext"], null), object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "podSecurityContext"], null), null))
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext: container of members without a vote may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext)
	own := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext",
		"message": "WL-1 spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext: container of members without a vote may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	pod := object.get(input.review.object, ["spec", "sharding", "mongos", "podSecurityContext"], null)
	own := object_or(object.get(input.review.object, ["spec", "sharding", "mongos", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(object.get(input.review.object, ["spec", "sharding", "mongos", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.mongos.containerSecurityContext",
		"message": "WL-1 spec.sharding.mongos.containerSecurityContext: container mongos may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	own := object_or(object.get(input.review.object, ["spec", "sharding", "mongos", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.sharding.mongos.containerSecurityContext",
		"message": "WL-1 spec.sharding.mongos.containerSecurityContext: container mongos may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	pod := object.get(input.review.object, ["spec", "sharding", "mongos", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.sharding.mongos.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "sharding", "mongos", "podSecurityContext", "runAsUser"], null), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, sidecar in input.review.object.spec.sharding.mongos.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	pod := at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext"])
	own := object_or(object.get(input.review.object, ["spec", "backup", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext",
		"message": "WL-1 spec.backup.containerSecurityContext: container backup-agent may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	own := object_or(object.get(input.review.object, ["spec", "backup", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext",
		"message": "WL-1 spec.backup.containerSecurityContext: container backup-agent may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	pod := at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext"])
	own := object_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(object.get(own, ["runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext", "runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	own := object_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	pod := at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext"])
	own := object.get(input.review.object, ["spec", "logcollector", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "logcollector", "containerSecurityContext", "runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext", "runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	not percona_server_mongodb_percona_server_mongo_db_allow_privilege_escalation_and_privileged
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	pod := at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext"])
	own := object.get(input.review.object, ["spec", "initContainerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "initContainerSecurityContext", "runAsUser"], null), number_or(at(item_at(object.get(input.review.object, ["spec", "replsets"], null), 0), ["podSecurityContext", "runAsUser"]), null))
	percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainerSecurityContext",
		"message": "WL-1 spec.initContainerSecurityContext: container mongo-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not allow_privilege_escalation_and_privileged_more
	edit := chosen_edit_more_3
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainerSecurityContext",
		"message": "WL-1 spec.initContainerSecurityContext: container mongo-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.containerSecurityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container mongod is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, container in set_value.sidecars
	container.securityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	is_array(set_value.sidecars)
	some i_2, container in set_value.sidecars
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.arbiter.enabled == true
	is_array(set_value.arbiter.sidecars)
	some i_2, container in set_value.arbiter.sidecars
	container.securityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".arbiter.sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.arbiter.enabled == true
	is_array(set_value.arbiter.sidecars)
	some i_2, container in set_value.arbiter.sidecars
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".arbiter.sidecars"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	set_value.hidden.containerSecurityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	field := concat("", [show(concat("", [show(at_value_2), ".containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container of hidden members is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_array(set_value.hidden.sidecars)
	some i_2, container in set_value.hidden.sidecars
	container.securityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	at_value_3 := concat("", [show(at_value_2), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_3), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	is_array(set_value.hidden.sidecars)
	some i_2, container in set_value.hidden.sidecars
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	at_value_3 := concat("", [show(at_value_2), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_3), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	set_value.nonvoting.containerSecurityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	field := concat("", [show(concat("", [show(at_value_2), ".containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container of members without a vote is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_array(set_value.nonvoting.sidecars)
	some i_2, container in set_value.nonvoting.sidecars
	container.securityContext.privileged == true
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	at_value_3 := concat("", [show(at_value_2), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_3), "[", show(i_2), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	is_array(set_value.nonvoting.sidecars)
	some i_2, container in set_value.nonvoting.sidecars
	is_array(container.ports)
	some i_3, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	at_value_3 := concat("", [show(at_value_2), ".sidecars"])
	field := concat("", [show(concat("", [show(at_value_3), "[", show(i_2), "]"])), ".ports[", show(i_3), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.containerSecurityContext.privileged",
		"message": "WL-5 spec.sharding.configsvrReplSet.containerSecurityContext.privileged: container mongod is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.arbiter.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.hidden.containerSecurityContext.privileged",
		"message": "WL-5 spec.sharding.configsvrReplSet.hidden.containerSecurityContext.privileged: container of hidden members is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.hidden.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext.privileged",
		"message": "WL-5 spec.sharding.configsvrReplSet.nonvoting.containerSecurityContext.privileged: container of members without a vote is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	is_array(input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars)
	some i, container in input.review.object.spec.sharding.configsvrReplSet.nonvoting.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.mongos.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.sharding.mongos.containerSecurityContext.privileged",
		"message": "WL-5 spec.sharding.mongos.containerSecurityContext.privileged: container mongos is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, container in input.review.object.spec.sharding.mongos.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	is_array(input.review.object.spec.sharding.mongos.sidecars)
	some i, container in input.review.object.spec.sharding.mongos.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sharding.mongos.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	input.review.object.spec.backup.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.backup.containerSecurityContext.privileged",
		"message": "WL-5 spec.backup.containerSecurityContext.privileged: container backup-agent is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext.privileged",
		"message": "WL-5 spec.pmm.containerSecurityContext.privileged: container pmm-client is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	input.review.object.spec.logcollector.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext.privileged",
		"message": "WL-5 spec.logcollector.containerSecurityContext.privileged: container logs is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.initContainerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.initContainerSecurityContext.privileged",
		"message": "WL-5 spec.initContainerSecurityContext.privileged: container mongo-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	memory := scalar_or(at(set_value, ["resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(set_value, ["resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(set_value, ["resources", "requests", "cpu"]), scalar_or(at(set_value, ["resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".resources"])), ".", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container mongod has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.arbiter.enabled == true
	memory := scalar_or(at(set_value, ["arbiter", "resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(set_value, ["arbiter", "resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(set_value, ["arbiter", "resources", "requests", "cpu"]), scalar_or(at(set_value, ["arbiter", "resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".arbiter.resources"])), ".", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of the arbiter has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	memory := scalar_or(at(set_value, ["hidden", "resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(set_value, ["hidden", "resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(set_value, ["hidden", "resources", "requests", "cpu"]), scalar_or(at(set_value, ["hidden", "resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden.resources"])), ".", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of hidden members has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	memory := scalar_or(at(set_value, ["nonvoting", "resources", "limits", "memory"]), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(set_value, ["nonvoting", "resources", "requests", "memory"]), memory)}, {"name": "requests.cpu", "given": scalar_or(at(set_value, ["nonvoting", "resources", "requests", "cpu"]), scalar_or(at(set_value, ["nonvoting", "resources", "limits", "cpu"]), null))}]; object.get(candidate, ["given"], null) == null]
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting.resources"])), ".", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of members without a vote has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.sharding.configsvrReplSet.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container mongod has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "arbiter", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "arbiter", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "arbiter", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "arbiter", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.sharding.configsvrReplSet.arbiter.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of the arbiter has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.sharding.configsvrReplSet.hidden.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of hidden members has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.sharding.configsvrReplSet.nonvoting.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container of members without a vote has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "sharding", "mongos", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "mongos", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "sharding", "mongos", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "sharding", "mongos", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.sharding.mongos.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container mongos has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mongod", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "backup-agent", "image": chosen_on, "at": "spec.backup.image", "runs": on}, {"name": "logs", "image": percona_server_mongodb_percona_server_mongo_db_chosen_on, "at": "spec.logcollector.image", "runs": percona_server_mongodb_percona_server_mongo_db_on}, {"name": "pmm-client", "image": chosen_on_more, "at": "spec.pmm.image", "runs": on_more}, {"name": "mongo-init", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := show(object.get(field_value, ["at"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(wl_12_allowed_registries) > 0
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	not percona_server_mongodb_percona_server_mongo_db_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	percona_server_mongodb_percona_server_mongo_db_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	is_array(input.review.object.spec.replsets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.replsets
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["sidecars"]), []), "at": concat("", [show(at_value), ".sidecars"])}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value), "at": concat("", [show(at_value), ".arbiter.sidecars"])}, {"containers": chosen_enabled_more(set_value), "at": concat("", [show(at_value), ".hidden.sidecars"])}, {"containers": chosen_enabled_more_2(set_value), "at": concat("", [show(at_value), ".nonvoting.sidecars"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	not percona_server_mongodb_percona_server_mongo_db_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	not percona_server_mongodb_percona_server_mongo_db_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	percona_server_mongodb_percona_server_mongo_db_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in array.concat([{"containers": chosen_sharded, "at": "spec.sharding.configsvrReplSet.sidecars"}, {"containers": chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.arbiter.sidecars"}, {"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled, "at": "spec.sharding.configsvrReplSet.hidden.sidecars"}, {"containers": chosen_sharded_and_enabled_more, "at": "spec.sharding.configsvrReplSet.nonvoting.sidecars"}], [{"containers": percona_server_mongodb_percona_server_mongo_db_chosen_sharded, "at": "spec.sharding.mongos.sidecars"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named)
	not percona_server_mongodb_percona_server_mongo_db_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	text := text_or(at(set_value, ["configuration"]), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(at_value), ".configuration"])
	message := concat("", ["WL-15 ", field, ": the log of members goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.hidden.enabled == true
	text := text_or(at(set_value, ["hidden", "configuration"]), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".hidden"])), ".configuration"])
	message := concat("", ["WL-15 ", field, ": the log of hidden members goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	is_array(input.review.object.spec.replsets)
	some i, set_value in input.review.object.spec.replsets
	set_value.nonvoting.enabled == true
	text := text_or(at(set_value, ["nonvoting", "configuration"]), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".configuration"])
	message := concat("", ["WL-15 ", field, ": the log of members without a vote goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "configuration"], null), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.configuration",
		"message": "WL-15 spec.sharding.configsvrReplSet.configuration: the log of members goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it",
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "configuration"], null), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.hidden.configuration",
		"message": "WL-15 spec.sharding.configsvrReplSet.hidden.configuration: the log of hidden members goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it",
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	input.review.object.spec.sharding.enabled == true
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "configuration"], null), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.sharding.configsvrReplSet.nonvoting.configuration",
		"message": "WL-15 spec.sharding.configsvrReplSet.nonvoting.configuration: the log of members without a vote goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it",
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	input.review.object.spec.sharding.enabled == true
	text := text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "configuration"], null), "")
	regex.match("(^|\\n)[\"']?systemLog(\\.|[\"']?[ \\t]*:([ \\t]*\\{[^}]*|[^\\n{]*\\n(([ \\t\\r#][^\\n]*)?\\n)*[ \\t]+))[\"']?destination[\"']?[ \\t]*:[ \\t]*[\"']?file", text)
	not regex.match("path[\"']?[ \\t]*:[ \\t]*[\"']?/(dev|proc)/", text)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.sharding.mongos.configuration",
		"message": "WL-15 spec.sharding.mongos.configuration: the log of mongos goes to a file, not to standard output. Fix: Remove systemLog.destination and systemLog.path from it",
		"fix": "Remove systemLog.destination and systemLog.path from it",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
	{"name": "service.beta.kubernetes.io/alicloud-loadbalancer-address-type", "value": "intranet"},
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_administrator(user) if {
	is_array(user.roles)
	some role in user.roles
	role.db == "admin"
	text_or(at(role, ["name"]), "") in {"__system", "root", "userAdminAnyDatabase"}
}

is_limited(spec, user) if {
	is_array(spec.roles)
	is_array(user.roles)
	some role in spec.roles
	is_array(role.authenticationRestrictions)
	some restriction in role.authenticationRestrictions
	count(list_or(at(restriction, ["clientSource"]), [])) > 0
	some given in user.roles
	text_or(at(given, ["name"]), null) == text_or(at(role, ["role"]), null)
	text_or(at(given, ["db"]), null) == text_or(at(role, ["db"]), null)
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

percona_server_mongodb_percona_server_mongo_db_is_literal(value) if {
	value != ""
	not startswith(value, "$(")
}

in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

in_address_or_value(value, variable) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", text_or(at(variable, ["name"]), ""))
	percona_server_mongodb_percona_server_mongo_db_is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

holds_login_or_in_parameters(value, variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	percona_server_mongodb_percona_server_mongo_db_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

address_or_of_cloud(address) if {
	address == ""
}

address_or_of_cloud(address) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", address)
}

chosen_access_by(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

allow_unsafe_configurations_and_mode if {
	not input.review.object.spec.allowUnsafeConfigurations == true
	input.review.object.spec.tls.mode == "requireTLS"
}

unsafe if {
	input.review.object.spec.allowUnsafeConfigurations == true
}

chosen_field := "spec.allowUnsafeConfigurations" if {
	unsafe
} else := "spec.tls.mode"

chosen_fix := "Remove it, and set tls.mode to requireTLS" if {
	unsafe
} else := "Set it to requireTLS"

allow_unsafe_configurations_or_mode if {
	input.review.object.spec.allowUnsafeConfigurations == true
}

allow_unsafe_configurations_or_mode if {
	input.review.object.spec.tls.mode == "disabled"
}

chosen_edit := "" if {
	allow_unsafe_configurations_or_mode
} else := "set \"requireTLS\""

peer_is_verified if {
	input.review.object.spec.tls.allowInvalidCertificates == false
}

percona_server_mongodb_percona_server_mongo_db_peer_is_verified(storage) if {
	not storage.s3.insecureSkipTLSVerify == true
}

peer_is_verified_more(storage) if {
	not storage.minio.secure == true
}

peer_is_verified_more(storage) if {
	not storage.minio.insecureSkipTLSVerify == true
}

tls_offered if {
	not input.review.object.spec.allowUnsafeConfigurations == true
	not input.review.object.spec.tls.mode == "disabled"
}

percona_server_mongodb_percona_server_mongo_db_chosen_fix := "Remove it" if {
	unsafe
} else := "Set it to requireTLS"

chosen_mode := "disabled" if {
	input.review.object.spec.allowUnsafeConfigurations == true
} else := text_or(object.get(input.review.object, ["spec", "tls", "mode"], null), "")

percona_server_mongodb_percona_server_mongo_db_tls_offered(mode) if {
	mode != "disabled"
	mode != "allowTLS"
}

percona_server_mongodb_percona_server_mongo_db_chosen_edit(mode) := "" if {
	mode == "disabled"
} else := "set \"requireTLS\""

is_plain_address(storage) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(storage, ["s3", "endpointUrl"], null), ""))
}

tls_offered_more(storage) if {
	not is_plain_address(storage)
}

percona_server_mongodb_percona_server_mongo_db_is_plain_address(storage) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(storage, ["azure", "endpointUrl"], null), ""))
}

tls_offered_more_2(storage) if {
	not percona_server_mongodb_percona_server_mongo_db_is_plain_address(storage)
}

tls_offered_more_3(storage) if {
	storage.minio.secure == true
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "vault", "endpointURL"], null), ""))
}

tls_offered_more_4 if {
	not is_plain_address_more
}

is_plain_address_more_2 if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "upgradeOptions", "versionServiceEndpoint"], null), ""))
}

tls_offered_more_5 if {
	not is_plain_address_more_2
}

is_over_ayear if {
	regex.match("^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "tls", "certValidityDuration"], null), ""))
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

claim_and_host_path(claim, given) if {
	claim == null
	is_object(given.hostPath)
}

claim_and_empty_dir(claim, given) if {
	claim == null
	is_object(given.emptyDir)
}

takes_encrypted(provisioner) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
}

takes_encrypted(provisioner) if {
	provisioner == "driver.longhorn.io"
}

takes_encrypted(provisioner) if {
	endswith(provisioner, "rbd.csi.ceph.com")
}

is_on_node(provisioner) if {
	regex.match("host-?path|local-path", provisioner)
}

is_on_node(provisioner) if {
	provisioner in {"openebs.io/local", "local.csi.openebs.io"}
}

takes_encrypted_and_provisioner(provisioner) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
}

chosen_takes_encrypted(provisioner) := "encrypted" if {
	takes_encrypted(provisioner)
} else := "secure" if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "encryption" if {
	provisioner == "zfs.csi.openebs.io"
} else := ""

by_key_or_by_cipher(provisioner, parameters) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
	text_or(object.get(parameters, ["kmsKeyId"], null), "") != ""
}

by_key_or_by_cipher(provisioner, parameters) if {
	text_or(object.get(parameters, ["encryption"], null), "off") != "off"
	provisioner == "zfs.csi.openebs.io"
}

by_key_or_by_cipher(provisioner, parameters) if {
	object.get(parameters, [chosen_takes_encrypted(provisioner)], null) == "true"
}

asks_for_encryption(each, provisioner) if {
	parameters := object_or(object.get(each, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
}

takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(each, provisioner)
}

is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

percona_server_mongodb_percona_server_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

percona_server_mongodb_percona_server_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_server_mongodb_percona_server_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.kubernetes.io/is-default-class"] == "true"
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.beta.kubernetes.io/is-default-class"] == "true"
}

is_default(each) if {
	annotations := object.get(each, ["metadata", "annotations"], null)
	storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations)
}

percona_server_mongodb_percona_server_mongo_db_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_server_mongodb_percona_server_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

percona_server_mongodb_percona_server_mongo_db_claim_and_host_path if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.volumeSpec.hostPath)
}

percona_server_mongodb_percona_server_mongo_db_claim_and_empty_dir if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.volumeSpec.emptyDir)
}

claim_and_host_path_more if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.volumeSpec.hostPath)
}

claim_and_empty_dir_more if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.hidden.volumeSpec.emptyDir)
}

claim_and_host_path_more_2 if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.volumeSpec.hostPath)
}

claim_and_empty_dir_more_2 if {
	claim := object_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.sharding.configsvrReplSet.nonvoting.volumeSpec.emptyDir)
}

chosen_key_kept(configuration) := "unstated" if {
	regex.match("(^|\\n)[^#\\n]*[ \\t{,][\"']?enableEncryption[\"']?[ \\t]*:[ \\t]*[\"']?false", configuration)
} else := "service" if {
	regex.match("(^|\\n)[^#\\n]*[ \\t{,][\"']?vault[\"']?[ \\t]*:", configuration)
} else := "beside"

chosen_enabled := object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}) if {
	input.review.object.spec.backup.enabled == true
} else := {}

asks(encryption) if {
	text_or(at(encryption, ["sseAlgorithm"]), "") != ""
}

asks(encryption) if {
	text_or(at(encryption, ["sseCustomerAlgorithm"]), "") != ""
}

is_text(text) if {
	regex.match("(^|\\n)([^#\\n]*[^#\\na-zA-Z])?verbosity[\"']?[ \\t]*:[ \\t]*[\"']?[1-9]", text)
}

is_text(text) if {
	regex.match("(^|\\n)[^#\\n]*slowOpThresholdMs[\"']?[ \\t]*:[ \\t]*[\"']?0[\"']?[ \\t\\r]*([#,}\\n]|$)", text)
}

chosen_metrics_state := "on" if {
	input.review.object.spec.pmm.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "pmm", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

chosen_service_type(own, given) := text_or(at(given, ["exposeType"]), "") if {
	own == ""
} else := own

marked(service_annotations, service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_shared_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, service_shared_annotations)
	not limited(service_source_ranges)
}

percona_server_mongodb_percona_server_mongo_db_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "expose", "serviceAnnotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "sharding", "mongos", "expose", "serviceAnnotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(object.get(own, ["runAsNonRoot"], null), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, _, _) if {
	user == 0
}

percona_server_mongodb_percona_server_mongo_db_user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

chosen_edit_more(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_server_mongodb_percona_server_mongo_db_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.logcollector.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.logcollector.containerSecurityContext.privileged == true
}

chosen_edit_more_2 := "" if {
	input.review.object.spec.logcollector.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more if {
	input.review.object.spec.initContainerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.initContainerSecurityContext.privileged == true
}

chosen_edit_more_3 := "" if {
	input.review.object.spec.initContainerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_server_mongodb_percona_server_mongo_db_chosen_enabled(set_value) := list_or(at(set_value, ["arbiter", "sidecars"]), []) if {
	set_value.arbiter.enabled == true
} else := []

chosen_enabled_more(set_value) := list_or(at(set_value, ["hidden", "sidecars"]), []) if {
	set_value.hidden.enabled == true
} else := []

chosen_enabled_more_2(set_value) := list_or(at(set_value, ["nonvoting", "sidecars"]), []) if {
	set_value.nonvoting.enabled == true
} else := []

is_own(_) if {
	false
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

is_sharded if {
	input.review.object.spec.sharding.enabled == true
}

chosen_sharded := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "sidecars"], null), []) if {
	is_sharded
} else := []

chosen_sharded_and_enabled := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "arbiter", "sidecars"], null), []) if {
	is_sharded
	input.review.object.spec.sharding.configsvrReplSet.arbiter.enabled == true
} else := []

percona_server_mongodb_percona_server_mongo_db_chosen_sharded_and_enabled := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "hidden", "sidecars"], null), []) if {
	is_sharded
	input.review.object.spec.sharding.configsvrReplSet.hidden.enabled == true
} else := []

chosen_sharded_and_enabled_more := list_or(object.get(input.review.object, ["spec", "sharding", "configsvrReplSet", "nonvoting", "sidecars"], null), []) if {
	is_sharded
	input.review.object.spec.sharding.configsvrReplSet.nonvoting.enabled == true
} else := []

percona_server_mongodb_percona_server_mongo_db_chosen_sharded := list_or(object.get(input.review.object, ["spec", "sharding", "mongos", "sidecars"], null), []) if {
	is_sharded
} else := []

own_holds(name, context) if {
	is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own(name)
	context.readOnlyRootFilesystem == true
}

chosen_own(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

is_on if {
	input.review.object.spec.backup.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "backup", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

percona_server_mongodb_percona_server_mongo_db_is_on if {
	input.review.object.spec.logcollector.enabled == true
}

percona_server_mongodb_percona_server_mongo_db_chosen_on := text_or(object.get(input.review.object, ["spec", "logcollector", "image"], null), "") if {
	percona_server_mongodb_percona_server_mongo_db_is_on
} else := ""

percona_server_mongodb_percona_server_mongo_db_on if {
	percona_server_mongodb_percona_server_mongo_db_is_on
} else := false

is_on_more if {
	input.review.object.spec.pmm.enabled == true
}

chosen_on_more := text_or(object.get(input.review.object, ["spec", "pmm", "image"], null), "") if {
	is_on_more
} else := ""

on_more if {
	is_on_more
} else := false

runs_or_image(candidate) if {
	object.get(candidate, ["runs"], null) == true
}

runs_or_image(candidate) if {
	object.get(candidate, ["image"], null) != ""
}

chosen_image_fixed_by(image) := "digest" if {
	contains(text_or(image, ""), "@")
} else := "tag" if {
	regex.match(":[^/]*$", text_or(image, ""))
	not endswith(text_or(image, ""), ":latest")
} else := "nothing"

is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, image) := concat("", ["docker.io/library/", text_or(image, "")]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", text_or(image, "")])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(text_or(image_source, ""), concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", text_or(image_source, ""))
}

percona_server_mongodb_percona_server_mongo_db_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

percona_server_mongodb_percona_server_mongo_db_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

percona_server_mongodb_percona_server_mongo_db_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# A text or number, or the fallback.
scalar_or(value, fallback) := value if {
	is_string(value)
} else := value if {
	is_number(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
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

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
