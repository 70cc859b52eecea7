# redis-enterprise RedisEnterpriseCluster: all controls
package dok.redis_enterprise.redis_enterprise_cluster

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	is_of_service(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	is_of_service(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	redis_enterprise_redis_enterprise_cluster_holds_login(module)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.https.url"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["login for module ", show(text_or(at(module, ["name"]), null))])), " stands in the open. Fix: Use credentialsSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use credentialsSecret",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	holds_login_more(module)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.http.url"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["login for module ", show(text_or(at(module, ["name"]), null))])), " stands in the open. Fix: Use credentialsSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use credentialsSecret",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	is_of_service(variable)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	is_of_service(variable)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	redis_enterprise_redis_enterprise_cluster_holds_login(module)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.https.url"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["login for module ", show(text_or(at(module, ["name"]), null))])), " stands in the open. Fix: Use credentialsSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use credentialsSecret",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	holds_login_more(module)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.http.url"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["login for module ", show(text_or(at(module, ["name"]), null))])), " stands in the open. Fix: Use credentialsSecret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use credentialsSecret",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "extraEnvVars"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "extraEnvVars"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "extraEnvVars"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "extraEnvVars"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "extraEnvVars"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "extraEnvVars"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "extraEnvVars"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "extraEnvVars"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.dataInternodeEncryption",
		"message": "NM-5 spec.dataInternodeEncryption: no TLS for nodes. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.dataInternodeEncryption",
		"message": "NM-5 spec.dataInternodeEncryption: no TLS for nodes. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	enabled_for_control_plane_or_enabled_for_data_plane
	input.review.object.spec.ldap.protocol == "LDAP"
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.ldap.protocol",
		"message": "NM-6 spec.ldap.protocol: no TLS for the directory. Fix: Set LDAPS or STARTTLS",
		"fix": "Set LDAPS or STARTTLS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.auditing.config.auditProtocol == "TCP"
	not regex.match("^(127\\.0\\.0\\.1|::1|localhost)$", text_or(object.get(input.review.object, ["spec", "auditing", "config", "auditAddress"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.auditing.config.auditAddress",
		"message": "NM-6 spec.auditing.config.auditAddress: no TLS for the receiver of audit records. Fix: Name 127.0.0.1, and a sidecar there that forwards them by TLS",
		"fix": "Name 127.0.0.1, and a sidecar there that forwards them by TLS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.s3.url",
		"message": "NM-6 spec.backup.s3.url: no TLS for the object store. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.usageMeter.callHomeClient.s3Target.enabled == true
	redis_enterprise_redis_enterprise_cluster_is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.usageMeter.callHomeClient.s3Target.endpoint",
		"message": "NM-6 spec.usageMeter.callHomeClient.s3Target.endpoint: no TLS for the store of usage reports. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.usageMeter.callHomeClient.s3Target.enabled == true
	is_plain_address_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.usageMeter.callHomeClient.s3Target.url",
		"message": "NM-6 spec.usageMeter.callHomeClient.s3Target.url: no TLS for the store of usage reports. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	is_object(module.source.http)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.http"])
	message := concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["the source of module ", show(text_or(at(module, ["name"]), null))])), ". Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	enabled_for_control_plane_or_enabled_for_data_plane
	input.review.object.spec.ldap.protocol == "LDAP"
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.ldap.protocol",
		"message": "NM-6 spec.ldap.protocol: no TLS for the directory. Fix: Set LDAPS or STARTTLS",
		"fix": "Set LDAPS or STARTTLS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.auditing.config.auditProtocol == "TCP"
	not regex.match("^(127\\.0\\.0\\.1|::1|localhost)$", text_or(object.get(input.review.object, ["spec", "auditing", "config", "auditAddress"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.auditing.config.auditAddress",
		"message": "NM-6 spec.auditing.config.auditAddress: no TLS for the receiver of audit records. Fix: Name 127.0.0.1, and a sidecar there that forwards them by TLS",
		"fix": "Name 127.0.0.1, and a sidecar there that forwards them by TLS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.s3.url",
		"message": "NM-6 spec.backup.s3.url: no TLS for the object store. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.usageMeter.callHomeClient.s3Target.enabled == true
	redis_enterprise_redis_enterprise_cluster_is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.usageMeter.callHomeClient.s3Target.endpoint",
		"message": "NM-6 spec.usageMeter.callHomeClient.s3Target.endpoint: no TLS for the store of usage reports. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.usageMeter.callHomeClient.s3Target.enabled == true
	is_plain_address_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.usageMeter.callHomeClient.s3Target.url",
		"message": "NM-6 spec.usageMeter.callHomeClient.s3Target.url: no TLS for the store of usage reports. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.userDefinedModules)
	some i, module in input.review.object.spec.userDefinedModules
	is_object(module.source.http)
	field := concat("", ["spec.userDefinedModules[", show(i), "].source.http"])
	message := concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["the source of module ", show(text_or(at(module, ["name"]), null))])), ". Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.extraEnvVars)
	some i, variable in input.review.object.spec.extraEnvVars
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.extraEnvVars)
	some i, variable in input.review.object.spec.servicesRiggerSpec.extraEnvVars
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.servicesRiggerSpec.extraEnvVars[", show(i), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not off_and_name(name, value)
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisEnterpriseImageSpec",
		"message": "NM-10 spec.redisEnterpriseImageSpec: the image of Redis Enterprise is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisEnterpriseImageSpec",
		"message": "the image of Redis Enterprise decides which cryptography is used",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisEnterpriseImageSpec",
		"message": "NM-10 spec.redisEnterpriseImageSpec: the image of Redis Enterprise is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisEnterpriseImageSpec",
		"message": "the image of Redis Enterprise decides which cryptography is used",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.persistentSpec.enabled == false
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.enabled",
		"message": "SM-1 spec.persistentSpec.enabled: volume data is on storage of the node that goes with the pod. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.persistentSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.volumes)
	some i, volume in input.review.object.spec.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.volumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.volumes)
	some i, volume in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.volumes[", show(i), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes)
	some i, volume in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes[", show(i), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.persistentSpec.enabled == false
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.enabled",
		"message": "SM-1 spec.persistentSpec.enabled: volume data is on storage of the node that goes with the pod. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.persistentSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.volumes)
	some i, volume in input.review.object.spec.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.volumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.volumes)
	some i, volume in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.volumes[", show(i), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes)
	some i, volume in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.volumes[", show(i), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "MAA-3 spec.auditing.dbConnsAuditing: the audit of connections is turned off. Fix: Set it to true, and say in auditing.config where to",
		"fix": "Set it to true, and say in auditing.config where to",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	not input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "MAA-3 spec.auditing.dbConnsAuditing: the audit of connections is not turned on. Fix: Set it to true, and say in auditing.config where to",
		"fix": "Set it to true, and say in auditing.config where to",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "MAA-3 spec.auditing.dbConnsAuditing: the audit of connections is turned off. Fix: Set it to true, and say in auditing.config where to",
		"fix": "Set it to true, and say in auditing.config where to",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	not input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "MAA-3 spec.auditing.dbConnsAuditing: the audit of connections is not turned on. Fix: Set it to true, and say in auditing.config where to",
		"fix": "Set it to true, and say in auditing.config where to",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type_or_marked(service_type, spec)
	message := concat("", ["KSI-5 spec.uiServiceType: service of the UI is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: Ingress of the UI is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: service of the UI answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, spec)
	message := concat("", ["KSI-5 spec.services.apiService.type: service of the API is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: Ingress of the API is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: service of the API answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	contains(text_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "databaseServiceType"], null), ""), "load_balancer")
	not marked_more
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.servicesRiggerSpec.databaseServiceType",
		"message": "KSI-5 spec.servicesRiggerSpec.databaseServiceType: service of each database is a LoadBalancer open to every address. Fix: Leave load_balancer out, or keep the load balancers private by annotation",
		"fix": "Leave load_balancer out, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type_or_marked_more(service_type, spec)
	message := cut(concat("", ["KSI-5 spec.ossClusterSettings.externalAccessType: service of each node is a ", show(service_type), " open to every address. Fix: Set Disabled, or keep the load balancers private by annotation"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": message,
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: Ingress of each node is open to the Internet. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: service of each node answers on addresses outside the cluster. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork",
		"message": "KSI-5 spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type_or_marked(service_type, spec)
	message := concat("", ["KSI-5 spec.uiServiceType: service of the UI is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: Ingress of the UI is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: service of the UI answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, spec)
	message := concat("", ["KSI-5 spec.services.apiService.type: service of the API is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or keep the load balancer private by annotation"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": message,
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: Ingress of the API is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: service of the API answers on addresses outside the cluster. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	contains(text_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "databaseServiceType"], null), ""), "load_balancer")
	not marked_more
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.servicesRiggerSpec.databaseServiceType",
		"message": "KSI-5 spec.servicesRiggerSpec.databaseServiceType: service of each database is a LoadBalancer open to every address. Fix: Leave load_balancer out, or keep the load balancers private by annotation",
		"fix": "Leave load_balancer out, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type_or_marked_more(service_type, spec)
	message := cut(concat("", ["KSI-5 spec.ossClusterSettings.externalAccessType: service of each node is a ", show(service_type), " open to every address. Fix: Set Disabled, or keep the load balancers private by annotation"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": message,
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: Ingress of each node is open to the Internet. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: service of each node answers on addresses outside the cluster. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork",
		"message": "KSI-5 spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	adjusts
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext.resourceLimits.allowAutoAdjustment",
		"message": "WL-1 spec.securityContext.resourceLimits.allowAutoAdjustment: container redis-enterprise-node may gain privileges. Fix: Remove it, and raise the limits of the nodes",
		"fix": "Remove it, and raise the limits of the nodes",
		"edit": "remove",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	asks_for_root
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisEnterpriseAdditionalPodSpecAttributes.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	adjusts
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext.resourceLimits.allowAutoAdjustment",
		"message": "WL-1 spec.securityContext.resourceLimits.allowAutoAdjustment: container redis-enterprise-node may gain privileges. Fix: Remove it, and raise the limits of the nodes",
		"fix": "Remove it, and raise the limits of the nodes",
		"edit": "remove",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	asks_for_root
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisEnterpriseAdditionalPodSpecAttributes.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	not is_user(own)
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	redis_enterprise_redis_enterprise_cluster_asks_for_root(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])
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

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

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

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

redis_enterprise_redis_enterprise_cluster_is_literal(value) if {
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
	redis_enterprise_redis_enterprise_cluster_is_literal(value)
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
	redis_enterprise_redis_enterprise_cluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

redis_enterprise_redis_enterprise_cluster_holds_login(module) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(at(module, ["source", "https", "url"]), ""))
}

holds_login_more(module) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(at(module, ["source", "http", "url"]), ""))
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
	input.review.object.spec.dataInternodeEncryption == true
}

enabled_for_control_plane_or_enabled_for_data_plane if {
	input.review.object.spec.ldap.enabledForControlPlane == true
}

enabled_for_control_plane_or_enabled_for_data_plane if {
	input.review.object.spec.ldap.enabledForDataPlane == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backup", "s3", "url"], null), ""))
}

redis_enterprise_redis_enterprise_cluster_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "s3Target", "endpoint"], null), ""))
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "s3Target", "url"], null), ""))
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

is_plain_address_more_2(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	is_plain_address_more_2(value)
}

off_and_name(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

is_named_for_fips if {
	contains(lower_ascii(concat("", [text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), ""), ":", text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "versionTag"], null), "")])), "fips")
}

