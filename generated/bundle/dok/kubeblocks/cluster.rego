# kubeblocks Cluster: all controls
package dok.kubeblocks.cluster

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_literal(value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.systemAccounts)
	some i_2, account in component.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.systemAccounts)
	some i_2, account in sharding.template.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.systemAccounts)
	some i_2, account in sharding.template.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.systemAccounts)
	some i_2, account in component.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.systemAccounts)
	some i_2, account in sharding.template.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	not kubeblocks_cluster_is_of_service(value, name)
	not kubeblocks_cluster_is_encryption_key(name)
	kubeblocks_cluster_is_of_database(value, name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.systemAccounts)
	some i_2, account in sharding.template.systemAccounts
	text_or(at(account, ["passwordConfig", "seed"]), "") != ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".systemAccounts[", show(i_2), "].passwordConfig.seed"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["seed of the password of ", show(text_or(at(account, ["name"]), null))])), " stands in the open. Fix: Use secretRef, or leave the seed out"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use secretRef, or leave the seed out",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	is_of_service(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	is_of_service(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.configs)
	some i_2, config in component.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.configs)
	some i_2, config in sharding.template.configs
	some name, value in object_or(object_or(at(config, ["variables"]), {}), {})
	is_string(value)
	kubeblocks_cluster_is_of_service(value, name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".configs[", show(i_2), "].variables"])), "[\"", show(name), "\"]"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	variables := list_or(at(component, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	variables := list_or(at(component, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	variables := list_or(at(sharding, ["template", "env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	variables := list_or(at(sharding, ["template", "env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	variables := list_or(at(sharding, ["template", "env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	variables := list_or(at(sharding, ["template", "env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	variables := list_or(at(component, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	variables := list_or(at(component, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	variables := list_or(at(sharding, ["template", "env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	variables := list_or(at(sharding, ["template", "env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	variables := list_or(at(sharding, ["template", "env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	variables := list_or(at(sharding, ["template", "env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(component, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(sharding, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(sharding, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-1 spec.componentSpecs: a component by the topology accepts plaintext. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(component, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(sharding, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["component ", show(text_or(at(sharding, ["name"]), null))])), " accepts plaintext. Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-1 spec.componentSpecs: a component by the topology accepts plaintext. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not tls_offered(component)
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(component, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not kubeblocks_cluster_tls_offered(sharding)
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not kubeblocks_cluster_tls_offered(sharding)
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-4 spec.componentSpecs: no TLS for clients of components by the topology. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not tls_offered(component)
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(component, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not kubeblocks_cluster_tls_offered(sharding)
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not kubeblocks_cluster_tls_offered(sharding)
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-4 spec.componentSpecs: no TLS for clients of components by the topology. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(component, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-5 spec.componentSpecs: no TLS for instances of components by the topology. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.tls == true
	field := concat("", ["spec.componentSpecs[", show(i), "].tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(component, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.tls == true
	field := concat("", ["spec.shardings[", show(i), "].template.tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.tls == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.tls"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["instances of ", show(text_or(at(sharding, ["name"]), null))])), ". Fix: Set it to true, and name an issuer"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name an issuer",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.componentSpecs",
		"message": "NM-5 spec.componentSpecs: no TLS for instances of components by the topology. Fix: List the components of the topology, with tls",
		"fix": "List the components of the topology, with tls",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.serviceRefs)
	some i_2, service in component.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.serviceRefs)
	some i_2, service in sharding.template.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.serviceRefs)
	some i_2, service in sharding.template.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.env)
	some i_2, variable in component.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, container in component.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.serviceRefs)
	some i_2, service in component.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.serviceRefs)
	some i_2, service in sharding.template.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.env)
	some i_2, variable in sharding.template.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".env"])), "[", show(i_2), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, container in sharding.template.instances
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more(name, value)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".instances"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.serviceRefs)
	some i_2, service in sharding.template.serviceRefs
	text_or(at(service, ["serviceDescriptor"]), "") != ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".serviceRefs[", show(i_2), "].serviceDescriptor"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["service ", show(text_or(at(service, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(component, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	not sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(component, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	not sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret renews ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-7 ", field, ": ", show(concat("", ["the certificate of ", show(text_or(at(sharding, ["name"]), null))])), " is never renewed. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	message := concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(component, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	not sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	message := cut(concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"]))
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.tls == true
	text_in(at(component, ["issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.componentSpecs[", show(i), "].issuer.name"])
	message := concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(component, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.tls == true
	not sharding.template.issuer.name == "UserProvided"
	field := concat("", ["spec.shardings[", show(i), "].template.issuer.name"])
	message := concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"])
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") == "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	reason := concat("", ["whoever fills the Secret replaces ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.tls == true
	text_in(at(sharding, ["template", "issuer"]), "name", "KubeBlocks") != "UserProvided"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.issuer.name"])
	message := cut(concat("", ["NM-8 ", field, ": ", show(concat("", ["the authority of ", show(text_or(at(sharding, ["name"]), null))])), " is valid for more than ten years. Fix: Set it to UserProvided, and name a Secret in secretRef"]))
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to UserProvided, and name a Secret in secretRef",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumes)
	some i_2, volume in component.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumes)
	some i_2, volume in sharding.template.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumes)
	some i_2, volume in sharding.template.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.componentSpecs",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumeClaimTemplates)
	some i_2, claim in component.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.instances)
	some i_2, instance in component.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	is_array(component.volumes)
	some i_2, volume in component.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.componentSpecs[", show(i), "]"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.volumes)
	some i_2, volume in sharding.template.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.shardings[", show(i), "].template"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumeClaimTemplates)
	some i_2, claim in sharding.template.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(at_value), ".volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) > 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	count(sm_1_encrypted_classes) == 0
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubeblocks_cluster_is_open(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubeblocks_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.instances)
	some i_2, instance in sharding.template.instances
	is_array(instance.volumeClaimTemplates)
	some i_3, claim in instance.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	field := concat("", [show(concat("", [show(at_value), ".instances[", show(i_2), "]"])), ".volumeClaimTemplates[", show(i_3), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.volumes)
	some i_2, volume in sharding.template.volumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.shardingSpecs[", show(i), "].template"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use volumeClaimTemplates"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.componentSpecs",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.disableExporter == true
	field := concat("", ["spec.componentSpecs[", show(i), "].disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(component, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.disableExporter == true
	field := concat("", ["spec.componentSpecs[", show(i), "].disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.disableExporter == true
	field := concat("", ["spec.shardings[", show(i), "].template.disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.disableExporter == true
	field := concat("", ["spec.shardings[", show(i), "].template.disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.disableExporter == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.disableExporter == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.componentSpecs",
		"message": "another object or the operator decides about the exporter of a component by the topology",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	component.disableExporter == true
	field := concat("", ["spec.componentSpecs[", show(i), "].disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(component, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	not component.disableExporter == true
	field := concat("", ["spec.componentSpecs[", show(i), "].disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(component, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	sharding.template.disableExporter == true
	field := concat("", ["spec.shardings[", show(i), "].template.disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	not sharding.template.disableExporter == true
	field := concat("", ["spec.shardings[", show(i), "].template.disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	sharding.template.disableExporter == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.disableExporter"])
	message := concat("", ["MAA-1 ", field, ": ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))])), " is turned off. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	not sharding.template.disableExporter == true
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.disableExporter"])
	reason := concat("", ["another object or the operator decides about ", show(concat("", ["the exporter of ", show(text_or(at(sharding, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	lists_none
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.componentSpecs",
		"message": "another object or the operator decides about the exporter of a component by the topology",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["annotations"]), {})
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	not limited(service_source_ranges)
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	count(list_or(at(service, ["spec", "externalIPs"]), [])) > 0
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Remove it"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	not marked(service_annotations)
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	not marked(service_annotations)
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service_type := text_or(at(service, ["serviceType"]), null)
	service_annotations := object_or(at(service, ["annotations"]), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Ingress"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Route"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["metadata", "annotations", "kubeblocks.io/host-network"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "metadata.annotations[\"kubeblocks.io/host-network\"]",
		"message": "KSI-5 metadata.annotations[\"kubeblocks.io/host-network\"]: service of each instance answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["annotations"]), {})
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	not limited(service_source_ranges)
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, service in input.review.object.spec.services
	count(list_or(at(service, ["spec", "externalIPs"]), [])) > 0
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.services[", show(i), "].spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Remove it"])
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

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	not marked(service_annotations)
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.componentSpecs)
	some i, component in input.review.object.spec.componentSpecs
	some i_2, service in objects(at(component, ["services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.componentSpecs[", show(i), "].services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service_type := text_or(at(service, ["serviceType"]), null)
	service_annotations := object_or(at(service, ["annotations"]), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Ingress"
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "Route"
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardings)
	some i, sharding in input.review.object.spec.shardings
	is_array(sharding.template.services)
	some i_2, service in sharding.template.services
	service.serviceType == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.shardings[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	kubeblocks_cluster_service_type_or_marked(service_type, service_annotations)
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(object.get(service, ["annotations"], null), {})
	not marked(service_annotations)
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# kubeblocks Cluster
findings contains finding if {
	is_array(input.review.object.spec.shardingSpecs)
	some i, sharding in input.review.object.spec.shardingSpecs
	some i_2, service in objects(at(sharding, ["template", "services"]))
	service_type := text_or(object.get(service, ["serviceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(object.get(service, ["name"], null), "")
	field := concat("", ["spec.shardingSpecs[", show(i), "].template.services[", show(i_2), "].serviceType"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or annotate it as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or annotate it as internal",
	}
}

# kubeblocks Cluster
findings contains finding if {
	text_or(object.get(input.review.object, ["metadata", "annotations", "kubeblocks.io/host-network"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "metadata.annotations[\"kubeblocks.io/host-network\"]",
		"message": "KSI-5 metadata.annotations[\"kubeblocks.io/host-network\"]: service of each instance answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

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

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

kubeblocks_cluster_is_encryption_key(name) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", name)
}

kubeblocks_cluster_is_literal(value) if {
	value_2 := value
	value_2 != ""
	not startswith(value_2, "$(")
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

kubeblocks_cluster_in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

kubeblocks_cluster_in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

kubeblocks_cluster_in_address_or_value(value, name) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", name)
	is_literal_more(value)
}

kubeblocks_cluster_is_of_service(value, name) if {
	value_2 := value
	kubeblocks_cluster_in_address_or_value(value_2, name)
}

kubeblocks_cluster_holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

kubeblocks_cluster_holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

kubeblocks_cluster_holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

kubeblocks_cluster_holds_login_or_in_parameters(value, name) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", name)
	is_literal_more(value)
}

kubeblocks_cluster_is_of_database(value, name) if {
	value_2 := value
	kubeblocks_cluster_holds_login_or_in_parameters(value_2, name)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

lists_none if {
	count(list_or(object.get(input.review.object, ["spec", "componentSpecs"], null), [])) == 0
	count(list_or(object.get(input.review.object, ["spec", "shardings"], null), [])) == 0
	count(list_or(object.get(input.review.object, ["spec", "shardingSpecs"], null), [])) == 0
}

tls_offered(component) if {
	component.tls == true
}

kubeblocks_cluster_tls_offered(sharding) if {
	sharding.template.tls == true
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

tls_offered_more(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

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

kubeblocks_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

kubeblocks_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); kubeblocks_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

kubeblocks_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); kubeblocks_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

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

kubeblocks_cluster_service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

kubeblocks_cluster_service_type_or_marked(service_type, service_annotations) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
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

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

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
