# percona-server-mongodb PerconaServerMongoDB: all controls
package dok.percona_server_mongodb.percona_server_mongo_db

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	some i, user in list_or(at(spec, ["users"]), [])
	some role in list_or(at(user, ["roles"]), [])
	at(role, ["db"]) == "admin"
	text_or(at(role, ["name"]), "") in {"__system", "root", "userAdminAnyDatabase"}
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["configuration"]), ""))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["hidden", "configuration"]), ""))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["configuration"]), ""))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["hidden", "configuration"]), ""))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?authorization[\"']?[ \\t]*:[ \\t]*[\"']?disabled", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some i_2, variable in list_or(at(set_value, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some i_2, sidecar in list_or(at(set_value, ["sidecars"]), [])
	some i_3, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", [show(at_value), ".sidecars[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some i_2, sidecar in list_or(at(set_value, ["hidden", "sidecars"]), [])
	some i_3, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".sidecars[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some i_2, sidecar in list_or(at(set_value, ["nonvoting", "sidecars"]), [])
	some i_3, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".sidecars[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	some i_2, sidecar in list_or(at(set_value, ["arbiter", "sidecars"]), [])
	some i_3, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".arbiter"])), ".sidecars[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["configuration"]), ""))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["hidden", "configuration"]), ""))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	some i, variable in list_or(at(set_value, ["env"]), [])
	not is_of_service(variable)
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	some i, sidecar in list_or(at(set_value, ["sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sharding.configsvrReplSet.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	some i, sidecar in list_or(at(set_value, ["hidden", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sharding.configsvrReplSet.hidden.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	some i, sidecar in list_or(at(set_value, ["nonvoting", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sharding.configsvrReplSet.nonvoting.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	some i, sidecar in list_or(at(set_value, ["arbiter", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sharding.configsvrReplSet.arbiter.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["configuration"]), ""))
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["hidden", "configuration"]), ""))
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
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(set_value, ["nonvoting", "configuration"]), ""))
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
	spec := at(input.review.object, ["spec"])
	mongos := at(spec, ["sharding", "mongos"])
	some i, variable in list_or(at(mongos, ["env"]), [])
	not is_of_service(variable)
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
	spec := at(input.review.object, ["spec"])
	mongos := at(spec, ["sharding", "mongos"])
	some i, sidecar in list_or(at(mongos, ["sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.sharding.mongos.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	spec := at(input.review.object, ["spec"])
	mongos := at(spec, ["sharding", "mongos"])
	regex.match("(^|\\n)([^#\\n]*[ \\t{,])?[\"']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)[\"']?[ \\t]*:[ \\t]*[\"']?[^ \\t\\r\\n\"'#]", text_or(at(mongos, ["configuration"]), ""))
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
	spec := at(input.review.object, ["spec"])
	some i, variable in list_or(at(spec, ["logcollector", "env"]), [])
	not is_of_service(variable)
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
	spec := at(input.review.object, ["spec"])
	some key, storage in object_or(object_or(at(spec, ["backup", "storages"]), {}), {})
	is_object(storage)
	text_or(at(storage, ["s3", "serverSideEncryption", "sseCustomerKey"]), "") != ""
	field := concat("", ["spec.backup.storages.", show(key), ".s3.serverSideEncryption.sseCustomerKey"])
	message := concat("", ["CM-2 ", field, ": key of the backups stands in the open. Fix: Name its Secret in spec.secrets.sse"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name its Secret in spec.secrets.sse",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	mode := text_or(at(spec, ["tls", "mode"]), "")
	chosen_allow_unsafe_configurations(spec, mode) != "requireTLS"
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-1 ", field, ": MongoDB accepts plaintext. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
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
	spec := at(input.review.object, ["spec"])
	mode := text_or(at(spec, ["tls", "mode"]), "")
	not percona_server_mongodb_percona_server_mongo_db_tls_offered(spec, mode)
	field := chosen_field
	fix := percona_server_mongodb_percona_server_mongo_db_chosen_fix
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
	field := concat("", [show(at_value), ".volumeSpec.hostPath"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
	field := concat("", [show(at_value), ".volumeSpec.emptyDir"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", [show(at_value), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
	field := concat("", [show(at_value), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
	field := concat("", [show(at_value), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
	field := concat("", [show(at_value_2), ".volumeSpec.hostPath"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
	field := concat("", [show(at_value_2), ".volumeSpec.emptyDir"])
	message := cut(concat("", ["SM-1 ", field, ": volume of hidden members is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".hidden"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
	field := concat("", [show(at_value_2), ".volumeSpec.hostPath"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
	field := concat("", [show(at_value_2), ".volumeSpec.emptyDir"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	at_value_2 := concat("", [show(at_value), ".nonvoting"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
	field := concat("", [show(at_value_2), ".volumeSpec.persistentVolumeClaim.storageClassName"])
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	given := at(set_value, ["volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	given := at(set_value, ["hidden", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	given := at(set_value, ["nonvoting", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
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
	backup := at(input.review.object, ["spec", "backup"])
	some key, storage in object_or(chosen_enabled(backup), {})
	is_object(storage)
	encryption := at(storage, ["s3", "serverSideEncryption"])
	at(storage, ["type"]) == "s3"
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
	backup := at(input.review.object, ["spec", "backup"])
	some key, storage in object_or(chosen_enabled(backup), {})
	is_object(storage)
	at(storage, ["type"]) == "minio"
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
	backup := at(input.review.object, ["spec", "backup"])
	some key, storage in object_or(chosen_enabled(backup), {})
	is_object(storage)
	at(storage, ["type"]) == "filesystem"
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at(set_value, ["expose", "enabled"]) == true
	given := at(set_value, ["expose"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, given)
	service_source_ranges := list_or(at(given, ["loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
	field := concat("", [show(concat("", ["spec.replsets[", show(i), "]"])), ".expose.type"])
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at(set_value, ["expose", "enabled"]) == true
	given := at(set_value, ["expose"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, given)
	service_type == "ExternalIP"
	field := concat("", [show(concat("", ["spec.replsets[", show(i), "]"])), ".expose.type"])
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
	sharding := at(input.review.object, ["spec", "sharding"])
	at(sharding, ["enabled"]) == true
	at(sharding, ["configsvrReplSet", "expose", "enabled"]) == true
	given := at(sharding, ["configsvrReplSet", "expose"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, given)
	service_source_ranges := list_or(at(given, ["loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
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
	sharding := at(input.review.object, ["spec", "sharding"])
	at(sharding, ["enabled"]) == true
	at(sharding, ["configsvrReplSet", "expose", "enabled"]) == true
	given := at(sharding, ["configsvrReplSet", "expose"])
	own := text_or(at(given, ["type"]), "")
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
	sharding := at(input.review.object, ["spec", "sharding"])
	at(sharding, ["enabled"]) == true
	given := at(sharding, ["mongos", "expose"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, given)
	service_source_ranges := list_or(at(given, ["loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
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
	sharding := at(input.review.object, ["spec", "sharding"])
	at(sharding, ["enabled"]) == true
	given := at(sharding, ["mongos", "expose"])
	own := text_or(at(given, ["type"]), "")
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
	sharding := at(input.review.object, ["spec", "sharding"])
	at(sharding, ["enabled"]) == true
	number_or(at(sharding, ["mongos", "hostPort"]), 0) != 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.sharding.mongos.hostPort",
		"message": "KSI-5 spec.sharding.mongos.hostPort: service of mongos answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	pod := at(set_value, ["podSecurityContext"])
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	field := show(concat("", [show(at_value), ".containerSecurityContext"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	field := show(concat("", [show(at_value), ".containerSecurityContext"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	is_object(at(set_value, ["hidden", "containerSecurityContext"]))
	pod := object_or(at(set_value, ["hidden", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	field := show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".containerSecurityContext"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["hidden", "enabled"]) == true
	is_object(at(set_value, ["hidden", "containerSecurityContext"]))
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	field := show(concat("", [show(concat("", [show(at_value), ".hidden"])), ".containerSecurityContext"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	is_object(at(set_value, ["nonvoting", "containerSecurityContext"]))
	pod := object_or(at(set_value, ["nonvoting", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	field := show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".containerSecurityContext"]))
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
	some i, set_value in list_or(at(input.review.object, ["spec", "replsets"]), [])
	at_value := concat("", ["spec.replsets[", show(i), "]"])
	at(set_value, ["nonvoting", "enabled"]) == true
	is_object(at(set_value, ["nonvoting", "containerSecurityContext"]))
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	not allow_privilege_escalation_and_privileged(own)
	field := show(concat("", [show(concat("", [show(at_value), ".nonvoting"])), ".containerSecurityContext"]))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	pod := at(set_value, ["podSecurityContext"])
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	own := object_or(at(set_value, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	is_object(at(set_value, ["hidden", "containerSecurityContext"]))
	pod := object_or(at(set_value, ["hidden", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["hidden", "enabled"]) == true
	is_object(at(set_value, ["hidden", "containerSecurityContext"]))
	own := object_or(at(set_value, ["hidden", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	is_object(at(set_value, ["nonvoting", "containerSecurityContext"]))
	pod := object_or(at(set_value, ["nonvoting", "podSecurityContext"]), object_or(at(set_value, ["podSecurityContext"]), null))
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	at(input.review.object, ["spec", "sharding", "enabled"]) == true
	set_value := at(input.review.object, ["spec", "sharding", "configsvrReplSet"])
	at(set_value, ["nonvoting", "enabled"]) == true
	is_object(at(set_value, ["nonvoting", "containerSecurityContext"]))
	own := object_or(at(set_value, ["nonvoting", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	spec := at(input.review.object, ["spec"])
	mongos := at(spec, ["sharding", "mongos"])
	at(spec, ["sharding", "enabled"]) == true
	pod := at(mongos, ["podSecurityContext"])
	own := object_or(at(mongos, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	mongos := at(spec, ["sharding", "mongos"])
	at(spec, ["sharding", "enabled"]) == true
	own := object_or(at(mongos, ["containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	spec := at(input.review.object, ["spec"])
	pod := at(item_at(at(spec, ["replsets"]), 0), ["podSecurityContext"])
	at(spec, ["backup", "enabled"]) == true
	own := object_or(at(spec, ["backup", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["backup", "enabled"]) == true
	own := object_or(at(spec, ["backup", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	spec := at(input.review.object, ["spec"])
	pod := at(item_at(at(spec, ["replsets"]), 0), ["podSecurityContext"])
	at(spec, ["pmm", "enabled"]) == true
	own := object_or(at(spec, ["pmm", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["pmm", "enabled"]) == true
	own := object_or(at(spec, ["pmm", "containerSecurityContext"]), {"runAsNonRoot": true, "runAsUser": 1001})
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
	spec := at(input.review.object, ["spec"])
	pod := at(item_at(at(spec, ["replsets"]), 0), ["podSecurityContext"])
	at(spec, ["logcollector", "enabled"]) == true
	own := at(spec, ["logcollector", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["logcollector", "enabled"]) == true
	own := at(spec, ["logcollector", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mongodb PerconaServerMongoDB
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	pod := at(item_at(at(spec, ["replsets"]), 0), ["podSecurityContext"])
	own := at(spec, ["initContainerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
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
	spec := at(input.review.object, ["spec"])
	own := at(spec, ["initContainerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainerSecurityContext",
		"message": "WL-1 spec.initContainerSecurityContext: container mongo-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
]

is_limited(spec, user) if {
	some role in list_or(at(spec, ["roles"]), [])
	some restriction in list_or(at(role, ["authenticationRestrictions"]), [])
	count(list_or(at(restriction, ["clientSource"]), [])) > 0
	some given in list_or(at(user, ["roles"]), [])
	text_or(at(given, ["name"]), null) == text_or(at(role, ["role"]), null)
	text_or(at(given, ["db"]), null) == text_or(at(role, ["db"]), null)
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_literal(value) if {
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
	is_literal(value)
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
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|(PRIVATE|SODIUM|PGP)_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

chosen_allow_unsafe_configurations(spec, mode) := "disabled" if {
	at(spec, ["allowUnsafeConfigurations"]) == true
} else := "preferTLS" if {
	mode == ""
} else := mode

unsafe if {
	at(input.review.object, ["spec", "allowUnsafeConfigurations"]) == true
}

chosen_field := "spec.allowUnsafeConfigurations" if {
	unsafe
} else := "spec.tls.mode"

chosen_fix := "Remove it, and set tls.mode to requireTLS" if {
	unsafe
} else := "Set it to requireTLS"

tls_offered if {
	spec := at(input.review.object, ["spec"])
	mode := text_or(at(spec, ["tls", "mode"]), "")
	chosen_allow_unsafe_configurations(spec, mode) != "disabled"
}

percona_server_mongodb_percona_server_mongo_db_chosen_fix := "Remove it" if {
	unsafe
} else := "Set it to requireTLS"

is_mode(mode) if {
	mode != ""
	mode == "disabled"
}

allow_unsafe_configurations_and_mode(spec, mode) if {
	at(spec, ["allowUnsafeConfigurations"]) != true
	mode != ""
	mode == "allowTLS"
}

percona_server_mongodb_percona_server_mongo_db_tls_offered(spec, mode) if {
	at(spec, ["allowUnsafeConfigurations"]) != true
	not is_mode(mode)
	not allow_unsafe_configurations_and_mode(spec, mode)
}

claim_and_host_path(claim, given) if {
	claim == null
	is_object(at(given, ["hostPath"]))
}

claim_and_empty_dir(claim, given) if {
	claim == null
	is_object(at(given, ["emptyDir"]))
}

chosen_enabled(backup) := object_or(at(backup, ["storages"]), {}) if {
	at(backup, ["enabled"]) == true
} else := {}

asks(encryption) if {
	text_or(at(encryption, ["sseAlgorithm"]), "") != ""
}

asks(encryption) if {
	text_or(at(encryption, ["sseCustomerAlgorithm"]), "") != ""
}

chosen_service_type(own, given) := text_or(at(given, ["exposeType"]), "") if {
	own == ""
} else := own

marked(given) if {
	some mark in list_or(ksi_5_private_marks, [])
	text_or(at(given, ["annotations", text_or(at(mark, ["name"]), null)]), text_or(at(given, ["serviceAnnotations", text_or(at(mark, ["name"]), null)]), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, given, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(given)
	not limited(service_source_ranges)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	at(own, ["allowPrivilegeEscalation"]) == false
	at(own, ["privileged"]) != true
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
