# mongodb-kubernetes MongoDB: all controls
package dok.mongodb_kubernetes.mongo_db

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_enabled
	some i, mode in texts(object.get(input.review.object, ["spec", "security", "authentication", "modes"], null))
	mode in {"SCRAM-SHA-1", "MONGODB-CR"}
	field := concat("", ["spec.security.authentication.modes[", show(i), "]"])
	message := concat("", ["UM-3 ", field, ": ", show(concat("", ["a password of ", show(mode)])), " is protected by MD5 only. Fix: Use SCRAM-SHA-256"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use SCRAM-SHA-256",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not is_enabled
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.security.authentication.enabled",
		"message": "UM-4 spec.security.authentication.enabled: the database checks neither accounts nor rights. Fix: Set it to true, and name modes",
		"fix": "Set it to true, and name modes",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_enabled
	input.review.object.spec.security.authentication.ignoreUnknownUsers == true
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.security.authentication.ignoreUnknownUsers",
		"message": "UM-4 spec.security.authentication.ignoreUnknownUsers: users without a MongoDBUser keep their login. Fix: Make a MongoDBUser for each user, and remove it",
		"fix": "Make a MongoDBUser for each user, and remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.security.roles)
	some i, role in input.review.object.spec.security.roles
	inherits_all(role)
	field := concat("", ["spec.security.roles[", show(i), "].roles"])
	message := concat("", ["UM-4 ", field, ": ", show(concat("", ["role ", show(text_or(at(role, ["role"]), null))])), " stands above the rights of the database. Fix: Name the privileges that it needs"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the privileges that it needs",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	value_2 := chosen_value
	or_else(chosen_value_more, mongodb_kubernetes_mongo_db_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	value_2 := chosen_value_more_2
	or_else(chosen_value_more_3, mongodb_kubernetes_mongo_db_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.configSrv.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	value_2 := chosen_value_more_4
	or_else(chosen_value_more_5, mongodb_kubernetes_mongo_db_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.mongos.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	value_2 := chosen_value_more_6
	or_else(chosen_value_more_7, mongodb_kubernetes_mongo_db_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.shard.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	value := at(shard, ["additionalMongodConfig"])
	value_2 := chosen_value_more_8(value)
	or_else(chosen_value_more_9(value), mongodb_kubernetes_mongo_db_chosen_value(value_2)) == "disabled"
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.authorization\"]"])
	message := concat("", ["UM-4 ", field, ": the database checks neither accounts nor rights. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not is_enabled
	lower_ascii(text_or(object.get(input.review.object, ["spec", "security", "authentication", "internalCluster"], null), "")) != "x509"
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.security.authentication.enabled",
		"message": "UM-6 spec.security.authentication.enabled: members do without authentication. Fix: Set it to true, and name modes",
		"fix": "Set it to true, and name modes",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_on
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	mongodb_kubernetes_mongo_db_is_on
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.configSrv.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_on_more
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.mongos.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_on_more_2
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.shard.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	is_on_more_3(shard)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.transitionToAuth\"]"])
	message := concat("", ["UM-6 ", field, ": members do without authentication. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	mongodb_kubernetes_mongo_db_is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.configSrv.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.configSrv.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.mongos.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.mongos.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_2
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.shard.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.shard.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	is_text_more_3(shard)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.encryptionKeyFile\"]"])
	message := concat("", ["CM-1 ", field, ": key of the data is kept beside the data, by no key service. Fix: Use security.kmip"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_literal(value)
	field := concat("", ["spec.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "configSrv", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_literal(value)
	field := concat("", ["spec.configSrv.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "mongos", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_literal(value)
	field := concat("", ["spec.mongos.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "shard", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_literal(value)
	field := concat("", ["spec.shard.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	some name, value in object_or(object_or(at(override, ["agent", "readinessProbe", "environmentVariables"]), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_literal(value)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_4
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_5
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_6
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.configSrv.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_7
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.configSrv.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_8
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.mongos.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_9
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.mongos.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_10
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.shard.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_11
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.shard.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	is_text_more_12(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.certificateKeyFilePassword\"]"])
	message := concat("", ["CM-2 ", field, ": password of the certificate stands in the open. Fix: Use a key without a password, in its Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	is_text_more_13(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.clusterPassword\"]"])
	message := concat("", ["CM-2 ", field, ": password of the members stands in the open. Fix: Use a key without a password, in its Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_db_is_of_service(value, name)
	not mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_of_database(value, name)
	field := concat("", ["spec.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "configSrv", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_db_is_of_service(value, name)
	not mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_of_database(value, name)
	field := concat("", ["spec.configSrv.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "mongos", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_db_is_of_service(value, name)
	not mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_of_database(value, name)
	field := concat("", ["spec.mongos.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "shard", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_db_is_of_service(value, name)
	not mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_of_database(value, name)
	field := concat("", ["spec.shard.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	some name, value in object_or(object_or(at(override, ["agent", "readinessProbe", "environmentVariables"]), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_db_is_of_service(value, name)
	not mongodb_kubernetes_mongo_db_is_encryption_key(name)
	mongodb_kubernetes_mongo_db_is_of_database(value, name)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_14
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_15
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_16
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.configSrv.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_17
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.configSrv.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_18
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.mongos.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_19
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.mongos.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_20
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.shard.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_text_more_21
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.shard.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	is_text_more_22(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"security.ldap.bind.queryPassword\"]"])
	message := concat("", ["CM-3 ", field, ": password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	is_text_more_23(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"security.kmip.clientCertificatePassword\"]"])
	message := concat("", ["CM-3 ", field, ": password for the key service stands in the open. Fix: Use a key without a password, in its Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "agent", "startupOptions"], null), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.agent.startupOptions[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Refer to a variable that a Secret fills"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_of_service(value, name)
	field := concat("", ["spec.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "configSrv", "agent", "startupOptions"], null), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.configSrv.agent.startupOptions[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Refer to a variable that a Secret fills"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "configSrv", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_of_service(value, name)
	field := concat("", ["spec.configSrv.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "mongos", "agent", "startupOptions"], null), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.mongos.agent.startupOptions[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Refer to a variable that a Secret fills"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "mongos", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_of_service(value, name)
	field := concat("", ["spec.mongos.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "shard", "agent", "startupOptions"], null), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.shard.agent.startupOptions[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Refer to a variable that a Secret fills"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "shard", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_of_service(value, name)
	field := concat("", ["spec.shard.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	some name, value in object_or(object_or(at(override, ["agent", "startupOptions"]), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.startupOptions[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["option ", show(name)])), " stands in the open. Fix: Refer to a variable that a Secret fills"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	some name, value in object_or(object_or(at(override, ["agent", "readinessProbe", "environmentVariables"]), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_db_is_of_service(value, name)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(name)])), " stands in the open. Fix: Set it in the template, by valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in the template, by valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.security.certsSecretPrefix",
		"message": "NM-1 spec.security.certsSecretPrefix: MongoDB accepts plaintext. Fix: Set it, and fill the Secrets whose names begin with it",
		"fix": "Set it, and fill the Secrets whose names begin with it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_22
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_64
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_26
	mode := or_else(chosen_config_more_20, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_19, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-1 spec.additionalMongodConfig[\"net.tls.mode\"]: MongoDB accepts plaintext. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_29
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_66
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_30
	mode := or_else(chosen_config_more_22, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_21, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-1 spec.configSrv.additionalMongodConfig[\"net.tls.mode\"]: MongoDB accepts plaintext. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_31
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_67
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_32
	mode := or_else(chosen_config_more_24, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_23, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-1 spec.mongos.additionalMongodConfig[\"net.tls.mode\"]: MongoDB accepts plaintext. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_33
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_68
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_34
	mode := or_else(chosen_config_more_26, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_25, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-1 spec.shard.additionalMongodConfig[\"net.tls.mode\"]: MongoDB accepts plaintext. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_69(config)
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_36(config)
	mode := or_else(chosen_config_more_28(config), or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_27(config), or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"net.tls.mode\"]"])
	message := concat("", ["NM-1 ", field, ": MongoDB accepts plaintext. Fix: Remove it: without it TLS is required"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.prometheus)
	text_or(object.get(input.review.object, ["spec", "prometheus", "tlsSecretKeyRef", "name"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.prometheus.tlsSecretKeyRef",
		"message": "NM-1 spec.prometheus.tlsSecretKeyRef: the endpoint for Prometheus accepts plaintext. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not mongodb_kubernetes_mongo_db_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.configSrv.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more_2
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.configSrv.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more_3
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.mongos.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more_4
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.mongos.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more_5
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.shard.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not peer_is_verified_more_6
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.shard.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	not peer_is_verified_more_7(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.allowInvalidCertificates\"]"])
	message := concat("", ["NM-3 ", field, ": a member takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	not peer_is_verified_more_8(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.allowInvalidHostnames\"]"])
	message := concat("", ["NM-3 ", field, ": a member takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	some i, container in list_or(at(object.get(place_2, ["pod"], null), ["containers"]), [])
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", [show(object.get(place_2, ["at"], null)), ".containers[", show(i), "].env[", show(j), "].value"])
	message := cut(concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])), ".containers[", show(i_2), "].env[", show(j), "].value"])
	message := cut(concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_10
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]",
		"message": "NM-3 spec.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_11
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]",
		"message": "NM-3 spec.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_12
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.configSrv.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]",
		"message": "NM-3 spec.configSrv.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_13
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.configSrv.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]",
		"message": "NM-3 spec.configSrv.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_14
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.mongos.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]",
		"message": "NM-3 spec.mongos.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_15
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.mongos.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]",
		"message": "NM-3 spec.mongos.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_16
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.shard.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]",
		"message": "NM-3 spec.shard.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not peer_is_verified_more_17
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.shard.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]",
		"message": "NM-3 spec.shard.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec.containers[", show(i_2), "].env[", show(j), "].value"])
	message := concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", [show(concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])), ".containers[", show(i_2), "].env[", show(j), "].value"])
	message := cut(concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	some i, container in list_or(at(object.get(place, ["pod"], null), ["containers"]), [])
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", [show(object.get(place, ["at"], null)), ".containers[", show(i), "].env[", show(j), "].value"])
	message := cut(concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some j, variable in container.env
	variable.name == "SSL_REQUIRE_VALID_MMS_CERTIFICATES"
	not peer_is_verified_more_9(variable)
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])), ".containers[", show(i_3), "].env[", show(j), "].value"])
	message := cut(concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	not peer_is_verified_more_18(override)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]"])
	message := concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	not peer_is_verified_more_19(override)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]"])
	message := concat("", ["NM-3 ", field, ": the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.opsManager)
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.opsManager.configMapRef",
		"message": "no field says whether an agent to Ops Manager takes any certificate",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.cloudManager)
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.cloudManager.configMapRef",
		"message": "no field says whether an agent to Ops Manager takes any certificate",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.security.certsSecretPrefix",
		"message": "NM-4 spec.security.certsSecretPrefix: no TLS for clients. Fix: Set it, and fill the Secrets whose names begin with it",
		"fix": "Set it, and fill the Secrets whose names begin with it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-4 spec.additionalMongodConfig[\"net.tls.mode\"]: no TLS for clients. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	refused := or_else(chosen_config_more_49, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Remove it: without it only TLS 1.2 and later are used"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not mongodb_kubernetes_mongo_db_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-4 spec.mongos.additionalMongodConfig[\"net.tls.mode\"]: no TLS for clients. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	refused := or_else(chosen_config_more_50, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	too_old(tls_minimum_version)
	message := cut(concat("", ["NM-4 spec.mongos.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.security.certsSecretPrefix",
		"message": "NM-5 spec.security.certsSecretPrefix: no TLS for members. Fix: Set it, and fill the Secrets whose names begin with it",
		"fix": "Set it, and fill the Secrets whose names begin with it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-5 spec.additionalMongodConfig[\"net.tls.mode\"]: no TLS for members. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	refused := or_else(chosen_config_more_49, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_db_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for members. Fix: Remove it: without it only TLS 1.2 and later are used"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-5 spec.configSrv.additionalMongodConfig[\"net.tls.mode\"]: no TLS for members. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_29
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_30
	refused := or_else(chosen_config_more_51, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_db_too_old(tls_minimum_version)
	message := cut(concat("", ["NM-5 spec.configSrv.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for members. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not tls_offered_more_3
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-5 spec.mongos.additionalMongodConfig[\"net.tls.mode\"]: no TLS for members. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	refused := or_else(chosen_config_more_50, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_db_too_old(tls_minimum_version)
	message := cut(concat("", ["NM-5 spec.mongos.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for members. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	not tls_offered_more_4
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-5 spec.shard.additionalMongodConfig[\"net.tls.mode\"]: no TLS for members. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	value := chosen_value_more_33
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_34
	refused := or_else(chosen_config_more_52, or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_db_too_old(tls_minimum_version)
	message := cut(concat("", ["NM-5 spec.shard.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for members. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	not tls_offered_more_5(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.mode\"]"])
	message := concat("", ["NM-5 ", field, ": no TLS for members. Fix: Remove it: without it TLS is required"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	has_tls
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	config := at(shard, ["additionalMongodConfig"])
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_36(config)
	refused := or_else(chosen_config_more_53(config), or_else(chosen_value_more_76(value_3), or_else(chosen_value_more_77(value), chosen_value_more_76(value_2))))
	tls_minimum_version := chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_db_too_old(tls_minimum_version)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"net.tls.disabledProtocols\"]"])
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for members. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_enabled
	"LDAP" in texts(object.get(input.review.object, ["spec", "security", "authentication", "modes"], null))
	not tls_offered_more_6
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.security.authentication.ldap.transportSecurity",
		"message": "NM-6 spec.security.authentication.ldap.transportSecurity: no TLS for the directory. Fix: Set it to tls",
		"fix": "Set it to tls",
		"edit": "set \"tls\"",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_7
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_8
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.configSrv.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.configSrv.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_9
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.mongos.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.mongos.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_10
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.shard.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.shard.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	not tls_offered_more_11(shard)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.ldap.transportSecurity\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the directory. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_13
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.agent.startupOptions.mmsBaseUrl",
		"message": "NM-6 spec.agent.startupOptions.mmsBaseUrl: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_14
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.configSrv.agent.startupOptions.mmsBaseUrl",
		"message": "NM-6 spec.configSrv.agent.startupOptions.mmsBaseUrl: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_15
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.mongos.agent.startupOptions.mmsBaseUrl",
		"message": "NM-6 spec.mongos.agent.startupOptions.mmsBaseUrl: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not tls_offered_more_16
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.shard.agent.startupOptions.mmsBaseUrl",
		"message": "NM-6 spec.shard.agent.startupOptions.mmsBaseUrl: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i), "].env"])), "[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_12(name, value)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	not tls_offered_more_17(override)
	field := concat("", ["spec.shardOverrides[", show(i), "].agent.startupOptions.mmsBaseUrl"])
	message := concat("", ["NM-6 ", field, ": no TLS for Ops Manager. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.opsManager)
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.opsManager.configMapRef",
		"message": "another object, or the other side, decides on TLS for Ops Manager",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.cloudManager)
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.cloudManager.configMapRef",
		"message": "another object, or the other side, decides on TLS for Ops Manager",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.configSrvPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.configSrvPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not some_container
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.configSrvPodSpec.podTemplate.spec.containers",
		"message": "NM-10 spec.configSrvPodSpec.podTemplate.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongodb-enterprise-database an image built for FIPS",
		"fix": "Give mongodb-enterprise-database an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not some_container
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.configSrvPodSpec.podTemplate.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.mongosPodSpec.podTemplate.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.mongosPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.mongosPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.mongosPodSpec.podTemplate.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.mongosPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.mongosPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not mongodb_kubernetes_mongo_db_some_container
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mongosPodSpec.podTemplate.spec.containers",
		"message": "NM-10 spec.mongosPodSpec.podTemplate.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongodb-enterprise-database an image built for FIPS",
		"fix": "Give mongodb-enterprise-database an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not mongodb_kubernetes_mongo_db_some_container
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mongosPodSpec.podTemplate.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardPodSpec.podTemplate.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.shardPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.shardPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardPodSpec.podTemplate.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.shardPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.shardPodSpec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not some_container_more
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.shardPodSpec.podTemplate.spec.containers",
		"message": "NM-10 spec.shardPodSpec.podTemplate.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongodb-enterprise-database an image built for FIPS",
		"fix": "Give mongodb-enterprise-database an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not some_container_more
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.shardPodSpec.podTemplate.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.podSpec.podTemplate.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.podSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podSpec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.podSpec.podTemplate.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.podSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podSpec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not some_container_more_2
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.podSpec.podTemplate.spec.containers",
		"message": "NM-10 spec.podSpec.podTemplate.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongodb-enterprise-database an image built for FIPS",
		"fix": "Give mongodb-enterprise-database an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not some_container_more_2
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.podSpec.podTemplate.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	nm_10_require_fips == true
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])), ".containers[", show(i_2), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	nm_10_require_fips != true
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])), ".containers[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	nm_10_require_fips == true
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec.containers[", show(i_2), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	nm_10_require_fips != true
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec.containers[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	nm_10_require_fips == true
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])), ".containers[", show(i_3), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	nm_10_require_fips != true
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongodb-enterprise-database"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_db_is_named_for_fips(module_image)
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])), ".containers[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.persistent == false
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistent",
		"message": "SM-1 spec.persistent: volume data is on storage of the node that goes with the pod. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) > 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_db_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.configSrvPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_db_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.configSrvPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_db_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.configSrvPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_db_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.configSrvPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_db_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.configSrvPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) > 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_2, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_2, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_2, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.shardPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_2, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_2, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": mongodb_kubernetes_mongo_db_whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.shardPodSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	not input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) > 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_4, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one_more, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one_more, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	not input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_4, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one_more, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one_more, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	not input.review.object.spec.type == "ShardedCluster"
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": is_one_more_4, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one_more, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one_more, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	not input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_4, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one_more, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one_more, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	not input.review.object.spec.type == "ShardedCluster"
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_4, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one_more, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one_more, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(sm_1_encrypted_classes) > 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.persistence)
	given := at(shard, ["persistence"])
	many := object_or(at(shard, ["persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(shard, ["persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(shard, ["persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardSpecificPodSpec[", show(i), "].persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(sm_1_encrypted_classes) == 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.persistence)
	given := at(shard, ["persistence"])
	many := object_or(at(shard, ["persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(shard, ["persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(shard, ["persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardSpecificPodSpec[", show(i), "].persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(sm_1_encrypted_classes) == 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.persistence)
	given := at(shard, ["persistence"])
	many := object_or(at(shard, ["persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(shard, ["persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(shard, ["persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.shardSpecificPodSpec[", show(i), "].persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardSpecificPodSpec)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.persistence)
	given := at(shard, ["persistence"])
	many := object_or(at(shard, ["persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(shard, ["persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(shard, ["persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardSpecificPodSpec[", show(i), "].persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardSpecificPodSpec)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.persistence)
	given := at(shard, ["persistence"])
	many := object_or(at(shard, ["persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(shard, ["persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(shard, ["persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(shard, ["persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.shardSpecificPodSpec[", show(i), "].persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.configSrv.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.configSrv.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.configSrv.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.configSrv.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	field := show(concat("", ["spec.configSrv.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shard.clusterSpecList)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shard.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shard.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shard.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shard.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.shard.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shard.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shard.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shard.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_object(one.podSpec.persistence)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	field := show(concat("", ["spec.shard.clusterSpecList[", show(i), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) > 0
	some i, override in input.review.object.spec.shardOverrides
	is_object(override.podSpec)
	given := at(override, ["podSpec", "persistence"])
	many := object_or(at(override, ["podSpec", "persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_object(override.podSpec)
	given := at(override, ["podSpec", "persistence"])
	many := object_or(at(override, ["podSpec", "persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_object(override.podSpec)
	given := at(override, ["podSpec", "persistence"])
	many := object_or(at(override, ["podSpec", "persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_object(override.podSpec)
	given := at(override, ["podSpec", "persistence"])
	many := object_or(at(override, ["podSpec", "persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_object(override.podSpec)
	given := at(override, ["podSpec", "persistence"])
	many := object_or(at(override, ["podSpec", "persistence", "multiple"]), null)
	some one in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(override, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.shardOverrides[", show(i), "].podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) > 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	some j, one in override.clusterSpecList
	is_object(one.podSpec)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(j), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	some j, one in override.clusterSpecList
	is_object(one.podSpec)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(j), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	some j, one in override.clusterSpecList
	is_object(one.podSpec)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) != ""
	volume_class_name := object.get(one_2, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(j), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	some j, one in override.clusterSpecList
	is_object(one.podSpec)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	volume_volume := object.get(one_2, ["volume"], null)
	field := show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(j), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.persistent == false
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	some j, one in override.clusterSpecList
	is_object(one.podSpec)
	given := at(one, ["podSpec", "persistence"])
	many := object_or(at(one, ["podSpec", "persistence", "multiple"]), null)
	some one_2 in [candidate | some candidate in [{"isUsed": is_one_more_6(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "single", "storageClass"]), ""), "under": "single"}, {"isUsed": whether_one_more_2(many, given), "volume": "data", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "data", "storageClass"]), ""), "under": "multiple.data"}, {"isUsed": whether_one_more_2(many, given), "volume": "journal", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "journal", "storageClass"]), ""), "under": "multiple.journal"}, {"isUsed": whether_one_more_2(many, given), "volume": "logs", "className": text_or(at(one, ["podSpec", "persistence", "multiple", "logs", "storageClass"]), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one_2, ["className"], null) == ""
	field := show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(j), "].podSpec.persistence.", show(object.get(one_2, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec"])), ".volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec"])), ".volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", [show(concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec"])), ".volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec"])), ".volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", [show(concat("", [show(concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec"])), ".volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) > 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(sm_1_encrypted_classes) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_db_is_open(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_db_is_open(defaults)
	not is_shut(defaults)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", [show(concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_text_more_24
	is_text_more_24
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.configSrv.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "SM-3 spec.configSrv.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is not in a key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_24
	not is_text_more_25
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.configSrv.additionalMongodConfig[\"security.kmip.serverName\"]",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_text_more_26
	is_text_more_26
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.shard.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "SM-3 spec.shard.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is not in a key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_26
	not is_text_more_27
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.shard.additionalMongodConfig[\"security.kmip.serverName\"]",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	config := at(shard, ["additionalMongodConfig"])
	is_text_more_28(config)
	is_text_more_28(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"security.encryptionKeyFile\"]"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Use security.kmip"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	config := at(shard, ["additionalMongodConfig"])
	not is_text_more_28(config)
	not is_text_more_29(config)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig"])
	field := concat("", [show(at_value), "[\"security.kmip.serverName\"]"])
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	is_text_more_30
	is_text_more_30
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "SM-3 spec.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is not in a key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not is_text_more_30
	not is_text_more_31
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"security.kmip.serverName\"]",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.backup.mode == "enabled"
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.encryption.kmip",
		"message": "ED-1 spec.backup.encryption.kmip: backups to Ops Manager may be unencrypted. Fix: Set it, and encrypt the data with a key of KMIP",
		"fix": "Set it, and encrypt the data with a key of KMIP",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_4
	tells_more_or_enterprise_build
	tells_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.configSrv.additionalMongodConfig[\"security.redactClientLogData\"]: the log of configuration servers carries data of users. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.configSrv.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_4
	tells_more_or_enterprise_build
	not tells_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.configSrv.additionalMongodConfig[\"security.redactClientLogData\"]: nothing masks data of users in the log of configuration servers. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.configSrv.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_5
	mongodb_kubernetes_mongo_db_tells_more_or_enterprise_build
	mongodb_kubernetes_mongo_db_tells_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.mongos.additionalMongodConfig[\"security.redactClientLogData\"]: the log of mongos carries data of users. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.mongos.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_5
	mongodb_kubernetes_mongo_db_tells_more_or_enterprise_build
	not mongodb_kubernetes_mongo_db_tells_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.mongos.additionalMongodConfig[\"security.redactClientLogData\"]: nothing masks data of users in the log of mongos. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.mongos.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_6
	tells_more_or_enterprise_build_more
	tells_more_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.shard.additionalMongodConfig[\"security.redactClientLogData\"]: the log of shards carries data of users. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.shard.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_on_more_6
	tells_more_or_enterprise_build_more
	not tells_more_more
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.shard.additionalMongodConfig[\"security.redactClientLogData\"]: nothing masks data of users in the log of shards. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.shard.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	spec := object.get(input.review.object, ["spec"], null)
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	config := at(shard, ["additionalMongodConfig"])
	not is_on_more_7(config)
	tells_more_or_enterprise_build_more_2(config, spec)
	tells_more_more_2(config)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.redactClientLogData\"]"])
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 ", field, ": the log of this shard carries data of users. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	spec := object.get(input.review.object, ["spec"], null)
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	config := at(shard, ["additionalMongodConfig"])
	not is_on_more_7(config)
	tells_more_or_enterprise_build_more_2(config, spec)
	not tells_more_more_2(config)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"security.redactClientLogData\"]"])
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 ", field, ": nothing masks data of users in the log of this shard. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not is_on_more_8
	tells_more_or_enterprise_build_more_3
	tells_more_more_3
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.additionalMongodConfig[\"security.redactClientLogData\"]: the log carries data of users. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not is_on_more_8
	tells_more_or_enterprise_build_more_3
	not tells_more_more_3
	fix := mongodb_kubernetes_mongo_db_chosen_fix
	message := concat("", ["ED-2 spec.additionalMongodConfig[\"security.redactClientLogData\"]: nothing masks data of users in the log. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "prometheus"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.prometheus",
		"message": "MAA-1 spec.prometheus: the endpoint for Prometheus is not turned on. Fix: Add it, with username, passwordSecretRef and tlsSecretKeyRef",
		"fix": "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_32
	is_enterprise_build
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.configSrv.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "MAA-3 spec.configSrv.additionalMongodConfig[\"auditLog.destination\"]: the audit log of configuration servers is not turned on. Fix: Set it to file or syslog",
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_32
	not is_enterprise_build
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.configSrv.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "the object does not say whether the software has the audit log of configuration servers",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_33
	is_enterprise_build
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.mongos.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "MAA-3 spec.mongos.additionalMongodConfig[\"auditLog.destination\"]: the audit log of mongos is not turned on. Fix: Set it to file or syslog",
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_33
	not is_enterprise_build
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.mongos.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "the object does not say whether the software has the audit log of mongos",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_34
	is_enterprise_build
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.shard.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "MAA-3 spec.shard.additionalMongodConfig[\"auditLog.destination\"]: the audit log of shards is not turned on. Fix: Set it to file or syslog",
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	not is_text_more_34
	not is_enterprise_build
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.shard.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "the object does not say whether the software has the audit log of shards",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	is_enterprise_build
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	not is_text_more_35(shard)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"auditLog.destination\"]"])
	message := concat("", ["MAA-3 ", field, ": the audit log of this shard is not turned on. Fix: Set it to file or syslog"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.type == "ShardedCluster"
	is_array(input.review.object.spec.shardOverrides)
	not is_enterprise_build
	some i, shard in input.review.object.spec.shardOverrides
	shard.additionalMongodConfig != null
	not is_text_more_35(shard)
	field := concat("", ["spec.shardOverrides[", show(i), "].additionalMongodConfig[\"auditLog.destination\"]"])
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": "the object does not say whether the software has the audit log of this shard",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not is_text_more_36
	is_enterprise_build
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "MAA-3 spec.additionalMongodConfig[\"auditLog.destination\"]: the audit log is not turned on. Fix: Set it to file or syslog",
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	not input.review.object.spec.type == "ShardedCluster"
	not is_text_more_36
	not is_enterprise_build
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "the object does not say whether the software has the audit log",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_annotations := object_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "annotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	shared := at(at(null, ["externalService"]), ["spec"])
	ranges := list_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "loadBalancerSourceRanges"], null), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := cut(concat("", ["KSI-5 spec.externalAccess.externalService.spec.type: service of each member is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.externalAccess.externalService.spec.type: Ingress of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.externalAccess.externalService.spec.type: Gateway of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Gateway"
	not mongodb_kubernetes_mongo_db_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Route"
	shared := at(at(null, ["externalService"]), ["spec"])
	ranges := list_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "loadBalancerSourceRanges"], null), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_object(input.review.object.spec.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.externalAccess.externalService.spec.type: service of each member answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalAccess.externalService.spec.externalIPs",
		"message": "KSI-5 spec.externalAccess.externalService.spec.externalIPs: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicIngress"
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Ingress"
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicGateway"
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Gateway"
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	not marked(service_annotations)
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Route"
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "ExternalIP"
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.mongos.clusterSpecList)
	some i, one in input.review.object.spec.mongos.clusterSpecList
	count(list_or(at(one, ["externalAccess", "externalService", "spec", "externalIPs"]), [])) > 0
	at_value := concat("", ["spec.mongos.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicIngress"
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Ingress"
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicGateway"
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Gateway"
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	not marked(service_annotations)
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Route"
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "ExternalIP"
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.configSrv.clusterSpecList)
	some i, one in input.review.object.spec.configSrv.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	count(list_or(at(one, ["externalAccess", "externalService", "spec", "externalIPs"]), [])) > 0
	at_value := concat("", ["spec.configSrv.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicIngress"
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Ingress"
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicGateway"
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Gateway"
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	not marked(service_annotations)
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	shared := at(at(null, ["externalService"]), ["spec"])
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Route"
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "ExternalIP"
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.type"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shard.clusterSpecList)
	some i, one in input.review.object.spec.shard.clusterSpecList
	is_string(one.externalAccess.externalDomain)
	count(list_or(at(one, ["externalAccess", "externalService", "spec", "externalIPs"]), [])) > 0
	at_value := concat("", ["spec.shard.clusterSpecList[", show(i), "].externalAccess"])
	field := concat("", [show(at_value), ".externalService.spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	pod.hostNetwork == true
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	shard.podTemplate.spec.hostNetwork == true
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	pod.hostNetwork == true
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	one.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_3), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place_2, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place_2, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place_2, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place_2, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	not some_container_more_3(pod)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	pod_2 := object_or(at(shard, ["podTemplate", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in shard.podTemplate.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	pod_2 := object_or(at(shard, ["podTemplate", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in shard.podTemplate.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	pod := at(shard, ["podTemplate", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(shard, ["podTemplate", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	not some_container_more_3(pod)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_3, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
	edit := chosen_edit(own)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-enterprise-database may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	pod.hostPID == true
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	pod.hostIPC == true
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	container.securityContext.privileged == true
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".containers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	container.securityContext.privileged == true
	at_value := object.get(place_2, ["at"], null)
	field := concat("", [show(at_value), ".initContainers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	shard.podTemplate.spec.hostPID == true
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	shard.podTemplate.spec.hostIPC == true
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.containers)
	some i_2, container in shard.podTemplate.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	is_array(shard.podTemplate.spec.initContainers)
	some i_2, container in shard.podTemplate.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	one.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	pod.hostPID == true
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	pod.hostIPC == true
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	container.securityContext.privileged == true
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".containers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	container.securityContext.privileged == true
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".initContainers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	one.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	one.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_3), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_3), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.podSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "podTemplate", "spec"], null), null), "at": "spec.configSrvPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "mongosPodSpec", "podTemplate", "spec"], null), null), "at": "spec.mongosPodSpec.podTemplate.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "shardPodSpec", "podTemplate", "spec"], null), null), "at": "spec.shardPodSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	at_value := object.get(place_2, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "configSrv", "clusterSpecList"], null), null), "at": "spec.configSrv.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "mongos", "clusterSpecList"], null), null), "at": "spec.mongos.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shard", "clusterSpecList"], null), null), "at": "spec.shard.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "shardOverrides"], null), null), "at": "spec.shardOverrides"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part_2, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) > 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) == 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) == 0
	some i, shard in input.review.object.spec.shardSpecificPodSpec
	is_object(shard.podTemplate.spec)
	at_value := concat("", ["spec.shardSpecificPodSpec[", show(i), "].podTemplate.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(shard, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(shard, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) > 0
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardSpecificPodSpec)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.shardSpecificPodSpec
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) > 0
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.shardOverrides
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) > 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDB
findings contains finding if {
	is_array(input.review.object.spec.shardOverrides)
	count(wl_12_allowed_registries) == 0
	some i, override in input.review.object.spec.shardOverrides
	is_array(override.clusterSpecList)
	is_array(override.clusterSpecList)
	some i_2, one in override.clusterSpecList
	at_value := concat("", ["spec.shardOverrides[", show(i), "].clusterSpecList[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDB
findings contains finding if {
	input.review.object.spec.agent.mongod.systemLog.destination == "file"
	path := text_or(object.get(input.review.object, ["spec", "agent", "mongod", "systemLog", "path"], null), "")
	path != "/var/log/mongodb-mms-automation/mongodb.log"
	not regex.match("^/(dev|proc)/", path)
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.agent.mongod.systemLog.path",
		"message": "WL-15 spec.agent.mongod.systemLog.path: the log of mongod goes to a file, not to standard output. Fix: Set it to /var/log/mongodb-mms-automation/mongodb.log",
		"fix": "Set it to /var/log/mongodb-mms-automation/mongodb.log",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

nm_5_minimum_tls_version := given if {
	given := input.parameters["NM-5"].minimumTlsVersion
	is_string(given)
} else := "1.2"

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

is_enabled if {
	input.review.object.spec.security.authentication.enabled == true
}

inherits_all(role) if {
	is_array(role.roles)
	some given in role.roles
	given.db == "admin"
	text_or(at(given, ["role"]), "") in {"__system", "root", "userAdminAnyDatabase", "userAdmin", "dbOwner"}
}

chosen_value := object.get(input.review.object, ["spec", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_chosen_value(value) := at(value, ["authorization"]) if {
	is_object(value)
} else := null

chosen_value_more := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_2 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_3 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_4 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_5 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_6 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_7 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_8(value) := at(value, ["security"]) if {
	is_object(value)
} else := null

chosen_value_more_9(value) := at(value, ["security.authorization"]) if {
	is_object(value)
} else := null

chosen_value_more_10(value) := at(value, ["transitionToAuth"]) if {
	is_object(value)
} else := null

chosen_value_more_11 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_on if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_11, chosen_value_more_10(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_12 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_is_on if {
	value_2 := chosen_value_more_2
	value_3 := or_else(chosen_value_more_12, chosen_value_more_10(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_13 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_on_more if {
	value_2 := chosen_value_more_4
	value_3 := or_else(chosen_value_more_13, chosen_value_more_10(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_14 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_on_more_2 if {
	value_2 := chosen_value_more_6
	value_3 := or_else(chosen_value_more_14, chosen_value_more_10(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_15(value) := at(value, ["security.transitionToAuth"]) if {
	is_object(value)
} else := null

is_on_more_3(shard) if {
	value := at(shard, ["additionalMongodConfig"])
	value_2 := chosen_value_more_8(value)
	value_3 := or_else(chosen_value_more_15(value), chosen_value_more_10(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_16(value) := at(value, ["encryptionKeyFile"]) if {
	is_object(value)
} else := null

chosen_value_more_17 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_17, chosen_value_more_16(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_18 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_is_text if {
	value_2 := chosen_value_more_2
	value_3 := or_else(chosen_value_more_18, chosen_value_more_16(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_19 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more if {
	value_2 := chosen_value_more_4
	value_3 := or_else(chosen_value_more_19, chosen_value_more_16(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_20 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_2 if {
	value_2 := chosen_value_more_6
	value_3 := or_else(chosen_value_more_20, chosen_value_more_16(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_21(value) := at(value, ["security.encryptionKeyFile"]) if {
	is_object(value)
} else := null

is_text_more_3(shard) if {
	value := at(shard, ["additionalMongodConfig"])
	value_2 := chosen_value_more_8(value)
	value_3 := or_else(chosen_value_more_21(value), chosen_value_more_16(value_2))
	is_string(value_3)
	value_3 != ""
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

mongodb_kubernetes_mongo_db_is_encryption_key(name) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", name)
}

mongodb_kubernetes_mongo_db_is_literal(value) if {
	value_2 := value
	value_2 != ""
	not startswith(value_2, "$(")
}

chosen_value_more_22 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_23(value) := at(value, ["tls"]) if {
	is_object(value)
} else := null

chosen_value_more_24(value) := at(value, ["certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_25(value) := at(value, ["tls.certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_26 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_4 if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	value_4 := or_else(chosen_config, or_else(chosen_value_more_24(value_3), or_else(chosen_value_more_25(value), chosen_value_more_24(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_27(value) := at(value, ["clusterPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_28(value) := at(value, ["tls.clusterPassword"]) if {
	is_object(value)
} else := null

mongodb_kubernetes_mongo_db_chosen_config := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_5 if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	value_4 := or_else(mongodb_kubernetes_mongo_db_chosen_config, or_else(chosen_value_more_27(value_3), or_else(chosen_value_more_28(value), chosen_value_more_27(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_29 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_30 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_6 if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_30
	value_4 := or_else(chosen_config_more, or_else(chosen_value_more_24(value_3), or_else(chosen_value_more_25(value), chosen_value_more_24(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_config_more_2 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_7 if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_30
	value_4 := or_else(chosen_config_more_2, or_else(chosen_value_more_27(value_3), or_else(chosen_value_more_28(value), chosen_value_more_27(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_31 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_32 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_3 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more_8 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	value_4 := or_else(chosen_config_more_3, or_else(chosen_value_more_24(value_3), or_else(chosen_value_more_25(value), chosen_value_more_24(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_config_more_4 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more_9 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	value_4 := or_else(chosen_config_more_4, or_else(chosen_value_more_27(value_3), or_else(chosen_value_more_28(value), chosen_value_more_27(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_33 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_34 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_5 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_10 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_34
	value_4 := or_else(chosen_config_more_5, or_else(chosen_value_more_24(value_3), or_else(chosen_value_more_25(value), chosen_value_more_24(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_config_more_6 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_11 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_34
	value_4 := or_else(chosen_config_more_6, or_else(chosen_value_more_27(value_3), or_else(chosen_value_more_28(value), chosen_value_more_27(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_35(config) := at(config, ["net"]) if {
	is_object(config)
} else := null

chosen_value_more_36(config) := at(config, ["net.tls"]) if {
	is_object(config)
} else := null

chosen_config_more_7(config) := at(config, ["net.tls.certificateKeyFilePassword"]) if {
	is_object(config)
} else := null

is_text_more_12(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_36(config)
	value_4 := or_else(chosen_config_more_7(config), or_else(chosen_value_more_24(value_3), or_else(chosen_value_more_25(value), chosen_value_more_24(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_config_more_8(config) := at(config, ["net.tls.clusterPassword"]) if {
	is_object(config)
} else := null

is_text_more_13(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_36(config)
	value_4 := or_else(chosen_config_more_8(config), or_else(chosen_value_more_27(value_3), or_else(chosen_value_more_28(value), chosen_value_more_27(value_2))))
	is_string(value_4)
	value_4 != ""
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_literal_more(value) if {
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
	is_literal_more(value)
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
	is_literal_more(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

mongodb_kubernetes_mongo_db_in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

mongodb_kubernetes_mongo_db_in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

mongodb_kubernetes_mongo_db_in_address_or_value(value, name) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", name)
	is_literal_more(value)
}

mongodb_kubernetes_mongo_db_is_of_service(value, name) if {
	value_2 := value
	mongodb_kubernetes_mongo_db_in_address_or_value(value_2, name)
}

mongodb_kubernetes_mongo_db_holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

mongodb_kubernetes_mongo_db_holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

mongodb_kubernetes_mongo_db_holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

mongodb_kubernetes_mongo_db_holds_login_or_in_parameters(value, name) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", name)
	is_literal_more(value)
}

mongodb_kubernetes_mongo_db_is_of_database(value, name) if {
	value_2 := value
	mongodb_kubernetes_mongo_db_holds_login_or_in_parameters(value_2, name)
}

chosen_value_more_37(value) := at(value, ["ldap"]) if {
	is_object(value)
} else := null

chosen_value_more_38(value) := at(value, ["bind"]) if {
	is_object(value)
} else := null

chosen_value_more_39(value) := at(value, ["queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_40(value) := at(value, ["bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_41(value) := at(value, ["ldap.bind"]) if {
	is_object(value)
} else := null

chosen_value_more_42(value) := at(value, ["ldap.bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_43 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_44 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_9 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_14 if {
	value := chosen_value
	value_2 := chosen_value_more_37(value)
	value_3 := chosen_value_more_38(value_2)
	value_4 := chosen_value_more_41(value)
	value_5 := chosen_value_more_43
	value_6 := chosen_value_more_38(value_5)
	value_7 := chosen_value_more_44
	value_8 := or_else(chosen_config_more_9, or_else(chosen_value_more_39(value_7), or_else(or_else(chosen_value_more_40(value_5), chosen_value_more_39(value_6)), or_else(chosen_value_more_42(value), or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_45(value) := at(value, ["kmip"]) if {
	is_object(value)
} else := null

chosen_value_more_46(value) := at(value, ["clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_47(value) := at(value, ["kmip.clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_48 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_10 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_15 if {
	value := chosen_value
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_48
	value_4 := or_else(chosen_config_more_10, or_else(chosen_value_more_46(value_3), or_else(chosen_value_more_47(value), chosen_value_more_46(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_49 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_50 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_11 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_16 if {
	value := chosen_value_more_2
	value_2 := chosen_value_more_37(value)
	value_3 := chosen_value_more_38(value_2)
	value_4 := chosen_value_more_41(value)
	value_5 := chosen_value_more_49
	value_6 := chosen_value_more_38(value_5)
	value_7 := chosen_value_more_50
	value_8 := or_else(chosen_config_more_11, or_else(chosen_value_more_39(value_7), or_else(or_else(chosen_value_more_40(value_5), chosen_value_more_39(value_6)), or_else(chosen_value_more_42(value), or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_51 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_12 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_17 if {
	value := chosen_value_more_2
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_51
	value_4 := or_else(chosen_config_more_12, or_else(chosen_value_more_46(value_3), or_else(chosen_value_more_47(value), chosen_value_more_46(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_52 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_53 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_13 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more_18 if {
	value := chosen_value_more_4
	value_2 := chosen_value_more_37(value)
	value_3 := chosen_value_more_38(value_2)
	value_4 := chosen_value_more_41(value)
	value_5 := chosen_value_more_52
	value_6 := chosen_value_more_38(value_5)
	value_7 := chosen_value_more_53
	value_8 := or_else(chosen_config_more_13, or_else(chosen_value_more_39(value_7), or_else(or_else(chosen_value_more_40(value_5), chosen_value_more_39(value_6)), or_else(chosen_value_more_42(value), or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_54 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_14 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more_19 if {
	value := chosen_value_more_4
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_54
	value_4 := or_else(chosen_config_more_14, or_else(chosen_value_more_46(value_3), or_else(chosen_value_more_47(value), chosen_value_more_46(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_55 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_56 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_15 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_20 if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_37(value)
	value_3 := chosen_value_more_38(value_2)
	value_4 := chosen_value_more_41(value)
	value_5 := chosen_value_more_55
	value_6 := chosen_value_more_38(value_5)
	value_7 := chosen_value_more_56
	value_8 := or_else(chosen_config_more_15, or_else(chosen_value_more_39(value_7), or_else(or_else(chosen_value_more_40(value_5), chosen_value_more_39(value_6)), or_else(chosen_value_more_42(value), or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_57 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_16 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_21 if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_57
	value_4 := or_else(chosen_config_more_16, or_else(chosen_value_more_46(value_3), or_else(chosen_value_more_47(value), chosen_value_more_46(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_58(config) := at(config, ["security.ldap"]) if {
	is_object(config)
} else := null

chosen_value_more_59(config) := at(config, ["security.ldap.bind"]) if {
	is_object(config)
} else := null

chosen_config_more_17(config) := at(config, ["security.ldap.bind.queryPassword"]) if {
	is_object(config)
} else := null

is_text_more_22(config) if {
	value := chosen_value_more_8(config)
	value_2 := chosen_value_more_37(value)
	value_3 := chosen_value_more_38(value_2)
	value_4 := chosen_value_more_41(value)
	value_5 := chosen_value_more_58(config)
	value_6 := chosen_value_more_38(value_5)
	value_7 := chosen_value_more_59(config)
	value_8 := or_else(chosen_config_more_17(config), or_else(chosen_value_more_39(value_7), or_else(or_else(chosen_value_more_40(value_5), chosen_value_more_39(value_6)), or_else(chosen_value_more_42(value), or_else(chosen_value_more_39(value_4), or_else(chosen_value_more_40(value_2), chosen_value_more_39(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_60(config) := at(config, ["security.kmip"]) if {
	is_object(config)
} else := null

chosen_config_more_18(config) := at(config, ["security.kmip.clientCertificatePassword"]) if {
	is_object(config)
} else := null

is_text_more_23(config) if {
	value := chosen_value_more_8(config)
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_60(config)
	value_4 := or_else(chosen_config_more_18(config), or_else(chosen_value_more_46(value_3), or_else(chosen_value_more_47(value), chosen_value_more_46(value_2))))
	is_string(value_4)
	value_4 != ""
}

holds_login_or_name(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_name(value, name) if {
	regex.match("(?i)(key|password|secret|token)$", name)
	value != ""
	not startswith(value, "$")
}

is_secret(value, name) if {
	value_2 := value
	holds_login_or_name(value_2, name)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

enabled_or_certs_secret_prefix if {
	input.review.object.spec.security.tls.enabled == true
}

enabled_or_certs_secret_prefix if {
	text_or(object.get(input.review.object, ["spec", "security", "certsSecretPrefix"], null), "") != ""
}

has_tls if {
	enabled_or_certs_secret_prefix
}

chosen_value_more_61(value) := at(value, ["ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_62(value) := at(value, ["mode"]) if {
	is_object(value)
} else := null

chosen_value_more_63(value) := at(value, ["ssl.mode"]) if {
	is_object(value)
} else := null

chosen_value_more_64 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_19 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl.mode"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_65(value) := at(value, ["tls.mode"]) if {
	is_object(value)
} else := null

chosen_config_more_20 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.mode"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_mode(mode) := mode if {
	is_string(mode)
	mode != ""
} else := "requireTLS"

chosen_value_more_66 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_21 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.ssl.mode"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_22 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.mode"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_67 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_23 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.ssl.mode"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_24 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.mode"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_68 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_25 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.ssl.mode"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_26 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.mode"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_69(config) := at(config, ["net.ssl"]) if {
	is_object(config)
} else := null

chosen_config_more_27(config) := at(config, ["net.ssl.mode"]) if {
	is_object(config)
} else := null

chosen_config_more_28(config) := at(config, ["net.tls.mode"]) if {
	is_object(config)
} else := null

chosen_value_more_70(value) := at(value, ["allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_value_more_71(value) := at(value, ["tls.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_config_more_29 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_72(value) := at(value, ["ssl.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_config_more_30 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

takes_any if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	value_4 := or_else(chosen_config_more_29, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_71(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

takes_any if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_64
	value_4 := or_else(chosen_config_more_30, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_72(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified if {
	not takes_any
}

chosen_value_more_73(value) := at(value, ["allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_value_more_74(value) := at(value, ["tls.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_31 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_75(value) := at(value, ["ssl.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_32 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_takes_any if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_26
	value_4 := or_else(chosen_config_more_31, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_74(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_db_takes_any if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_64
	value_4 := or_else(chosen_config_more_32, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_75(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_db_peer_is_verified if {
	not mongodb_kubernetes_mongo_db_takes_any
}

chosen_config_more_33 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_34 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

takes_any_more if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_30
	value_4 := or_else(chosen_config_more_33, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_71(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

takes_any_more if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_66
	value_4 := or_else(chosen_config_more_34, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_72(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more if {
	not takes_any_more
}

chosen_config_more_35 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_config_more_36 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

takes_any_more_2 if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_30
	value_4 := or_else(chosen_config_more_35, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_74(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_2 if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_66
	value_4 := or_else(chosen_config_more_36, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_75(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_2 if {
	not takes_any_more_2
}

chosen_config_more_37 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_38 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

takes_any_more_3 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	value_4 := or_else(chosen_config_more_37, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_71(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_3 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_67
	value_4 := or_else(chosen_config_more_38, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_72(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_3 if {
	not takes_any_more_3
}

chosen_config_more_39 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_40 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

takes_any_more_4 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_32
	value_4 := or_else(chosen_config_more_39, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_74(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_4 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_67
	value_4 := or_else(chosen_config_more_40, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_75(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_4 if {
	not takes_any_more_4
}

chosen_config_more_41 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_42 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

takes_any_more_5 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_34
	value_4 := or_else(chosen_config_more_41, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_71(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_5 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_68
	value_4 := or_else(chosen_config_more_42, or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_72(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_5 if {
	not takes_any_more_5
}

chosen_config_more_43 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_44 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

takes_any_more_6 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_34
	value_4 := or_else(chosen_config_more_43, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_74(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_6 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_68
	value_4 := or_else(chosen_config_more_44, or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_75(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_6 if {
	not takes_any_more_6
}

chosen_config_more_45(config) := at(config, ["net.tls.allowInvalidCertificates"]) if {
	is_object(config)
} else := null

chosen_config_more_46(config) := at(config, ["net.ssl.allowInvalidCertificates"]) if {
	is_object(config)
} else := null

takes_any_more_7(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_36(config)
	value_4 := or_else(chosen_config_more_45(config), or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_71(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_7(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_69(config)
	value_4 := or_else(chosen_config_more_46(config), or_else(chosen_value_more_70(value_3), or_else(chosen_value_more_72(value), chosen_value_more_70(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_7(config) if {
	not takes_any_more_7(config)
}

chosen_config_more_47(config) := at(config, ["net.tls.allowInvalidHostnames"]) if {
	is_object(config)
} else := null

chosen_config_more_48(config) := at(config, ["net.ssl.allowInvalidHostnames"]) if {
	is_object(config)
} else := null

takes_any_more_8(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_23(value)
	value_3 := chosen_value_more_36(config)
	value_4 := or_else(chosen_config_more_47(config), or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_74(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

takes_any_more_8(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_69(config)
	value_4 := or_else(chosen_config_more_48(config), or_else(chosen_value_more_73(value_3), or_else(chosen_value_more_75(value), chosen_value_more_73(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified_more_8(config) if {
	not takes_any_more_8(config)
}

peer_is_verified_more_9(variable) if {
	not variable.value == "false"
}

peer_is_verified_more_10 if {
	not lower_ascii(text_or(object.get(input.review.object, ["spec", "agent", "startupOptions", "tlsRequireValidMMSServerCertificates"], null), "")) in {"0", "f", "false"}
}

peer_is_verified_more_11 if {
	not input.review.object.spec.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

peer_is_verified_more_12 if {
	not lower_ascii(text_or(object.get(input.review.object, ["spec", "configSrv", "agent", "startupOptions", "tlsRequireValidMMSServerCertificates"], null), "")) in {"0", "f", "false"}
}

peer_is_verified_more_13 if {
	not input.review.object.spec.configSrv.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

peer_is_verified_more_14 if {
	not lower_ascii(text_or(object.get(input.review.object, ["spec", "mongos", "agent", "startupOptions", "tlsRequireValidMMSServerCertificates"], null), "")) in {"0", "f", "false"}
}

peer_is_verified_more_15 if {
	not input.review.object.spec.mongos.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

peer_is_verified_more_16 if {
	not lower_ascii(text_or(object.get(input.review.object, ["spec", "shard", "agent", "startupOptions", "tlsRequireValidMMSServerCertificates"], null), "")) in {"0", "f", "false"}
}

peer_is_verified_more_17 if {
	not input.review.object.spec.shard.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

peer_is_verified_more_18(override) if {
	not lower_ascii(text_or(at(override, ["agent", "startupOptions", "tlsRequireValidMMSServerCertificates"]), "")) in {"0", "f", "false"}
}

peer_is_verified_more_19(override) if {
	not override.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

is_mode(mode) if {
	is_string(mode)
	mode != ""
	mode == "disabled"
}

tls_offered if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_64
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_26
	mode := or_else(chosen_config_more_20, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_19, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not is_mode(mode)
}

chosen_value_more_76(value) := at(value, ["disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_value_more_77(value) := at(value, ["tls.disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_config_more_49 := object.get(input.review.object, ["spec", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_tls_minimum_version(refused) := "" if {
	not is_string(refused)
} else := "1.0" if {
	not contains(text_or(refused, ""), "TLS1_0")
} else := "1.1" if {
	not contains(text_or(refused, ""), "TLS1_1")
} else := "1.3" if {
	contains(text_or(refused, ""), "TLS1_2")
} else := "1.2"

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_4_minimum_tls_version == "1.3"
}

mongodb_kubernetes_mongo_db_tls_offered if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_67
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_32
	mode := or_else(chosen_config_more_24, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_23, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not is_mode(mode)
}

chosen_config_more_50 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_is_mode(mode) if {
	is_string(mode)
	mode != ""
	mode in {"disabled", "allowTLS", "allowSSL"}
}

tls_offered_more if {
	value := chosen_value_more_22
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_64
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_26
	mode := or_else(chosen_config_more_20, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_19, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not mongodb_kubernetes_mongo_db_is_mode(mode)
}

mongodb_kubernetes_mongo_db_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

mongodb_kubernetes_mongo_db_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

mongodb_kubernetes_mongo_db_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

tls_offered_more_2 if {
	value := chosen_value_more_29
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_66
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_30
	mode := or_else(chosen_config_more_22, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_21, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not mongodb_kubernetes_mongo_db_is_mode(mode)
}

chosen_config_more_51 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

tls_offered_more_3 if {
	value := chosen_value_more_31
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_67
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_32
	mode := or_else(chosen_config_more_24, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_23, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not mongodb_kubernetes_mongo_db_is_mode(mode)
}

tls_offered_more_4 if {
	value := chosen_value_more_33
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_68
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_34
	mode := or_else(chosen_config_more_26, or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_25, or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not mongodb_kubernetes_mongo_db_is_mode(mode)
}

chosen_config_more_52 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

tls_offered_more_5(config) if {
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_61(value)
	value_3 := chosen_value_more_69(config)
	value_4 := chosen_value_more_23(value)
	value_5 := chosen_value_more_36(config)
	mode := or_else(chosen_config_more_28(config), or_else(chosen_value_more_62(value_5), or_else(or_else(chosen_value_more_65(value), chosen_value_more_62(value_4)), or_else(chosen_config_more_27(config), or_else(chosen_value_more_62(value_3), or_else(chosen_value_more_63(value), chosen_value_more_62(value_2)))))))
	not mongodb_kubernetes_mongo_db_is_mode(mode)
}

chosen_config_more_53(config) := at(config, ["net.tls.disabledProtocols"]) if {
	is_object(config)
} else := null

tls_offered_more_6 if {
	input.review.object.spec.security.authentication.ldap.transportSecurity == "tls"
}

chosen_value_more_78(value) := at(value, ["transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_79(value) := at(value, ["ldap.transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_80 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

tls_offered_more_7 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_37(value_2)
	value_4 := chosen_value_more_43
	or_else(chosen_value_more_80, or_else(chosen_value_more_78(value_4), or_else(chosen_value_more_79(value_2), chosen_value_more_78(value_3)))) != "none"
}

chosen_value_more_81 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

tls_offered_more_8 if {
	value_2 := chosen_value_more_2
	value_3 := chosen_value_more_37(value_2)
	value_4 := chosen_value_more_49
	or_else(chosen_value_more_81, or_else(chosen_value_more_78(value_4), or_else(chosen_value_more_79(value_2), chosen_value_more_78(value_3)))) != "none"
}

chosen_value_more_82 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

tls_offered_more_9 if {
	value_2 := chosen_value_more_4
	value_3 := chosen_value_more_37(value_2)
	value_4 := chosen_value_more_52
	or_else(chosen_value_more_82, or_else(chosen_value_more_78(value_4), or_else(chosen_value_more_79(value_2), chosen_value_more_78(value_3)))) != "none"
}

chosen_value_more_83 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

tls_offered_more_10 if {
	value_2 := chosen_value_more_6
	value_3 := chosen_value_more_37(value_2)
	value_4 := chosen_value_more_55
	or_else(chosen_value_more_83, or_else(chosen_value_more_78(value_4), or_else(chosen_value_more_79(value_2), chosen_value_more_78(value_3)))) != "none"
}

chosen_value_more_84(value) := at(value, ["security.ldap.transportSecurity"]) if {
	is_object(value)
} else := null

tls_offered_more_11(shard) if {
	value := at(shard, ["additionalMongodConfig"])
	value_2 := chosen_value_more_8(value)
	value_3 := chosen_value_more_37(value_2)
	value_4 := chosen_value_more_58(value)
	or_else(chosen_value_more_84(value), or_else(chosen_value_more_78(value_4), or_else(chosen_value_more_79(value_2), chosen_value_more_78(value_3)))) != "none"
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	is_value(value)
}

is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	is_plain_address(value)
}

tls_offered_more_12(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

mongodb_kubernetes_mongo_db_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "agent", "startupOptions", "mmsBaseUrl"], null), ""))
}

tls_offered_more_13 if {
	not mongodb_kubernetes_mongo_db_is_plain_address
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "configSrv", "agent", "startupOptions", "mmsBaseUrl"], null), ""))
}

tls_offered_more_14 if {
	not is_plain_address_more
}

is_plain_address_more_2 if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "mongos", "agent", "startupOptions", "mmsBaseUrl"], null), ""))
}

tls_offered_more_15 if {
	not is_plain_address_more_2
}

is_plain_address_more_3 if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "shard", "agent", "startupOptions", "mmsBaseUrl"], null), ""))
}

tls_offered_more_16 if {
	not is_plain_address_more_3
}

is_plain_address_more_4(override) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(override, ["agent", "startupOptions", "mmsBaseUrl"]), ""))
}

tls_offered_more_17(override) if {
	not is_plain_address_more_4(override)
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container if {
	is_array(input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.configSrvPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
}

mongodb_kubernetes_mongo_db_some_container if {
	is_array(input.review.object.spec.mongosPodSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.mongosPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
}

some_container_more if {
	is_array(input.review.object.spec.shardPodSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.shardPodSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
}

some_container_more_2 if {
	is_array(input.review.object.spec.podSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.podSpec.podTemplate.spec.containers
	container.name == "mongodb-enterprise-database"
}

mongodb_kubernetes_mongo_db_is_named_for_fips(module_image) if {
	contains(lower_ascii(text_or(module_image, "")), "fips")
}

is_one if {
	many := object_or(object.get(input.review.object, ["spec", "configSrvPodSpec", "persistence", "multiple"], null), null)
	not is_object(many)
}

is_one if {
	is_object(input.review.object.spec.configSrvPodSpec.persistence.single)
}

mongodb_kubernetes_mongo_db_is_one if {
	is_one
} else := false

whether_one if {
	not is_one
} else := false

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

mongodb_kubernetes_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mongodb_kubernetes_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

mongodb_kubernetes_mongo_db_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_db_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_one_more if {
	many := object_or(object.get(input.review.object, ["spec", "shardPodSpec", "persistence", "multiple"], null), null)
	not is_object(many)
}

is_one_more if {
	is_object(input.review.object.spec.shardPodSpec.persistence.single)
}

is_one_more_2 if {
	is_one_more
} else := false

mongodb_kubernetes_mongo_db_whether_one if {
	not is_one_more
} else := false

is_one_more_3 if {
	many := object_or(object.get(input.review.object, ["spec", "podSpec", "persistence", "multiple"], null), null)
	not is_object(many)
}

is_one_more_3 if {
	is_object(input.review.object.spec.podSpec.persistence.single)
}

is_one_more_4 if {
	is_one_more_3
} else := false

whether_one_more if {
	not is_one_more_3
} else := false

is_one_more_5(many, _) if {
	many == null
}

is_one_more_5(_, given) if {
	is_object(given.single)
}

is_one_more_6(many, given) if {
	is_one_more_5(many, given)
} else := false

whether_one_more_2(many, given) if {
	not is_one_more_5(many, given)
} else := false

storage_class_name_or_name(claim) if {
	is_string(claim.spec.storageClassName)
}

storage_class_name_or_name(claim) if {
	not text_or(at(claim, ["metadata", "name"]), "") in {"data", "head", "journal", "logs"}
}

is_text_more_24 if {
	value := chosen_value_more_2
	value_2 := or_else(chosen_value_more_18, chosen_value_more_16(value))
	is_string(value_2)
	value_2 != ""
}

chosen_value_more_85(value) := at(value, ["serverName"]) if {
	is_object(value)
} else := null

chosen_value_more_86(value) := at(value, ["kmip.serverName"]) if {
	is_object(value)
} else := null

chosen_config_more_54 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.kmip.serverName"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_25 if {
	value := chosen_value_more_2
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_51
	value_4 := or_else(chosen_config_more_54, or_else(chosen_value_more_85(value_3), or_else(chosen_value_more_86(value), chosen_value_more_85(value_2))))
	is_string(value_4)
	value_4 != ""
}

is_text_more_26 if {
	value := chosen_value_more_6
	value_2 := or_else(chosen_value_more_20, chosen_value_more_16(value))
	is_string(value_2)
	value_2 != ""
}

chosen_config_more_55 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.kmip.serverName"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_27 if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_57
	value_4 := or_else(chosen_config_more_55, or_else(chosen_value_more_85(value_3), or_else(chosen_value_more_86(value), chosen_value_more_85(value_2))))
	is_string(value_4)
	value_4 != ""
}

is_text_more_28(config) if {
	value := chosen_value_more_8(config)
	value_2 := or_else(chosen_value_more_21(config), chosen_value_more_16(value))
	is_string(value_2)
	value_2 != ""
}

chosen_config_more_56(config) := at(config, ["security.kmip.serverName"]) if {
	is_object(config)
} else := null

is_text_more_29(config) if {
	value := chosen_value_more_8(config)
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_60(config)
	value_4 := or_else(chosen_config_more_56(config), or_else(chosen_value_more_85(value_3), or_else(chosen_value_more_86(value), chosen_value_more_85(value_2))))
	is_string(value_4)
	value_4 != ""
}

is_text_more_30 if {
	value := chosen_value
	value_2 := or_else(chosen_value_more_17, chosen_value_more_16(value))
	is_string(value_2)
	value_2 != ""
}

chosen_config_more_57 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.kmip.serverName"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_31 if {
	value := chosen_value
	value_2 := chosen_value_more_45(value)
	value_3 := chosen_value_more_48
	value_4 := or_else(chosen_config_more_57, or_else(chosen_value_more_85(value_3), or_else(chosen_value_more_86(value), chosen_value_more_85(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_87(value) := at(value, ["redactClientLogData"]) if {
	is_object(value)
} else := null

chosen_config_more_58 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "security.redactClientLogData"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_on_more_4 if {
	value := chosen_value_more_2
	value_2 := or_else(chosen_config_more_58, chosen_value_more_87(value))
	value_2 in {true, "true"}
}

chosen_value_more_88 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_89(value) := at(value, ["verbosity"]) if {
	is_object(value)
} else := null

chosen_config_more_59 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_90 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_91(value) := at(value, ["slowOpThresholdMs"]) if {
	is_object(value)
} else := null

chosen_config_more_60 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

tells_more_or_enterprise_build if {
	value := chosen_value_more_88
	verbosity := or_else(chosen_config_more_59, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_or_enterprise_build if {
	value := chosen_value_more_90
	threshold := or_else(chosen_config_more_60, chosen_value_more_91(value))
	threshold in {0, "0"}
}

tells_more_or_enterprise_build if {
	endswith(text_or(object.get(input.review.object, ["spec", "version"], null), ""), "-ent")
}

tells_more if {
	value := chosen_value_more_88
	verbosity := or_else(chosen_config_more_59, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more if {
	value := chosen_value_more_90
	threshold := or_else(chosen_config_more_60, chosen_value_more_91(value))
	threshold in {0, "0"}
}

is_enterprise_build if {
	endswith(text_or(object.get(input.review.object, ["spec", "version"], null), ""), "-ent")
}

mongodb_kubernetes_mongo_db_chosen_fix := "Set it to true" if {
	is_enterprise_build
} else := "Remove verbosity and slowOpThresholdMs: this build cannot redact"

chosen_config_more_61 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "security.redactClientLogData"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_on_more_5 if {
	value := chosen_value_more_4
	value_2 := or_else(chosen_config_more_61, chosen_value_more_87(value))
	value_2 in {true, "true"}
}

chosen_value_more_92 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_62 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_93 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_config_more_63 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_db_tells_more_or_enterprise_build if {
	value := chosen_value_more_92
	verbosity := or_else(chosen_config_more_62, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

mongodb_kubernetes_mongo_db_tells_more_or_enterprise_build if {
	value := chosen_value_more_93
	threshold := or_else(chosen_config_more_63, chosen_value_more_91(value))
	threshold in {0, "0"}
}

mongodb_kubernetes_mongo_db_tells_more_or_enterprise_build if {
	endswith(text_or(object.get(input.review.object, ["spec", "version"], null), ""), "-ent")
}

mongodb_kubernetes_mongo_db_tells_more if {
	value := chosen_value_more_92
	verbosity := or_else(chosen_config_more_62, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

mongodb_kubernetes_mongo_db_tells_more if {
	value := chosen_value_more_93
	threshold := or_else(chosen_config_more_63, chosen_value_more_91(value))
	threshold in {0, "0"}
}

chosen_config_more_64 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "security.redactClientLogData"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_on_more_6 if {
	value := chosen_value_more_6
	value_2 := or_else(chosen_config_more_64, chosen_value_more_87(value))
	value_2 in {true, "true"}
}

chosen_value_more_94 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_65 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_95 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_config_more_66 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

tells_more_or_enterprise_build_more if {
	value := chosen_value_more_94
	verbosity := or_else(chosen_config_more_65, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_or_enterprise_build_more if {
	value := chosen_value_more_95
	threshold := or_else(chosen_config_more_66, chosen_value_more_91(value))
	threshold in {0, "0"}
}

tells_more_or_enterprise_build_more if {
	endswith(text_or(object.get(input.review.object, ["spec", "version"], null), ""), "-ent")
}

tells_more_more if {
	value := chosen_value_more_94
	verbosity := or_else(chosen_config_more_65, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_more if {
	value := chosen_value_more_95
	threshold := or_else(chosen_config_more_66, chosen_value_more_91(value))
	threshold in {0, "0"}
}

chosen_config_more_67(config) := at(config, ["security.redactClientLogData"]) if {
	is_object(config)
} else := null

is_on_more_7(config) if {
	value := chosen_value_more_8(config)
	value_2 := or_else(chosen_config_more_67(config), chosen_value_more_87(value))
	value_2 in {true, "true"}
}

chosen_value_more_96(config) := at(config, ["systemLog"]) if {
	is_object(config)
} else := null

chosen_config_more_68(config) := at(config, ["systemLog.verbosity"]) if {
	is_object(config)
} else := null

chosen_value_more_97(config) := at(config, ["operationProfiling"]) if {
	is_object(config)
} else := null

chosen_config_more_69(config) := at(config, ["operationProfiling.slowOpThresholdMs"]) if {
	is_object(config)
} else := null

tells_more_or_enterprise_build_more_2(config, _) if {
	value := chosen_value_more_96(config)
	verbosity := or_else(chosen_config_more_68(config), chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_or_enterprise_build_more_2(config, _) if {
	value := chosen_value_more_97(config)
	threshold := or_else(chosen_config_more_69(config), chosen_value_more_91(value))
	threshold in {0, "0"}
}

tells_more_or_enterprise_build_more_2(_, spec) if {
	endswith(text_or(at(spec, ["version"]), ""), "-ent")
}

tells_more_more_2(config) if {
	value := chosen_value_more_96(config)
	verbosity := or_else(chosen_config_more_68(config), chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_more_2(config) if {
	value := chosen_value_more_97(config)
	threshold := or_else(chosen_config_more_69(config), chosen_value_more_91(value))
	threshold in {0, "0"}
}

chosen_config_more_70 := object.get(input.review.object, ["spec", "additionalMongodConfig", "security.redactClientLogData"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_on_more_8 if {
	value := chosen_value
	value_2 := or_else(chosen_config_more_70, chosen_value_more_87(value))
	value_2 in {true, "true"}
}

chosen_value_more_98 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_71 := object.get(input.review.object, ["spec", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_99 := object.get(input.review.object, ["spec", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_config_more_72 := object.get(input.review.object, ["spec", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

tells_more_or_enterprise_build_more_3 if {
	value := chosen_value_more_98
	verbosity := or_else(chosen_config_more_71, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_or_enterprise_build_more_3 if {
	value := chosen_value_more_99
	threshold := or_else(chosen_config_more_72, chosen_value_more_91(value))
	threshold in {0, "0"}
}

tells_more_or_enterprise_build_more_3 if {
	endswith(text_or(object.get(input.review.object, ["spec", "version"], null), ""), "-ent")
}

tells_more_more_3 if {
	value := chosen_value_more_98
	verbosity := or_else(chosen_config_more_71, chosen_value_more_89(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more_more_3 if {
	value := chosen_value_more_99
	threshold := or_else(chosen_config_more_72, chosen_value_more_91(value))
	threshold in {0, "0"}
}

chosen_value_more_100 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "auditLog"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

chosen_value_more_101(value) := at(value, ["destination"]) if {
	is_object(value)
} else := null

chosen_value_more_102 := object.get(input.review.object, ["spec", "configSrv", "additionalMongodConfig", "auditLog.destination"], null) if {
	is_object(input.review.object.spec.configSrv.additionalMongodConfig)
} else := null

is_text_more_32 if {
	value_2 := chosen_value_more_100
	value_3 := or_else(chosen_value_more_102, chosen_value_more_101(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_103 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "auditLog"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

chosen_value_more_104 := object.get(input.review.object, ["spec", "mongos", "additionalMongodConfig", "auditLog.destination"], null) if {
	is_object(input.review.object.spec.mongos.additionalMongodConfig)
} else := null

is_text_more_33 if {
	value_2 := chosen_value_more_103
	value_3 := or_else(chosen_value_more_104, chosen_value_more_101(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_105 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "auditLog"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

chosen_value_more_106 := object.get(input.review.object, ["spec", "shard", "additionalMongodConfig", "auditLog.destination"], null) if {
	is_object(input.review.object.spec.shard.additionalMongodConfig)
} else := null

is_text_more_34 if {
	value_2 := chosen_value_more_105
	value_3 := or_else(chosen_value_more_106, chosen_value_more_101(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_107(value) := at(value, ["auditLog"]) if {
	is_object(value)
} else := null

chosen_value_more_108(value) := at(value, ["auditLog.destination"]) if {
	is_object(value)
} else := null

is_text_more_35(shard) if {
	value := at(shard, ["additionalMongodConfig"])
	value_2 := chosen_value_more_107(value)
	value_3 := or_else(chosen_value_more_108(value), chosen_value_more_101(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_value_more_109 := object.get(input.review.object, ["spec", "additionalMongodConfig", "auditLog"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

chosen_value_more_110 := object.get(input.review.object, ["spec", "additionalMongodConfig", "auditLog.destination"], null) if {
	is_object(input.review.object.spec.additionalMongodConfig)
} else := null

is_text_more_36 if {
	value_2 := chosen_value_more_109
	value_3 := or_else(chosen_value_more_110, chosen_value_more_101(value_2))
	is_string(value_3)
	value_3 != ""
}

chosen_service_source_ranges(ranges, shared) := ranges if {
	count(ranges) > 0
} else := list_or(at(shared, ["loadBalancerSourceRanges"]), [])

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
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

service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

mongodb_kubernetes_mongo_db_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "externalAccess", "externalService", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") in {"mongodb-enterprise-database", "mongodb-agent", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-database"}
} else := null

allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name(container)) == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

some_container_more_3(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongodb-enterprise-database"
}

mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, _) if {
	user == 0
}

mongodb_kubernetes_mongo_db_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

is_own(name) if {
	name in {"mongodb-enterprise-database", "mongodb-agent", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-database"}
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

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

chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
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
