# mongodb-kubernetes MongoDBOpsManager: all controls
package dok.mongodb_kubernetes.mongo_dbops_manager

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	value_2 := chosen_value
	or_else(chosen_value_more, mongodb_kubernetes_mongo_dbops_manager_chosen_value(value_2)) == "disabled"
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.authorization\"]",
		"message": "UM-4 spec.applicationDatabase.additionalMongodConfig[\"security.authorization\"]: the database checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_on
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.transitionToAuth\"]",
		"message": "UM-6 spec.applicationDatabase.additionalMongodConfig[\"security.transitionToAuth\"]: members do without authentication. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "CM-1 spec.applicationDatabase.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is kept beside the data, by no key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_dbops_manager_is_encryption_key(name)
	mongodb_kubernetes_mongo_dbops_manager_is_literal(value)
	field := concat("", ["spec.applicationDatabase.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_is_text
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]",
		"message": "CM-2 spec.applicationDatabase.additionalMongodConfig[\"net.tls.certificateKeyFilePassword\"]: password of the certificate stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_text_more
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.clusterPassword\"]",
		"message": "CM-2 spec.applicationDatabase.additionalMongodConfig[\"net.tls.clusterPassword\"]: password of the members stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some i, option in texts(object.get(input.review.object, ["spec", "jvmParameters"], null))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.jvmParameters[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some i, option in texts(object.get(input.review.object, ["spec", "backup", "jvmParameters"], null))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.backup.jvmParameters[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	not mongodb_kubernetes_mongo_dbops_manager_is_of_service(value, name)
	not mongodb_kubernetes_mongo_dbops_manager_is_encryption_key(name)
	mongodb_kubernetes_mongo_dbops_manager_is_of_database(value, name)
	field := concat("", ["spec.applicationDatabase.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	some i_2, option in texts(at(cluster, ["jvmParameters"]))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.clusterSpecList[", show(i), "].jvmParameters[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	some i_2, option in texts(at(cluster, ["backup", "jvmParameters"]))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.clusterSpecList[", show(i), "].backup.jvmParameters[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_text_more_2
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]",
		"message": "CM-3 spec.applicationDatabase.additionalMongodConfig[\"security.ldap.bind.queryPassword\"]: password for the directory stands in the open. Fix: Let users authenticate by certificate or SCRAM",
		"fix": "Let users authenticate by certificate or SCRAM",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_text_more_3
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]",
		"message": "CM-3 spec.applicationDatabase.additionalMongodConfig[\"security.kmip.clientCertificatePassword\"]: password for the key service stands in the open. Fix: Use a key without a password, in its Secret",
		"fix": "Use a key without a password, in its Secret",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration"], null), {}), {})
	is_string(value)
	regex.match("(?i)(password|secret|secretkey|token)$", name)
	value != ""
	field := concat("", ["spec.configuration[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["setting ", show(name)])), " stands in the open. Fix: Set it in Ops Manager itself"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in Ops Manager itself",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	some name, value in object_or(object_or(at(one, ["configuration"]), {}), {})
	is_string(value)
	regex.match("(?i)(password|secret|secretkey|token)$", name)
	value != ""
	field := concat("", ["spec.clusterSpecList[", show(i), "].configuration[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["setting ", show(name)])), " stands in the open. Fix: Set it in Ops Manager itself"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it in Ops Manager itself",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "startupOptions"], null), {}), {})
	is_string(value)
	is_secret(value, name)
	field := concat("", ["spec.applicationDatabase.agent.startupOptions[\"", show(name), "\"]"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "readinessProbe", "environmentVariables"], null), {}), {})
	is_string(value)
	mongodb_kubernetes_mongo_dbops_manager_is_of_service(value, name)
	field := concat("", ["spec.applicationDatabase.agent.readinessProbe.environmentVariables[\"", show(name), "\"]"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3Stores)
	some i, store in input.review.object.spec.backup.s3Stores
	access_by := chosen_access_by(store)
	access_by == "static-keys"
	field := concat("", ["spec.backup.s3Stores[", show(i), "].irsaEnabled"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Set it to true, and give the service account a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true, and give the service account a role",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3Stores)
	some i, store in input.review.object.spec.backup.s3Stores
	access_by := chosen_access_by(store)
	access_by == "own-store"
	field := concat("", ["spec.backup.s3Stores[", show(i), "].irsaEnabled"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3OpLogStores)
	some i, store in input.review.object.spec.backup.s3OpLogStores
	access_by := chosen_access_by(store)
	access_by == "static-keys"
	field := concat("", ["spec.backup.s3OpLogStores[", show(i), "].irsaEnabled"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Set it to true, and give the service account a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true, and give the service account a role",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3OpLogStores)
	some i, store in input.review.object.spec.backup.s3OpLogStores
	access_by := chosen_access_by(store)
	access_by == "own-store"
	field := concat("", ["spec.backup.s3OpLogStores[", show(i), "].irsaEnabled"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.security.certsSecretPrefix",
		"message": "NM-1 spec.security.certsSecretPrefix: Ops Manager accepts plaintext. Fix: Set it, and fill the Secret whose name begins with it",
		"fix": "Set it, and fill the Secret whose name begins with it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not mongodb_kubernetes_mongo_dbops_manager_has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.applicationDatabase.security.certsSecretPrefix",
		"message": "NM-1 spec.applicationDatabase.security.certsSecretPrefix: MongoDB accepts plaintext. Fix: Set it, and fill the Secrets whose names begin with it",
		"fix": "Set it, and fill the Secrets whose names begin with it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_has_tls
	value := chosen_value_more_6
	value_2 := chosen_value_more_25(value)
	value_3 := chosen_value_more_28
	value_4 := chosen_value_more_7(value)
	value_5 := chosen_value_more_10
	mode := or_else(chosen_config_more_4, or_else(chosen_value_more_26(value_5), or_else(or_else(chosen_value_more_29(value), chosen_value_more_26(value_4)), or_else(chosen_config_more_3, or_else(chosen_value_more_26(value_3), or_else(chosen_value_more_27(value), chosen_value_more_26(value_2)))))))
	not chosen_mode(mode) in {"requireTLS", "requireSSL"}
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-1 spec.applicationDatabase.additionalMongodConfig[\"net.tls.mode\"]: MongoDB accepts plaintext. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.prometheus)
	text_or(object.get(input.review.object, ["spec", "applicationDatabase", "prometheus", "tlsSecretKeyRef", "name"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.applicationDatabase.prometheus.tlsSecretKeyRef",
		"message": "NM-1 spec.applicationDatabase.prometheus.tlsSecretKeyRef: the endpoint for Prometheus accepts plaintext. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_has_tls
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]",
		"message": "NM-3 spec.applicationDatabase.additionalMongodConfig[\"net.tls.allowInvalidCertificates\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_has_tls
	not mongodb_kubernetes_mongo_dbops_manager_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]",
		"message": "NM-3 spec.applicationDatabase.additionalMongodConfig[\"net.tls.allowInvalidHostnames\"]: a member takes any certificate. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not peer_is_verified_more
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.applicationDatabase.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]",
		"message": "NM-3 spec.applicationDatabase.agent.startupOptions[\"tlsRequireValidMMSServerCertificates\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not peer_is_verified_more_2
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.applicationDatabase.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]",
		"message": "NM-3 spec.applicationDatabase.agent.readinessProbe.environmentVariables[\"SSL_REQUIRE_VALID_MMS_CERTIFICATES\"]: the agent to Ops Manager takes any certificate. Fix: Remove it, and name the authority in the ConfigMap of the project",
		"fix": "Remove it, and name the authority in the ConfigMap of the project",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not certs_secret_prefix_or_name
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.security.certsSecretPrefix",
		"message": "NM-4 spec.security.certsSecretPrefix: no TLS for users of Ops Manager. Fix: Set it, and fill the Secret whose name begins with it",
		"fix": "Set it, and fill the Secret whose name begins with it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	certs_secret_prefix_or_name
	version := text_or(object.get(input.review.object, ["spec", "configuration", "mms.minimumTLSVersion"], null), "")
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.configuration[\"mms.minimumTLSVersion\"]: TLS ", show(tls_minimum_version), " is accepted for users of Ops Manager. Fix: Set it to TLSv1.2 or TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configuration[\"mms.minimumTLSVersion\"]",
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not mongodb_kubernetes_mongo_dbops_manager_has_tls
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.applicationDatabase.security.certsSecretPrefix",
		"message": "NM-5 spec.applicationDatabase.security.certsSecretPrefix: no TLS for the application database. Fix: Set it, and fill the Secrets whose names begin with it",
		"fix": "Set it, and fill the Secrets whose names begin with it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_has_tls
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.mode\"]",
		"message": "NM-5 spec.applicationDatabase.additionalMongodConfig[\"net.tls.mode\"]: no TLS for the application database. Fix: Remove it: without it TLS is required",
		"fix": "Remove it: without it TLS is required",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	mongodb_kubernetes_mongo_dbops_manager_has_tls
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	refused := or_else(chosen_config_more_9, or_else(chosen_value_more_36(value_3), or_else(chosen_value_more_37(value), chosen_value_more_36(value_2))))
	tls_minimum_version := mongodb_kubernetes_mongo_dbops_manager_chosen_tls_minimum_version(refused)
	mongodb_kubernetes_mongo_dbops_manager_too_old(tls_minimum_version)
	message := cut(concat("", ["NM-5 spec.applicationDatabase.additionalMongodConfig[\"net.tls.disabledProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for the application database. Fix: Remove it: without it only TLS 1.2 and later are used"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"net.tls.disabledProtocols\"]",
		"message": message,
		"fix": "Remove it: without it only TLS 1.2 and later are used",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not mongodb_kubernetes_mongo_dbops_manager_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.opsManagerURL",
		"message": "NM-6 spec.opsManagerURL: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.configuration[\"mms.ldap.url\"]",
		"message": "NM-6 spec.configuration[\"mms.ldap.url\"]: no TLS for the directory of Ops Manager. Fix: Use ldaps",
		"fix": "Use ldaps",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.ldap.transportSecurity\"]",
		"message": "NM-6 spec.applicationDatabase.additionalMongodConfig[\"security.ldap.transportSecurity\"]: no TLS for the directory. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3Stores)
	some i, store in input.review.object.spec.backup.s3Stores
	not tls_offered_more_3(store)
	field := concat("", ["spec.backup.s3Stores[", show(i), "].s3BucketEndpoint"])
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.s3OpLogStores)
	some i, store in input.review.object.spec.backup.s3OpLogStores
	not tls_offered_more_3(store)
	field := concat("", ["spec.backup.s3OpLogStores[", show(i), "].s3BucketEndpoint"])
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
	pod := object.get(place_2, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
	some i, one in list_or(or_else(object.get(part_2, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not tls_offered_more_5
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.applicationDatabase.agent.startupOptions.mmsBaseUrl",
		"message": "NM-6 spec.applicationDatabase.agent.startupOptions.mmsBaseUrl: no TLS for Ops Manager. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_4(name, value)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	container.name == "mongod"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.containers[", show(i), "].image"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	container.name == "mongod"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not some_container
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.applicationDatabase.podSpec.podTemplate.spec.containers",
		"message": "NM-10 spec.applicationDatabase.podSpec.podTemplate.spec.containers: the image of MongoDB is not named as built for FIPS. Fix: Give mongod an image built for FIPS",
		"fix": "Give mongod an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not some_container
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.applicationDatabase.podSpec.podTemplate.spec.containers",
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	nm_10_require_fips == true
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongod"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_dbops_manager_is_named_for_fips(module_image)
	field := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec.containers[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	nm_10_require_fips != true
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongod"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_dbops_manager_is_named_for_fips(module_image)
	field := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec.containers[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_dbops_manager_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.applicationDatabase.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_dbops_manager_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	is_open(volume_class_name)
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.applicationDatabase.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_dbops_manager_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) != ""
	volume_class_name := object.get(one, ["className"], null)
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := show(concat("", ["spec.applicationDatabase.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_dbops_manager_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	volume_volume := object.get(one, ["volume"], null)
	field := show(concat("", ["spec.applicationDatabase.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	some one in [candidate | some candidate in [{"isUsed": mongodb_kubernetes_mongo_dbops_manager_is_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "single", "storageClass"], null), ""), "under": "single"}, {"isUsed": whether_one, "volume": "data", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "data", "storageClass"], null), ""), "under": "multiple.data"}, {"isUsed": whether_one, "volume": "journal", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "journal", "storageClass"], null), ""), "under": "multiple.journal"}, {"isUsed": whether_one, "volume": "logs", "className": text_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple", "logs", "storageClass"], null), ""), "under": "multiple.logs"}]; object.get(candidate, ["isUsed"], null) == true]
	object.get(one, ["className"], null) == ""
	field := show(concat("", ["spec.applicationDatabase.podSpec.persistence.", show(object.get(one, ["under"], null)), ".storageClass"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.backup.headDB.storageClass: volume head is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.backup.headDB.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.backup.headDB.storageClass: volume head is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.backup.headDB.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.backup.headDB.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.backup.headDB.storageClass",
		"message": "SM-1 spec.backup.headDB.storageClass: volume head is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	text_or(object.get(input.review.object, ["spec", "backup", "headDB", "storageClass"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.backup.headDB.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) > 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	some i, claim in input.review.object.spec.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) > 0
	some i, claim in input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.backup.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.backup.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.backup.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	some i, claim in input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.backup.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	some i, claim in input.review.object.spec.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.backup.statefulSet.spec.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(sm_1_encrypted_classes) > 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_array(cluster.backup.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in cluster.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_array(cluster.backup.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in cluster.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(sm_1_encrypted_classes) == 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_array(cluster.backup.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in cluster.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", [show(concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_array(cluster.backup.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in cluster.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbops_manager_is_open(defaults)
	not is_shut(defaults)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_array(cluster.backup.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in cluster.backup.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", [show(concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.volumeClaimTemplates[", show(i_2), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_text_more_4
	is_text_more_4
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.encryptionKeyFile\"]",
		"message": "SM-3 spec.applicationDatabase.additionalMongodConfig[\"security.encryptionKeyFile\"]: key of the data is not in a key service. Fix: Use security.kmip",
		"fix": "Use security.kmip",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not is_text_more_4
	not is_text_more_5
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.kmip.serverName\"]",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	is_array(input.review.object.spec.backup.s3Stores)
	some i, _ in input.review.object.spec.backup.s3Stores
	field := concat("", ["spec.backup.s3Stores[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: Set backup.encryption.kmip, or see that the store encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set backup.encryption.kmip, or see that the store encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	is_array(input.review.object.spec.backup.s3OpLogStores)
	some i, _ in input.review.object.spec.backup.s3OpLogStores
	field := concat("", ["spec.backup.s3OpLogStores[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: Set backup.encryption.kmip, or see that the store encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set backup.encryption.kmip, or see that the store encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	is_array(input.review.object.spec.backup.opLogStores)
	some i, _ in input.review.object.spec.backup.opLogStores
	field := concat("", ["spec.backup.opLogStores[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to a database may be unencrypted. Fix: Set backup.encryption.kmip, or see that the store encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set backup.encryption.kmip, or see that the store encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	is_array(input.review.object.spec.backup.blockStores)
	some i, _ in input.review.object.spec.backup.blockStores
	field := concat("", ["spec.backup.blockStores[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to a database may be unencrypted. Fix: Set backup.encryption.kmip, or see that the store encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set backup.encryption.kmip, or see that the store encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	input.review.object.spec.backup.enabled == true
	not is_object(object.get(input.review.object, ["spec", "backup", "encryption", "kmip"], null))
	is_array(input.review.object.spec.backup.fileSystemStores)
	some i, _ in input.review.object.spec.backup.fileSystemStores
	field := concat("", ["spec.backup.fileSystemStores[", show(i), "]"])
	message := concat("", ["ED-1 ", field, ": backups to a file system may be unencrypted. Fix: Set backup.encryption.kmip, or see that the store encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set backup.encryption.kmip, or see that the store encrypts",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not mongodb_kubernetes_mongo_dbops_manager_is_on
	tells_more
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": "ED-2 spec.applicationDatabase.additionalMongodConfig[\"security.redactClientLogData\"]: the log of the application database carries data of users. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not mongodb_kubernetes_mongo_dbops_manager_is_on
	not tells_more
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"security.redactClientLogData\"]",
		"message": "ED-2 spec.applicationDatabase.additionalMongodConfig[\"security.redactClientLogData\"]: nothing masks data of users in the log of the application database. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "applicationDatabase", "prometheus"], null))
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.applicationDatabase.prometheus",
		"message": "MAA-1 spec.applicationDatabase.prometheus: the endpoint for Prometheus of the application database is not turned on. Fix: Add it, with username, passwordSecretRef and tlsSecretKeyRef",
		"fix": "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not is_text_more_6
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.applicationDatabase.additionalMongodConfig[\"auditLog.destination\"]",
		"message": "MAA-3 spec.applicationDatabase.additionalMongodConfig[\"auditLog.destination\"]: the audit log of the application database is not turned on. Fix: Set it to file or syslog",
		"fix": "Set it to file or syslog",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "externalConnectivity", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations)
	message := cut(concat("", ["KSI-5 spec.externalConnectivity.type: service of Ops Manager is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "KSI-5 spec.externalConnectivity.type: Ingress of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "KSI-5 spec.externalConnectivity.type: Gateway of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not mongodb_kubernetes_mongo_dbops_manager_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "externalConnectivity", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.externalConnectivity.type",
		"message": "KSI-5 spec.externalConnectivity.type: service of Ops Manager answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "internalConnectivity", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations)
	message := cut(concat("", ["KSI-5 spec.internalConnectivity.type: service of Ops Manager is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "KSI-5 spec.internalConnectivity.type: Ingress of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "KSI-5 spec.internalConnectivity.type: Gateway of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "internalConnectivity", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.internalConnectivity.type",
		"message": "KSI-5 spec.internalConnectivity.type: service of Ops Manager answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_annotations := object_or(at(one, ["externalConnectivity", "annotations"]), {})
	service_type_or_marked(service_type, service_annotations)
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service of Ops Manager is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "PublicIngress"
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	message := concat("", ["KSI-5 ", field, ": Ingress of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "PublicGateway"
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	message := concat("", ["KSI-5 ", field, ": Gateway of Ops Manager is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(one, ["externalConnectivity", "annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	service_type := text_or(at(one, ["externalConnectivity", "type"]), "ClusterIP")
	service_type == "ExternalIP"
	field := concat("", ["spec.clusterSpecList[", show(i), "].externalConnectivity.type"])
	message := concat("", ["KSI-5 ", field, ": service of Ops Manager answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_annotations := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "annotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	shared := at(at(null, ["externalService"]), ["spec"])
	ranges := list_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "loadBalancerSourceRanges"], null), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	mongodb_kubernetes_mongo_dbops_manager_service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := cut(concat("", ["KSI-5 spec.applicationDatabase.externalAccess.externalService.spec.type: service of each member is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.applicationDatabase.externalAccess.externalService.spec.type: Ingress of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.applicationDatabase.externalAccess.externalService.spec.type: Gateway of each member is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "Route"
	shared := at(at(null, ["externalService"]), ["spec"])
	ranges := list_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "loadBalancerSourceRanges"], null), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.externalAccess)
	service_type := text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), text_or(at(at(null, ["externalService"]), ["spec", "type"]), "LoadBalancer"))
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.type",
		"message": "KSI-5 spec.applicationDatabase.externalAccess.externalService.spec.type: service of each member answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.applicationDatabase.externalAccess.externalService.spec.externalIPs",
		"message": "KSI-5 spec.applicationDatabase.externalAccess.externalService.spec.externalIPs: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	shared := object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec"], null)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	mongodb_kubernetes_mongo_dbops_manager_service_type_or_marked(service_type, service_annotations, service_source_ranges)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "PublicIngress"
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "Ingress"
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "PublicGateway"
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "Gateway"
	service_annotations := object_or(at(one, ["externalAccess", "externalService", "annotations"]), {})
	not marked(service_annotations)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	shared := object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec"], null)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "Route"
	ranges := list_or(at(one, ["externalAccess", "externalService", "spec", "loadBalancerSourceRanges"]), [])
	service_source_ranges := chosen_service_source_ranges(ranges, shared)
	not limited(service_source_ranges)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_object(one.externalAccess)
	service_type := text_or(at(one, ["externalAccess", "externalService", "spec", "type"]), text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "spec", "type"], null), "LoadBalancer"))
	service_type == "ExternalIP"
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	count(list_or(at(one, ["externalAccess", "externalService", "spec", "externalIPs"]), [])) > 0
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].externalAccess"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	cluster.backup.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	not mongodb_kubernetes_mongo_dbops_manager_some_container
	pod_2 := object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.statefulSet.spec.template.spec.securityContext",
		"message": "WL-1 spec.statefulSet.spec.template.spec.securityContext: container mongodb-ops-manager may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-ops-manager may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.backup.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.backup.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.backup.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.backup.statefulSet.spec.template.spec.containers)
	some i, container in input.review.object.spec.backup.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.backup.statefulSet.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.backup.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.backup.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.backup.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	is_array(input.review.object.spec.backup.statefulSet.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.backup.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.backup.statefulSet.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	not some_container_more_2
	pod_2 := object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backup.statefulSet.spec.template.spec.securityContext",
		"message": "WL-1 spec.backup.statefulSet.spec.template.spec.securityContext: container mongodb-backup-daemon may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-backup-daemon may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	pod := at(cluster, ["backup", "statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-backup-daemon may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_3(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-backup-daemon may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.initContainers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.applicationDatabase.podSpec.podTemplate.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	not some_container
	pod_2 := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.applicationDatabase.podSpec.podTemplate.spec.securityContext",
		"message": "WL-1 spec.applicationDatabase.podSpec.podTemplate.spec.securityContext: container mongod may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_4(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	not some_container_more_5
	pod_2 := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.applicationDatabase.podSpec.podTemplate.spec.securityContext",
		"message": "WL-1 spec.applicationDatabase.podSpec.podTemplate.spec.securityContext: container mongodb-agent may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, cluster in input.review.object.spec.applicationDatabase.clusterSpecList
	pod := at(cluster, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_6(pod)
	pod_2 := object_or(at(cluster, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongodb-agent may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_own_and_capabilities(name, context)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_own_and_capabilities(name, context)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_own_holds(name, context)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbops_manager_own_holds(name, context)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	is_array(input.review.object.spec.clusterSpecList)
	some i, one in input.review.object.spec.clusterSpecList
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.backup.statefulSet.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "containers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.backup.statefulSet.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "containers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.applicationDatabase.podSpec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	is_array(input.review.object.spec.applicationDatabase.clusterSpecList)
	some i, one in input.review.object.spec.applicationDatabase.clusterSpecList
	at_value := concat("", ["spec.applicationDatabase.clusterSpecList[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name)
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	cluster.backup.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	cluster.backup.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.containers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	is_array(cluster.backup.statefulSet.spec.template.spec.initContainers)
	some i_2, container in cluster.backup.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some place_2 in [place | some place in [{"pod": object_or(object.get(input.review.object, ["spec", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "backup", "statefulSet", "spec", "template", "spec"], null), null), "at": "spec.backup.statefulSet.spec.template.spec"}, {"pod": object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "podTemplate", "spec"], null), null), "at": "spec.applicationDatabase.podSpec.podTemplate.spec"}]; object.get(place, ["pod"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some part_2 in [part | some part in [{"list": list_or(object.get(input.review.object, ["spec", "clusterSpecList"], null), null), "at": "spec.clusterSpecList"}, {"list": list_or(object.get(input.review.object, ["spec", "applicationDatabase", "clusterSpecList"], null), null), "at": "spec.applicationDatabase.clusterSpecList"}]; object.get(part, ["list"], null) != null]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) > 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusterSpecList
	is_object(cluster.backup.statefulSet.spec.template.spec)
	at_value := concat("", ["spec.clusterSpecList[", show(i), "].backup.statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["backup", "statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) > 0
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.clusterSpecList
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

# mongodb-kubernetes MongoDBOpsManager
findings contains finding if {
	is_array(input.review.object.spec.clusterSpecList)
	count(wl_12_allowed_registries) == 0
	some _ in input.review.object.spec.clusterSpecList
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

chosen_value := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbops_manager_chosen_value(value) := at(value, ["authorization"]) if {
	is_object(value)
} else := null

chosen_value_more := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.authorization"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_2(value) := at(value, ["transitionToAuth"]) if {
	is_object(value)
} else := null

chosen_value_more_3 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.transitionToAuth"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_on if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_3, chosen_value_more_2(value_2))
	value_3 in {true, "true"}
}

chosen_value_more_4(value) := at(value, ["encryptionKeyFile"]) if {
	is_object(value)
} else := null

chosen_value_more_5 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.encryptionKeyFile"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text if {
	value_2 := chosen_value
	value_3 := or_else(chosen_value_more_5, chosen_value_more_4(value_2))
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

mongodb_kubernetes_mongo_dbops_manager_is_encryption_key(name) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", name)
}

mongodb_kubernetes_mongo_dbops_manager_is_literal(value) if {
	value_2 := value
	value_2 != ""
	not startswith(value_2, "$(")
}

chosen_value_more_6 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_7(value) := at(value, ["tls"]) if {
	is_object(value)
} else := null

chosen_value_more_8(value) := at(value, ["certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_9(value) := at(value, ["tls.certificateKeyFilePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_10 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_config := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.certificateKeyFilePassword"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbops_manager_is_text if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config, or_else(chosen_value_more_8(value_3), or_else(chosen_value_more_9(value), chosen_value_more_8(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_11(value) := at(value, ["clusterPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_12(value) := at(value, ["tls.clusterPassword"]) if {
	is_object(value)
} else := null

mongodb_kubernetes_mongo_dbops_manager_chosen_config := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.clusterPassword"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text_more if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(mongodb_kubernetes_mongo_dbops_manager_chosen_config, or_else(chosen_value_more_11(value_3), or_else(chosen_value_more_12(value), chosen_value_more_11(value_2))))
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

mongodb_kubernetes_mongo_dbops_manager_in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

mongodb_kubernetes_mongo_dbops_manager_in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

mongodb_kubernetes_mongo_dbops_manager_in_address_or_value(value, name) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", name)
	is_literal_more(value)
}

mongodb_kubernetes_mongo_dbops_manager_is_of_service(value, name) if {
	value_2 := value
	mongodb_kubernetes_mongo_dbops_manager_in_address_or_value(value_2, name)
}

mongodb_kubernetes_mongo_dbops_manager_holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

mongodb_kubernetes_mongo_dbops_manager_holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

mongodb_kubernetes_mongo_dbops_manager_holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

mongodb_kubernetes_mongo_dbops_manager_holds_login_or_in_parameters(value, name) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", name)
	is_literal_more(value)
}

mongodb_kubernetes_mongo_dbops_manager_is_of_database(value, name) if {
	value_2 := value
	mongodb_kubernetes_mongo_dbops_manager_holds_login_or_in_parameters(value_2, name)
}

chosen_value_more_13(value) := at(value, ["ldap"]) if {
	is_object(value)
} else := null

chosen_value_more_14(value) := at(value, ["bind"]) if {
	is_object(value)
} else := null

chosen_value_more_15(value) := at(value, ["queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_16(value) := at(value, ["bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_17(value) := at(value, ["ldap.bind"]) if {
	is_object(value)
} else := null

chosen_value_more_18(value) := at(value, ["ldap.bind.queryPassword"]) if {
	is_object(value)
} else := null

chosen_value_more_19 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.ldap"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_20 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.ldap.bind"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_config_more := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.ldap.bind.queryPassword"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text_more_2 if {
	value := chosen_value
	value_2 := chosen_value_more_13(value)
	value_3 := chosen_value_more_14(value_2)
	value_4 := chosen_value_more_17(value)
	value_5 := chosen_value_more_19
	value_6 := chosen_value_more_14(value_5)
	value_7 := chosen_value_more_20
	value_8 := or_else(chosen_config_more, or_else(chosen_value_more_15(value_7), or_else(or_else(chosen_value_more_16(value_5), chosen_value_more_15(value_6)), or_else(chosen_value_more_18(value), or_else(chosen_value_more_15(value_4), or_else(chosen_value_more_16(value_2), chosen_value_more_15(value_3)))))))
	is_string(value_8)
	value_8 != ""
}

chosen_value_more_21(value) := at(value, ["kmip"]) if {
	is_object(value)
} else := null

chosen_value_more_22(value) := at(value, ["clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_23(value) := at(value, ["kmip.clientCertificatePassword"]) if {
	is_object(value)
} else := null

chosen_value_more_24 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.kmip"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_config_more_2 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.kmip.clientCertificatePassword"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text_more_3 if {
	value := chosen_value
	value_2 := chosen_value_more_21(value)
	value_3 := chosen_value_more_24
	value_4 := or_else(chosen_config_more_2, or_else(chosen_value_more_22(value_3), or_else(chosen_value_more_23(value), chosen_value_more_22(value_2))))
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

address_or_of_cloud(address) if {
	address == ""
}

address_or_of_cloud(address) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", address)
}

chosen_address_or_of_cloud(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

chosen_access_by(store) := "identity" if {
	store.irsaEnabled == true
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(at(store, ["s3BucketEndpoint"]), "")
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

certs_secret_prefix_or_name if {
	text_or(object.get(input.review.object, ["spec", "security", "certsSecretPrefix"], null), "") != ""
}

certs_secret_prefix_or_name if {
	text_or(object.get(input.review.object, ["spec", "security", "tls", "secretRef", "name"], null), "") != ""
}

has_tls if {
	certs_secret_prefix_or_name
}

enabled_or_certs_secret_prefix if {
	input.review.object.spec.applicationDatabase.security.tls.enabled == true
}

enabled_or_certs_secret_prefix if {
	text_or(object.get(input.review.object, ["spec", "applicationDatabase", "security", "certsSecretPrefix"], null), "") != ""
}

mongodb_kubernetes_mongo_dbops_manager_has_tls if {
	enabled_or_certs_secret_prefix
}

chosen_value_more_25(value) := at(value, ["ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_26(value) := at(value, ["mode"]) if {
	is_object(value)
} else := null

chosen_value_more_27(value) := at(value, ["ssl.mode"]) if {
	is_object(value)
} else := null

chosen_value_more_28 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.ssl"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_config_more_3 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.ssl.mode"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_29(value) := at(value, ["tls.mode"]) if {
	is_object(value)
} else := null

chosen_config_more_4 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.mode"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_mode(mode) := mode if {
	is_string(mode)
	mode != ""
} else := "requireTLS"

chosen_value_more_30(value) := at(value, ["allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_value_more_31(value) := at(value, ["tls.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_config_more_5 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_32(value) := at(value, ["ssl.allowInvalidCertificates"]) if {
	is_object(value)
} else := null

chosen_config_more_6 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.ssl.allowInvalidCertificates"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config_more_5, or_else(chosen_value_more_30(value_3), or_else(chosen_value_more_31(value), chosen_value_more_30(value_2))))
	value_4 in {true, "true"}
}

takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_25(value)
	value_3 := chosen_value_more_28
	value_4 := or_else(chosen_config_more_6, or_else(chosen_value_more_30(value_3), or_else(chosen_value_more_32(value), chosen_value_more_30(value_2))))
	value_4 in {true, "true"}
}

peer_is_verified if {
	not takes_any
}

chosen_value_more_33(value) := at(value, ["allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_value_more_34(value) := at(value, ["tls.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_7 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_35(value) := at(value, ["ssl.allowInvalidHostnames"]) if {
	is_object(value)
} else := null

chosen_config_more_8 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.ssl.allowInvalidHostnames"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbops_manager_takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_7(value)
	value_3 := chosen_value_more_10
	value_4 := or_else(chosen_config_more_7, or_else(chosen_value_more_33(value_3), or_else(chosen_value_more_34(value), chosen_value_more_33(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_dbops_manager_takes_any if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_25(value)
	value_3 := chosen_value_more_28
	value_4 := or_else(chosen_config_more_8, or_else(chosen_value_more_33(value_3), or_else(chosen_value_more_35(value), chosen_value_more_33(value_2))))
	value_4 in {true, "true"}
}

mongodb_kubernetes_mongo_dbops_manager_peer_is_verified if {
	not mongodb_kubernetes_mongo_dbops_manager_takes_any
}

peer_is_verified_more if {
	not lower_ascii(text_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "startupOptions", "tlsRequireValidMMSServerCertificates"], null), "")) in {"0", "f", "false"}
}

peer_is_verified_more_2 if {
	not input.review.object.spec.applicationDatabase.agent.readinessProbe.environmentVariables.SSL_REQUIRE_VALID_MMS_CERTIFICATES == "false"
}

chosen_tls_minimum_version(version) := "1.0" if {
	version == "TLSv1"
} else := "1.1" if {
	version == "TLSv1.1"
} else := "1.2" if {
	version == "TLSv1.2"
} else := ""

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

is_mode(mode) if {
	is_string(mode)
	mode != ""
	mode in {"disabled", "allowTLS", "allowSSL"}
}

tls_offered if {
	value := chosen_value_more_6
	value_2 := chosen_value_more_25(value)
	value_3 := chosen_value_more_28
	value_4 := chosen_value_more_7(value)
	value_5 := chosen_value_more_10
	mode := or_else(chosen_config_more_4, or_else(chosen_value_more_26(value_5), or_else(or_else(chosen_value_more_29(value), chosen_value_more_26(value_4)), or_else(chosen_config_more_3, or_else(chosen_value_more_26(value_3), or_else(chosen_value_more_27(value), chosen_value_more_26(value_2)))))))
	not is_mode(mode)
}

chosen_value_more_36(value) := at(value, ["disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_value_more_37(value) := at(value, ["tls.disabledProtocols"]) if {
	is_object(value)
} else := null

chosen_config_more_9 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "net.tls.disabledProtocols"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbops_manager_chosen_tls_minimum_version(refused) := "" if {
	not is_string(refused)
} else := "1.0" if {
	not contains(text_or(refused, ""), "TLS1_0")
} else := "1.1" if {
	not contains(text_or(refused, ""), "TLS1_1")
} else := "1.3" if {
	contains(text_or(refused, ""), "TLS1_2")
} else := "1.2"

mongodb_kubernetes_mongo_dbops_manager_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

mongodb_kubernetes_mongo_dbops_manager_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

mongodb_kubernetes_mongo_dbops_manager_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "opsManagerURL"], null), ""))
}

mongodb_kubernetes_mongo_dbops_manager_tls_offered if {
	not is_plain_address
}

tls_offered_more if {
	not regex.match("(?i)^ldap:", text_or(object.get(input.review.object, ["spec", "configuration", "mms.ldap.url"], null), ""))
}

chosen_value_more_38(value) := at(value, ["transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_39(value) := at(value, ["ldap.transportSecurity"]) if {
	is_object(value)
} else := null

chosen_value_more_40 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.ldap.transportSecurity"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

tls_offered_more_2 if {
	value_2 := chosen_value
	value_3 := chosen_value_more_13(value_2)
	value_4 := chosen_value_more_19
	or_else(chosen_value_more_40, or_else(chosen_value_more_38(value_4), or_else(chosen_value_more_39(value_2), chosen_value_more_38(value_3)))) != "none"
}

mongodb_kubernetes_mongo_dbops_manager_is_plain_address(store) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(store, ["s3BucketEndpoint"]), ""))
}

tls_offered_more_3(store) if {
	not mongodb_kubernetes_mongo_dbops_manager_is_plain_address(store)
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

is_plain_address_more(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	is_plain_address_more(value)
}

tls_offered_more_4(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

is_plain_address_more_2 if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "applicationDatabase", "agent", "startupOptions", "mmsBaseUrl"], null), ""))
}

tls_offered_more_5 if {
	not is_plain_address_more_2
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container if {
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	container.name == "mongod"
}

mongodb_kubernetes_mongo_dbops_manager_is_named_for_fips(module_image) if {
	contains(lower_ascii(text_or(module_image, "")), "fips")
}

is_one if {
	many := object_or(object.get(input.review.object, ["spec", "applicationDatabase", "podSpec", "persistence", "multiple"], null), null)
	not is_object(many)
}

is_one if {
	is_object(input.review.object.spec.applicationDatabase.podSpec.persistence.single)
}

mongodb_kubernetes_mongo_dbops_manager_is_one if {
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

mongodb_kubernetes_mongo_dbops_manager_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mongodb_kubernetes_mongo_dbops_manager_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbops_manager_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

mongodb_kubernetes_mongo_dbops_manager_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbops_manager_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

storage_class_name_or_name(claim) if {
	is_string(claim.spec.storageClassName)
}

storage_class_name_or_name(claim) if {
	not text_or(at(claim, ["metadata", "name"]), "") in {"data", "head", "journal", "logs"}
}

is_text_more_4 if {
	value := chosen_value
	value_2 := or_else(chosen_value_more_5, chosen_value_more_4(value))
	is_string(value_2)
	value_2 != ""
}

chosen_value_more_41(value) := at(value, ["serverName"]) if {
	is_object(value)
} else := null

chosen_value_more_42(value) := at(value, ["kmip.serverName"]) if {
	is_object(value)
} else := null

chosen_config_more_10 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.kmip.serverName"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text_more_5 if {
	value := chosen_value
	value_2 := chosen_value_more_21(value)
	value_3 := chosen_value_more_24
	value_4 := or_else(chosen_config_more_10, or_else(chosen_value_more_41(value_3), or_else(chosen_value_more_42(value), chosen_value_more_41(value_2))))
	is_string(value_4)
	value_4 != ""
}

chosen_value_more_43(value) := at(value, ["redactClientLogData"]) if {
	is_object(value)
} else := null

chosen_config_more_11 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "security.redactClientLogData"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

mongodb_kubernetes_mongo_dbops_manager_is_on if {
	value := chosen_value
	value_2 := or_else(chosen_config_more_11, chosen_value_more_43(value))
	value_2 in {true, "true"}
}

chosen_value_more_44 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "systemLog"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_45(value) := at(value, ["verbosity"]) if {
	is_object(value)
} else := null

chosen_config_more_12 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "systemLog.verbosity"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_46 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "operationProfiling"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_47(value) := at(value, ["slowOpThresholdMs"]) if {
	is_object(value)
} else := null

chosen_config_more_13 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "operationProfiling.slowOpThresholdMs"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

tells_more if {
	value := chosen_value_more_44
	verbosity := or_else(chosen_config_more_12, chosen_value_more_45(value))
	verbosity != null
	verbosity != 0
	verbosity != "0"
}

tells_more if {
	value := chosen_value_more_46
	threshold := or_else(chosen_config_more_13, chosen_value_more_47(value))
	threshold in {0, "0"}
}

chosen_value_more_48 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "auditLog"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

chosen_value_more_49(value) := at(value, ["destination"]) if {
	is_object(value)
} else := null

chosen_value_more_50 := object.get(input.review.object, ["spec", "applicationDatabase", "additionalMongodConfig", "auditLog.destination"], null) if {
	is_object(input.review.object.spec.applicationDatabase.additionalMongodConfig)
} else := null

is_text_more_6 if {
	value_2 := chosen_value_more_48
	value_3 := or_else(chosen_value_more_50, chosen_value_more_49(value_2))
	is_string(value_3)
	value_3 != ""
}

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
}

mongodb_kubernetes_mongo_dbops_manager_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "externalConnectivity", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "internalConnectivity", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

chosen_service_source_ranges(ranges, shared) := ranges if {
	count(ranges) > 0
} else := list_or(at(shared, ["loadBalancerSourceRanges"]), [])

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

mongodb_kubernetes_mongo_dbops_manager_service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

mongodb_kubernetes_mongo_dbops_manager_service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "applicationDatabase", "externalAccess", "externalService", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
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
	text_or(at(container, ["name"]), "") in {"mongodb-ops-manager", "mongodb-backup-daemon", "mongodb-kubernetes-init-ops-manager"}
} else := null

allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name(container)) == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

mongodb_kubernetes_mongo_dbops_manager_some_container if {
	is_array(input.review.object.spec.statefulSet.spec.template.spec.containers)
	some container in input.review.object.spec.statefulSet.spec.template.spec.containers
	container.name == "mongodb-ops-manager"
}

mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, _) if {
	user == 0
}

mongodb_kubernetes_mongo_dbops_manager_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

some_container_more(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongodb-ops-manager"
}

some_container_more_2 if {
	is_array(input.review.object.spec.backup.statefulSet.spec.template.spec.containers)
	some container in input.review.object.spec.backup.statefulSet.spec.template.spec.containers
	container.name == "mongodb-backup-daemon"
}

some_container_more_3(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongodb-backup-daemon"
}

mongodb_kubernetes_mongo_dbops_manager_chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") in {"mongod", "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-appdb"}
} else := null

mongodb_kubernetes_mongo_dbops_manager_allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), mongodb_kubernetes_mongo_dbops_manager_chosen_name(container)) == false
	not own.privileged == true
}

some_container_more_4(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongod"
}

some_container_more_5 if {
	is_array(input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers)
	some container in input.review.object.spec.applicationDatabase.podSpec.podTemplate.spec.containers
	container.name == "mongodb-agent"
}

some_container_more_6(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongodb-agent"
}

is_own(name) if {
	name in {"mongodb-ops-manager", "mongodb-backup-daemon", "mongodb-kubernetes-init-ops-manager"}
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

mongodb_kubernetes_mongo_dbops_manager_is_own(name) if {
	name in {"mongod", "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-appdb"}
}

mongodb_kubernetes_mongo_dbops_manager_own_and_capabilities(name, context) if {
	mongodb_kubernetes_mongo_dbops_manager_is_own(name)
	not is_object(at(context, ["capabilities"]))
}

own_holds(name, context) if {
	is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own(name)
	context.readOnlyRootFilesystem == true
}

mongodb_kubernetes_mongo_dbops_manager_own_holds(name, context) if {
	mongodb_kubernetes_mongo_dbops_manager_is_own(name)
	not context.readOnlyRootFilesystem == false
}

mongodb_kubernetes_mongo_dbops_manager_own_holds(name, context) if {
	not mongodb_kubernetes_mongo_dbops_manager_is_own(name)
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

mongodb_kubernetes_mongo_dbops_manager_chosen_own(name) := "given" if {
	mongodb_kubernetes_mongo_dbops_manager_is_own(name)
} else := "elsewhere"

mongodb_kubernetes_mongo_dbops_manager_chosen_container_profile(type, name) := mongodb_kubernetes_mongo_dbops_manager_chosen_own(name) if {
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