marked(spec) if {
	some mark in ksi_5_private_marks
	text_or(at(spec, ["uiAnnotations", text_or(at(mark, ["name"]), null)]), text_or(at(spec, ["services", "servicesAnnotations", text_or(at(mark, ["name"]), null)]), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, spec) if {
	service_type == "LoadBalancer"
	not marked(spec)
}

redis_enterprise_redis_enterprise_cluster_marked(spec) if {
	some mark in ksi_5_private_marks
	text_or(at(spec, ["services", "servicesAnnotations", text_or(at(mark, ["name"]), null)]), null) == text_or(at(mark, ["value"]), null)
}

redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, spec) if {
	service_type == "LoadBalancer"
	not redis_enterprise_redis_enterprise_cluster_marked(spec)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations", text_or(at(mark, ["name"]), null)], null), null) == text_or(at(mark, ["value"]), null)
}

marked_more_2(spec) if {
	some mark in ksi_5_private_marks
	text_or(at(spec, ["ossClusterSettings", "loadBalancer", "serviceAnnotations", text_or(at(mark, ["name"]), null)]), text_or(at(spec, ["services", "servicesAnnotations", text_or(at(mark, ["name"]), null)]), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked_more(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked_more(service_type, spec) if {
	service_type == "LoadBalancer"
	not marked_more_2(spec)
}

adjusts if {
	input.review.object.spec.securityContext.resourceLimits.allowAutoAdjustment == true
}

run_as_user_or_run_as_non_root if {
	input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.securityContext.runAsUser == 0
}

run_as_user_or_run_as_non_root if {
	input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.securityContext.runAsNonRoot == false
}

asks_for_root if {
	run_as_user_or_run_as_non_root
}

redis_enterprise_redis_enterprise_cluster_asks_for_root(own) if {
	own.runAsUser == 0
}

redis_enterprise_redis_enterprise_cluster_asks_for_root(own) if {
	own.runAsNonRoot == false
}

is_user(own) if {
	own.runAsNonRoot == true
}

is_user(own) if {
	number_or(at(own, ["runAsUser"]), 0) != 0
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

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

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
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
