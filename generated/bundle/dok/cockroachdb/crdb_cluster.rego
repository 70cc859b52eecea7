# cockroachdb CrdbCluster: all controls
package dok.cockroachdb.crdb_cluster

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["UM-4 ", field, ": the database checks neither accounts nor rights. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["UM-4 ", field, ": the database checks neither accounts nor rights. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["UM-6 ", field, ": nodes do without authentication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["UM-6 ", field, ": nodes do without authentication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	names_file(flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key file is kept beside the data, by no key service. Fix: Remove it, and name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	names_file(flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key file is kept beside the data, by no key service. Fix: Use encryptionAtRest of the regions"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use encryptionAtRest of the regions",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_secret
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.template.spec.encryptionAtRest.platform",
		"message": "CM-1 spec.template.spec.encryptionAtRest.platform: key of the data is kept beside the data, by no key service. Fix: Set it to the key service of a cloud",
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	cockroachdb_crdb_cluster_is_secret(region)
	field := concat("", ["spec.regions[", show(i), "].encryptionAtRest.platform"])
	message := concat("", ["CM-1 ", field, ": key of the data is kept beside the data, by no key service. Fix: Set it to the key service of a cloud"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	names_file(flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key file is kept beside the data, by no key service. Fix: Remove it, and name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	names_file(flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key file is kept beside the data, by no key service. Fix: Use encryptionAtRest of the regions"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use encryptionAtRest of the regions",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_secret
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.template.spec.encryptionAtRest.platform",
		"message": "CM-1 spec.template.spec.encryptionAtRest.platform: key of the data is kept beside the data, by no key service. Fix: Set it to the key service of a cloud",
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	cockroachdb_crdb_cluster_is_secret(region)
	field := concat("", ["spec.regions[", show(i), "].encryptionAtRest.platform"])
	message := concat("", ["CM-1 ", field, ": key of the data is kept beside the data, by no key service. Fix: Set it to the key service of a cloud"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	is_of_service(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	is_of_service(variable)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "podEnvVariables"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podEnvVariables[", show(i), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "podEnvVariables"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podEnvVariables[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "spec", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.env[", show(i), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "spec", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "podEnvVariables"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podEnvVariables[", show(i), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "podEnvVariables"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.podEnvVariables[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "spec", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.env[", show(i), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "spec", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-1 ", field, ": CockroachDB accepts plaintext. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not is_insecure
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	regex.match("(?i)(^|[ \\t\\r\\n\"'])--accept-sql-without-tls(=(1|t|true))?([ \\t\\r\\n\"']|$)", flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": the SQL port accepts plaintext. Fix: Remove --accept-sql-without-tls"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove --accept-sql-without-tls",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not is_insecure
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	regex.match("(?i)(^|[ \\t\\r\\n\"'])--accept-sql-without-tls(=(1|t|true))?([ \\t\\r\\n\"']|$)", flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": the SQL port accepts plaintext. Fix: Remove --accept-sql-without-tls"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove --accept-sql-without-tls",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_insecure
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-1 ", field, ": CockroachDB accepts plaintext. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not is_insecure
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	regex.match("(?i)(^|[ \\t\\r\\n\"'])--accept-sql-without-tls(=(1|t|true))?([ \\t\\r\\n\"']|$)", flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": the SQL port accepts plaintext. Fix: Remove --accept-sql-without-tls"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove --accept-sql-without-tls",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not is_insecure
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	regex.match("(?i)(^|[ \\t\\r\\n\"'])--accept-sql-without-tls(=(1|t|true))?([ \\t\\r\\n\"']|$)", flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": the SQL port accepts plaintext. Fix: Remove --accept-sql-without-tls"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove --accept-sql-without-tls",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not tls_offered
	field := chosen_field
	fix := chosen_fix
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

# cockroachdb CrdbCluster
findings contains finding if {
	not tls_offered
	field := chosen_field
	fix := chosen_fix
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

# cockroachdb CrdbCluster
findings contains finding if {
	not tls_offered
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not tls_offered
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.podEnvVariables)
	some i, variable in input.review.object.spec.podEnvVariables
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.podEnvVariables[", show(i), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.env)
	some i, variable in input.review.object.spec.template.spec.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.env[", show(i), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.initContainers)
	some i, container in input.review.object.spec.template.spec.sideCars.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cockroachdb_crdb_cluster_tls_offered(name, value)
	field := concat("", ["spec.template.spec.sideCars.initContainers[", show(i), "].env[", show(i_2), "].value"])
	fix := cockroachdb_crdb_cluster_chosen_fix(name, value)
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

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "whoever fills the Secret renews the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "NM-7 spec.template.spec.certificates.externalCertificates.nodeSecretName: the node certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "NM-7 spec.template.spec.certificates.externalCertificates.nodeSecretName: the node certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "nothing in the object installs the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "whoever fills the Secret renews the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate is never renewed. Fix: Name a Secret with a certificate that is renewed",
		"fix": "Name a Secret with a certificate that is renewed",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "whoever fills the Secret renews the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "NM-7 spec.template.spec.certificates.externalCertificates.nodeSecretName: the node certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "NM-7 spec.template.spec.certificates.externalCertificates.nodeSecretName: the node certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.nodeSecretName",
		"message": "nothing in the object installs the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "whoever fills the Secret renews the node certificate",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-7 spec.nodeTLSSecret: the node certificate is never renewed. Fix: Name a Secret with a certificate that is renewed",
		"fix": "Name a Secret with a certificate that is renewed",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not ca_config_map_name_and_node_ca_config_map_name
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.caConfigMapName",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "caConfigMapName"], null), "") == ""
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeCaConfigMapName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.caConfigMapName",
		"message": "the object does not name the authority, so clients must know it from elsewhere",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-8 spec.nodeTLSSecret: the authority is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-8 spec.nodeTLSSecret: the authority is never renewed. Fix: Name a Secret with a certificate of an authority that is replaced in time",
		"fix": "Name a Secret with a certificate of an authority that is replaced in time",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not ca_config_map_name_and_node_ca_config_map_name
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.caConfigMapName",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "caConfigMapName"], null), "") == ""
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeCaConfigMapName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.template.spec.certificates.externalCertificates.caConfigMapName",
		"message": "the object does not name the authority, so clients must know it from elsewhere",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") != ""
	fillers := [each | some each in objects(related_certificate); cockroachdb_crdb_cluster_fills(each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-8 spec.nodeTLSSecret: the authority is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not cockroachdb_crdb_cluster_is_insecure
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.nodeTLSSecret",
		"message": "NM-8 spec.nodeTLSSecret: the authority is never renewed. Fix: Name a Secret with a certificate of an authority that is replaced in time",
		"fix": "Name a Secret with a certificate of an authority that is replaced in time",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	nm_10_require_fips == true
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in given
	is_main(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of CockroachDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	nm_10_require_fips != true
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in given
	is_main(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.template.spec.image",
		"message": "NM-10 spec.template.spec.image: the image of CockroachDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.template.spec.image",
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	module_image := chosen_module_image
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	field := cockroachdb_crdb_cluster_chosen_field
	fix := chosen_fix_more
	message := concat("", ["NM-10 ", field, ": the image of CockroachDB is not named as built for FIPS. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	module_image := chosen_module_image
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	field := cockroachdb_crdb_cluster_chosen_field
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	nm_10_require_fips == true
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in given
	is_main(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of CockroachDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	nm_10_require_fips != true
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in given
	is_main(container)
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.template.spec.image",
		"message": "NM-10 spec.template.spec.image: the image of CockroachDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	given := list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(given)
	module_image := text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.template.spec.image",
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	module_image := chosen_module_image
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	field := cockroachdb_crdb_cluster_chosen_field
	fix := chosen_fix_more
	message := concat("", ["NM-10 ", field, ": the image of CockroachDB is not named as built for FIPS. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	module_image := chosen_module_image
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	field := cockroachdb_crdb_cluster_chosen_field
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of CockroachDB decides which cryptography is used",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource.hostPath",
		"message": "SM-1 spec.template.spec.dataStore.volumeSource.hostPath: volume data is a directory of the node. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	empty_dir_or_ephemeral
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource",
		"message": "SM-1 spec.template.spec.dataStore.volumeSource: volume data is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource.hostPath",
		"message": "SM-1 spec.template.spec.logsStore.volumeSource.hostPath: volume logs is a directory of the node. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	cockroachdb_crdb_cluster_empty_dir_or_ephemeral
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource",
		"message": "SM-1 spec.template.spec.logsStore.volumeSource: volume logs is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.dataStore.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.hostPath",
		"message": "SM-1 spec.dataStore.hostPath: volume data is a directory of the node. Fix: Use pvc with a storage class that encrypts",
		"fix": "Use pvc with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	regex.match("(^|[ \\t\\r\\n\"'])(--store|-s)[= \\t]+[\"']?[^= \\t\\r\\n]", flag)
	not contains(flag, "cockroach-data")
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["SM-1 ", field, ": volume of another store is on storage of the node that goes with the pod. Fix: Remove --store"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove --store",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource.hostPath",
		"message": "SM-1 spec.template.spec.dataStore.volumeSource.hostPath: volume data is a directory of the node. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	empty_dir_or_ephemeral
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource",
		"message": "SM-1 spec.template.spec.dataStore.volumeSource: volume data is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeSource",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "SM-1 spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "dataStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.dataStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource.hostPath",
		"message": "SM-1 spec.template.spec.logsStore.volumeSource.hostPath: volume logs is a directory of the node. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	cockroachdb_crdb_cluster_empty_dir_or_ephemeral
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource",
		"message": "SM-1 spec.template.spec.logsStore.volumeSource: volume logs is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplate with a storage class that encrypts",
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeSource",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "SM-1 spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName: volume logs is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.template.spec.logsStore)
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "hostPath"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "emptyDir"], null))
	not is_object(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource", "ephemeral"], null))
	source := object_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeSource"], null), null)
	not is_object(source)
	text_or(object.get(input.review.object, ["spec", "template", "spec", "logsStore", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.logsStore.volumeClaimTemplate.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "SM-1 spec.template.spec.walFailoverSpec.storageClassName: volume of the write-ahead log is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	input.review.object.spec.template.spec.walFailoverSpec.status == "enable"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "walFailoverSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.template.spec.walFailoverSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	is_object(input.review.object.spec.dataStore.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.hostPath",
		"message": "SM-1 spec.dataStore.hostPath: volume data is a directory of the node. Fix: Use pvc with a storage class that encrypts",
		"fix": "Use pvc with a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	cockroachdb_crdb_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "SM-1 spec.dataStore.pvc.spec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	not is_object(object.get(input.review.object, ["spec", "dataStore", "hostPath"], null))
	text_or(object.get(input.review.object, ["spec", "dataStore", "pvc", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not cockroachdb_crdb_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataStore.pvc.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	regex.match("(^|[ \\t\\r\\n\"'])(--store|-s)[= \\t]+[\"']?[^= \\t\\r\\n]", flag)
	not contains(flag, "cockroach-data")
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["SM-1 ", field, ": volume of another store is on storage of the node that goes with the pod. Fix: Remove --store"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove --store",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	names_file(flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["SM-3 ", field, ": key file is not in a key service. Fix: Remove it, and name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	names_file(flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["SM-3 ", field, ": key file is not in a key service. Fix: Use encryptionAtRest of the regions"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use encryptionAtRest of the regions",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_secret
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.template.spec.encryptionAtRest.platform",
		"message": "SM-3 spec.template.spec.encryptionAtRest.platform: key of the data is not in a key service. Fix: Set it to the key service of a cloud",
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	cockroachdb_crdb_cluster_is_secret(region)
	field := concat("", ["spec.regions[", show(i), "].encryptionAtRest.platform"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Set it to the key service of a cloud"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	template := object.get(input.review.object, ["spec", "template", "spec"], null)
	regions := list_or(object.get(input.review.object, ["spec", "regions"], null), [])
	not is_kept(spec, template, regions)
	not is_served(template, regions)
	field := chosen_field_more(regions)
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	names_file(flag)
	field := concat("", ["spec.additionalArgs[", show(i), "]"])
	message := concat("", ["SM-3 ", field, ": key file is not in a key service. Fix: Remove it, and name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a storage class that encrypts",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some i, flag in texts(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null))
	names_file(flag)
	field := concat("", ["spec.template.spec.startFlags.upsert[", show(i), "]"])
	message := concat("", ["SM-3 ", field, ": key file is not in a key service. Fix: Use encryptionAtRest of the regions"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use encryptionAtRest of the regions",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_secret
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.template.spec.encryptionAtRest.platform",
		"message": "SM-3 spec.template.spec.encryptionAtRest.platform: key of the data is not in a key service. Fix: Set it to the key service of a cloud",
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	cockroachdb_crdb_cluster_is_secret(region)
	field := concat("", ["spec.regions[", show(i), "].encryptionAtRest.platform"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Set it to the key service of a cloud"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to the key service of a cloud",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	template := object.get(input.review.object, ["spec", "template", "spec"], null)
	regions := list_or(object.get(input.review.object, ["spec", "regions"], null), [])
	not is_kept(spec, template, regions)
	not is_served(template, regions)
	field := chosen_field_more(regions)
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_object(input.review.object.spec.ingress.sql)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ingress.sql",
		"message": "KSI-5 spec.ingress.sql: service for SQL answers on addresses outside the cluster. Fix: Remove it, and let clients connect within the cluster",
		"fix": "Remove it, and let clients connect within the cluster",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_object(input.review.object.spec.ingress.ui)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ingress.ui",
		"message": "KSI-5 spec.ingress.ui: service of the DB Console answers on addresses outside the cluster. Fix: Remove it, and let clients connect within the cluster",
		"fix": "Remove it, and let clients connect within the cluster",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.spec.template.spec.podTemplate.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.template.spec.podTemplate.spec.hostNetwork",
		"message": "KSI-5 spec.template.spec.podTemplate.spec.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_object(input.review.object.spec.ingress.sql)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ingress.sql",
		"message": "KSI-5 spec.ingress.sql: service for SQL answers on addresses outside the cluster. Fix: Remove it, and let clients connect within the cluster",
		"fix": "Remove it, and let clients connect within the cluster",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_object(input.review.object.spec.ingress.ui)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ingress.ui",
		"message": "KSI-5 spec.ingress.ui: service of the DB Console answers on addresses outside the cluster. Fix: Remove it, and let clients connect within the cluster",
		"fix": "Remove it, and let clients connect within the cluster",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.spec.template.spec.podTemplate.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.template.spec.podTemplate.spec.hostNetwork",
		"message": "KSI-5 spec.template.spec.podTemplate.spec.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.template.spec.podTemplate.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.template.spec.podTemplate.spec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	is_array(input.review.object.spec.template.spec.sideCars.containers)
	some i, container in input.review.object.spec.template.spec.sideCars.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.template.spec.sideCars.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each node answers on addresses outside the cluster. Fix: Remove it"])
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.template.spec.podTemplate.spec.", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.template.spec.podTemplate.spec.", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
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

# cockroachdb CrdbCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container db has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container db has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") == ""
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of cockroachdb",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	image := or_else(chosen_version, "")
	image_fixed_by := cockroachdb_crdb_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-11 ", field, ": container cockroachdb runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	image := or_else(chosen_version, "")
	image_fixed_by := cockroachdb_crdb_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-11 ", field, ": container cockroachdb runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") == ""
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of cockroachdb",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	image := or_else(chosen_version, "")
	image_fixed_by := cockroachdb_crdb_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-11 ", field, ": container cockroachdb runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	image := or_else(chosen_version, "")
	image_fixed_by := cockroachdb_crdb_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-11 ", field, ": container cockroachdb runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	not cockroachdb_crdb_cluster_is_allowed(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	not cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") == ""
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of cockroachdb",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) > 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	not cockroachdb_crdb_cluster_is_allowed(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-12 ", field, ": container cockroachdb runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-12 ", field, ": container cockroachdb runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	not cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "cockroachdb", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "image"], null), ""), "at": "spec.template.spec.image", "runs": true}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "template", "spec", "initContainerImage"], null), ""), "at": "spec.template.spec.initContainerImage", "runs": false}]; runs_or_image(candidate)]
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	not cockroachdb_crdb_cluster_is_allowed(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.template.spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.template.spec.podTemplate.spec.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "containers"], null), []), "at": "spec.template.spec.sideCars.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "sideCars", "initContainers"], null), []), "at": "spec.template.spec.sideCars.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, named)
	not cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
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

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") == ""
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of cockroachdb",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) > 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	not cockroachdb_crdb_cluster_is_allowed(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-12 ", field, ": container cockroachdb runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	message := concat("", ["WL-12 ", field, ": container cockroachdb runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	or_else(chosen_version, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_version, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := cockroachdb_crdb_cluster_chosen_image_source(first, image)
	not cockroachdb_crdb_cluster_is_of_docker_hub(image_source)
	field := show(cockroachdb_crdb_cluster_chosen_field)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "loggingConfigMapName"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.template.spec.loggingConfigMapName",
		"message": "another object, or the image, may say where the log of CockroachDB goes, and in which form",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "logConfigMap"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logConfigMap",
		"message": "another object, or the image, may say where the log of CockroachDB goes, and in which form",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "logConfigMap"], null), "") == ""
	not some_argument
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logConfigMap",
		"message": "WL-15 spec.logConfigMap: the log of CockroachDB is lines of text, not JSON. Fix: Name a ConfigMap whose logging.yaml has JSON on stderr",
		"fix": "Name a ConfigMap whose logging.yaml has JSON on stderr",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "loggingConfigMapName"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.template.spec.loggingConfigMapName",
		"message": "another object, or the image, may say where the log of CockroachDB goes, and in which form",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "logConfigMap"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logConfigMap",
		"message": "another object, or the image, may say where the log of CockroachDB goes, and in which form",
		"fix": "",
	}
}

# cockroachdb CrdbCluster
findings contains finding if {
	not input.review.object.apiVersion == "crdb.cockroachlabs.com/v1beta1"
	text_or(object.get(input.review.object, ["spec", "logConfigMap"], null), "") == ""
	not some_argument
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logConfigMap",
		"message": "WL-15 spec.logConfigMap: the log of CockroachDB is lines of text, not JSON. Fix: Name a ConfigMap whose logging.yaml has JSON on stderr",
		"fix": "Name a ConfigMap whose logging.yaml has JSON on stderr",
	}
}

# Certificates beside the object, given with it.
related_certificate := [related | is_array(input.related["cert-manager.io/v1/Certificate"]); some related in input.related["cert-manager.io/v1/Certificate"]]

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

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_insecure if {
	not input.review.object.spec.tlsEnabled == true
}

is_insecure if {
	some flag in texts(array.concat(list_or(object.get(input.review.object, ["spec", "additionalArgs"], null), []), list_or(object.get(input.review.object, ["spec", "template", "spec", "startFlags", "upsert"], null), [])))
	regex.match("(?i)(^|[ \\t\\r\\n\"'])--insecure(=(1|t|true))?([ \\t\\r\\n\"']|$)", flag)
}

chosen_field := "spec.tlsEnabled" if {
	not input.review.object.spec.tlsEnabled == true
} else := "spec.additionalArgs" if {
	not is_object(object.get(input.review.object, ["spec", "template"], null))
} else := "spec.template.spec.startFlags.upsert"

chosen_fix := "Remove --insecure, in a new cluster" if {
	input.review.object.spec.tlsEnabled == true
} else := "Set it to true, in a new cluster"

names_file(flag) if {
	regex.match("(^|[ \\t\\r\\n\"'])--enterprise-encryption[= \\t]", flag)
	regex.match("[=,\"' \\t]key=[^, \\t\\r\\n\"']", flag)
	not regex.match("[=,\"' \\t]key=plain([, \\t\\r\\n\"']|$)", flag)
}

is_secret if {
	input.review.object.spec.template.spec.encryptionAtRest.platform == "UNKNOWN_KEY_TYPE"
	text_or(object.get(input.review.object, ["spec", "template", "spec", "encryptionAtRest", "keySecretName"], null), "") != ""
}

cockroachdb_crdb_cluster_is_secret(region) if {
	region.encryptionAtRest.platform == "UNKNOWN_KEY_TYPE"
	text_or(at(region, ["encryptionAtRest", "keySecretName"]), "") != ""
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

cockroachdb_crdb_cluster_is_literal(value) if {
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
	cockroachdb_crdb_cluster_is_literal(value)
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
	cockroachdb_crdb_cluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

tls_offered if {
	not is_insecure
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

cockroachdb_crdb_cluster_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

cockroachdb_crdb_cluster_chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

cockroachdb_crdb_cluster_is_insecure if {
	is_insecure
}

fills(each) if {
	is_string(input.review.object.spec.template.spec.certificates.externalCertificates.nodeSecretName)
	secret := text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeSecretName"], null), null)
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

cockroachdb_crdb_cluster_fills(each) if {
	is_string(input.review.object.spec.nodeTLSSecret)
	secret := text_or(object.get(input.review.object, ["spec", "nodeTLSSecret"], null), null)
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
}

ca_config_map_name_and_node_ca_config_map_name if {
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "caConfigMapName"], null), "") == ""
	text_or(object.get(input.review.object, ["spec", "template", "spec", "certificates", "externalCertificates", "nodeCaConfigMapName"], null), "") == ""
}

is_main(container) if {
	container.name == "cockroachdb"
	text_or(at(container, ["image"]), "") != ""
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container(given) if {
	some container in given
	at(container, ["name"]) == "cockroachdb"
	text_or(at(container, ["image"]), "") != ""
}

is_version if {
	text_or(object.get(input.review.object, ["spec", "cockroachDBVersion"], null), "") != ""
}

chosen_module_image := "" if {
	is_version
} else := text_or(object.get(input.review.object, ["spec", "image", "name"], null), "")

cockroachdb_crdb_cluster_chosen_field := "spec.cockroachDBVersion" if {
	is_version
} else := "spec.image.name"

chosen_fix_more := "Remove it, and name an image built for FIPS" if {
	is_version
} else := "Name an image built for FIPS"

empty_dir_or_ephemeral if {
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource.emptyDir)
}

empty_dir_or_ephemeral if {
	is_object(input.review.object.spec.template.spec.dataStore.volumeSource.ephemeral)
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

cockroachdb_crdb_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

cockroachdb_crdb_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cockroachdb_crdb_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

cockroachdb_crdb_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); cockroachdb_crdb_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

cockroachdb_crdb_cluster_empty_dir_or_ephemeral if {
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource.emptyDir)
}

cockroachdb_crdb_cluster_empty_dir_or_ephemeral if {
	is_object(input.review.object.spec.template.spec.logsStore.volumeSource.ephemeral)
}

is_kept(spec, template, _) if {
	some flag in texts(array.concat(list_or(at(spec, ["additionalArgs"]), []), list_or(at(template, ["startFlags", "upsert"]), [])))
	regex.match("(^|[ \\t\\r\\n\"'])--enterprise-encryption[= \\t]", flag)
	regex.match("[=,\"' \\t]key=[^, \\t\\r\\n\"']", flag)
	not regex.match("[=,\"' \\t]key=plain([, \\t\\r\\n\"']|$)", flag)
}

is_kept(_, template, _) if {
	template.encryptionAtRest.platform == "UNKNOWN_KEY_TYPE"
	text_or(at(template, ["encryptionAtRest", "keySecretName"]), "") != ""
}

is_kept(_, _, regions) if {
	some region in regions
	at(region, ["encryptionAtRest", "platform"]) == "UNKNOWN_KEY_TYPE"
	text_or(at(region, ["encryptionAtRest", "keySecretName"]), "") != ""
}

is_sealed(region) if {
	is_string(region.encryptionAtRest.platform)
	not region.encryptionAtRest.platform == "UNKNOWN_KEY_TYPE"
}

is_served(template, _) if {
	is_string(template.encryptionAtRest.platform)
	not template.encryptionAtRest.platform == "UNKNOWN_KEY_TYPE"
}

is_served(_, regions) if {
	count(regions) > 0
	every region in regions {
		is_sealed(region)
	}
}

chosen_field_more(regions) := "spec.regions" if {
	count(regions) > 0
} else := "spec.additionalArgs"

is_own(name) if {
	name == "cockroachdb"
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

whether_host_pid if {
	input.review.object.spec.template.spec.podTemplate.spec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.template.spec.podTemplate.spec.hostIPC == true
} else := false

chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

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

chosen_version := null if {
	is_version
} else := text_or(object.get(input.review.object, ["spec", "image", "name"], null), null)

cockroachdb_crdb_cluster_chosen_image_fixed_by(image) := "digest" if {
	contains(image, "@")
} else := "tag" if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
} else := "nothing"

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

cockroachdb_crdb_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

cockroachdb_crdb_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

cockroachdb_crdb_cluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

some_argument if {
	some argument in texts(object.get(input.review.object, ["spec", "additionalArgs"], null))
	contains(argument, "log")
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
