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
	not redis_enterprise_redis_enterprise_cluster_tls_offered
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
	not tls_offered_more
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
	not tls_offered_more_2
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
	not tls_offered_more_3
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
	not tls_offered_more_4
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not redis_enterprise_redis_enterprise_cluster_tls_offered
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
	not tls_offered_more
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
	not tls_offered_more_2
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
	not tls_offered_more_3
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
	not tls_offered_more_4
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	not tls_offered_more_5(name, value)
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.persistentSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
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
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.persistentSpec.storageClassName",
		"message": "SM-1 spec.persistentSpec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	not is_shut(defaults)
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
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
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	not is_shut(defaults)
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.persistentSpec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
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
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.persistentSpec.storageClassName",
		"message": "SM-1 spec.persistentSpec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	not input.review.object.spec.persistentSpec.enabled == false
	text_or(object.get(input.review.object, ["spec", "persistentSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	not is_shut(defaults)
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
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
	volume_class_name := text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
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
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.redisOnFlashSpec.storageClassName",
		"message": "SM-1 spec.redisOnFlashSpec.storageClassName: volume flash is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	input.review.object.spec.redisOnFlashSpec.enabled == true
	text_or(object.get(input.review.object, ["spec", "redisOnFlashSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not redis_enterprise_redis_enterprise_cluster_is_open(defaults)
	not is_shut(defaults)
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "uiAnnotations"], null), {})
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: Gateway of the UI is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Gateway"
	not redis_enterprise_redis_enterprise_cluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: Gateway of the API is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	not marked_more_2
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_annotations := object_or(object.get(input.review.object, ["spec", "ossClusterSettings", "loadBalancer", "serviceAnnotations"], null), {})
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: Gateway of each node is open to the Internet. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Gateway"
	not marked_more_3
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	ingress_or_route_spec_or_active_active
	field := chosen_field
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "uiAnnotations"], null), {})
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "KSI-5 spec.uiServiceType: Gateway of the UI is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Gateway"
	not redis_enterprise_redis_enterprise_cluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "uiServiceType"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.uiServiceType",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "KSI-5 spec.services.apiService.type: Gateway of the API is open to the Internet. Fix: Set ClusterIP, or keep the load balancer private by annotation",
		"fix": "Set ClusterIP, or keep the load balancer private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "services", "apiService", "type"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.services.apiService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	not marked_more_2
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
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations"], null), {})
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_annotations := object_or(object.get(input.review.object, ["spec", "ossClusterSettings", "loadBalancer", "serviceAnnotations"], null), {})
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "KSI-5 spec.ossClusterSettings.externalAccessType: Gateway of each node is open to the Internet. Fix: Set Disabled, or keep the load balancers private by annotation",
		"fix": "Set Disabled, or keep the load balancers private by annotation",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Gateway"
	not marked_more_3
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "externalAccessType"], null), "Disabled")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.ossClusterSettings.externalAccessType",
		"message": "the Gateway or router that leads here decides from where it is reached",
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
	ingress_or_route_spec_or_active_active
	field := chosen_field
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	container.securityContext.privileged == true
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext.privileged"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sideContainersSpec[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	container.securityContext.privileged == true
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	container.securityContext.privileged == true
	field := concat("", ["spec.sideContainersSpec[", show(i), "].securityContext.privileged"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.sideContainersSpec)
	some i, container in input.review.object.spec.sideContainersSpec
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sideContainersSpec[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	container.securityContext.privileged == true
	field := concat("", [show(concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].securityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	is_array(input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers)
	some i, container in input.review.object.spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	not redis_enterprise_redis_enterprise_cluster_is_allowed(image_source)
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	redis_enterprise_redis_enterprise_cluster_is_of_docker_hub(image_source)
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	not redis_enterprise_redis_enterprise_cluster_is_of_docker_hub(image_source)
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis-enterprise-node", "image": chosen_fixed, "at": "spec.redisEnterpriseImageSpec", "runs": true}, {"name": "bootstrapper", "image": redis_enterprise_redis_enterprise_cluster_chosen_fixed, "at": "spec.bootstrapperImageSpec", "runs": false}, {"name": "services-rigger", "image": chosen_fixed_more, "at": "spec.redisEnterpriseServicesRiggerImageSpec", "runs": false}, {"name": "call-home-client", "image": chosen_fixed_more_2, "at": "spec.usageMeter.callHomeClient.imageSpec", "runs": false}]; runs_or_image(candidate)]
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	not redis_enterprise_redis_enterprise_cluster_is_allowed(image_source)
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	redis_enterprise_redis_enterprise_cluster_is_of_docker_hub(image_source)
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

# redis-enterprise RedisEnterpriseCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "sideContainersSpec"], null), []), "at": "spec.sideContainersSpec"}, {"containers": list_or(object.get(input.review.object, ["spec", "redisEnterpriseAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "servicesRiggerSpec", "servicesRiggerAdditionalPodSpecAttributes", "initContainers"], null), []), "at": "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named)
	not redis_enterprise_redis_enterprise_cluster_is_of_docker_hub(image_source)
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

redis_enterprise_redis_enterprise_cluster_tls_offered if {
	not input.review.object.spec.ldap.protocol == "LDAP"
}

tls_offered_more if {
	regex.match("^(127\\.0\\.0\\.1|::1|localhost)$", text_or(object.get(input.review.object, ["spec", "auditing", "config", "auditAddress"], null), ""))
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backup", "s3", "url"], null), ""))
}

tls_offered_more_2 if {
	not is_plain_address
}

redis_enterprise_redis_enterprise_cluster_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "s3Target", "endpoint"], null), ""))
}

tls_offered_more_3 if {
	not redis_enterprise_redis_enterprise_cluster_is_plain_address
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "s3Target", "url"], null), ""))
}

tls_offered_more_4 if {
	not is_plain_address_more
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

tls_offered_more_5(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

is_named_for_fips if {
	contains(lower_ascii(concat("", [text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), ""), ":", text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "versionTag"], null), "")])), "fips")
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

redis_enterprise_redis_enterprise_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

redis_enterprise_redis_enterprise_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); redis_enterprise_redis_enterprise_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

redis_enterprise_redis_enterprise_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); redis_enterprise_redis_enterprise_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

marked(service_annotations, service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_shared_annotations) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, service_shared_annotations)
}

redis_enterprise_redis_enterprise_cluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "uiAnnotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

marked_more(service_shared_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_shared_annotations, [at(mark, ["name"])], null), null) == text_or(at(mark, ["value"]), null)
}

redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

redis_enterprise_redis_enterprise_cluster_service_type_or_marked(service_type, service_shared_annotations) if {
	service_type == "LoadBalancer"
	not marked_more(service_shared_annotations)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations", text_or(at(mark, ["name"]), null)], null), null) == text_or(at(mark, ["value"]), null)
}

marked_more_3 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "ossClusterSettings", "loadBalancer", "serviceAnnotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["spec", "services", "servicesAnnotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

ingress_or_route_spec_or_active_active if {
	is_object(input.review.object.spec.ingressOrRouteSpec)
}

ingress_or_route_spec_or_active_active if {
	is_object(input.review.object.spec.activeActive)
}

chosen_field := "spec.activeActive.method" if {
	not is_object(object.get(input.review.object, ["spec", "ingressOrRouteSpec"], null))
} else := "spec.ingressOrRouteSpec.method"

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

is_fixed if {
	text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "digestHash"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), "") != ""
}

tag_or_repository if {
	tag := text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "versionTag"], null), null)
	or_else(tag, "") == ""
}

tag_or_repository if {
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), null)
	or_else(repository, "") == ""
}

chosen_tag_or_repository := or_else(repository, "") if {
	tag_or_repository
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "versionTag"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), null)
}

chosen_fixed := concat("", [text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "repository"], null), ""), "@", text_or(object.get(input.review.object, ["spec", "redisEnterpriseImageSpec", "digestHash"], null), "")]) if {
	is_fixed
} else := chosen_tag_or_repository

redis_enterprise_redis_enterprise_cluster_is_fixed if {
	text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "digestHash"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "repository"], null), "") != ""
}

redis_enterprise_redis_enterprise_cluster_tag_or_repository if {
	tag := text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "versionTag"], null), null)
	or_else(tag, "") == ""
}

redis_enterprise_redis_enterprise_cluster_tag_or_repository if {
	repository := text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "repository"], null), null)
	or_else(repository, "") == ""
}

redis_enterprise_redis_enterprise_cluster_chosen_tag_or_repository := or_else(repository, "") if {
	redis_enterprise_redis_enterprise_cluster_tag_or_repository
	repository := text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "versionTag"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "repository"], null), null)
}

redis_enterprise_redis_enterprise_cluster_chosen_fixed := concat("", [text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "repository"], null), ""), "@", text_or(object.get(input.review.object, ["spec", "bootstrapperImageSpec", "digestHash"], null), "")]) if {
	redis_enterprise_redis_enterprise_cluster_is_fixed
} else := redis_enterprise_redis_enterprise_cluster_chosen_tag_or_repository

is_fixed_more if {
	text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "digestHash"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "repository"], null), "") != ""
}

tag_or_repository_more if {
	tag := text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "versionTag"], null), null)
	or_else(tag, "") == ""
}

tag_or_repository_more if {
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "repository"], null), null)
	or_else(repository, "") == ""
}

chosen_tag_or_repository_more := or_else(repository, "") if {
	tag_or_repository_more
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "versionTag"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "repository"], null), null)
}

chosen_fixed_more := concat("", [text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "repository"], null), ""), "@", text_or(object.get(input.review.object, ["spec", "redisEnterpriseServicesRiggerImageSpec", "digestHash"], null), "")]) if {
	is_fixed_more
} else := chosen_tag_or_repository_more

is_fixed_more_2 if {
	text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "digestHash"], null), "") != ""
	text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "repository"], null), "") != ""
}

tag_or_repository_more_2 if {
	tag := text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "versionTag"], null), null)
	or_else(tag, "") == ""
}

tag_or_repository_more_2 if {
	repository := text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "repository"], null), null)
	or_else(repository, "") == ""
}

chosen_tag_or_repository_more_2 := or_else(repository, "") if {
	tag_or_repository_more_2
	repository := text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "versionTag"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "repository"], null), null)
}

chosen_fixed_more_2 := concat("", [text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "repository"], null), ""), "@", text_or(object.get(input.review.object, ["spec", "usageMeter", "callHomeClient", "imageSpec", "digestHash"], null), "")]) if {
	is_fixed_more_2
} else := chosen_tag_or_repository_more_2

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

redis_enterprise_redis_enterprise_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

redis_enterprise_redis_enterprise_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

redis_enterprise_redis_enterprise_cluster_is_of_docker_hub(image_source) if {
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
