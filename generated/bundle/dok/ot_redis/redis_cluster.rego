# ot-redis RedisCluster: all controls
package dok.ot_redis.redis_cluster

# ot-redis RedisCluster
findings contains finding if {
	is_object(input.review.object.spec.acl)
	finding := {
		"kind": "unseen",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.acl",
		"message": "another object may give the password",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "acl"], null))
	not has_password
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.kubernetesConfig.redisSecret",
		"message": "UM-1 spec.kubernetesConfig.redisSecret: default account default has no password. Fix: Name a Secret with a password",
		"fix": "Name a Secret with a password",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "redisConfig", "dynamicConfig"], null))
	regex.match("(?i)^requirepass $", line)
	field := concat("", ["spec.redisConfig.dynamicConfig[", show(i), "]"])
	message := concat("", ["UM-1 ", field, ": default account default has no password. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "acl"], null))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.acl",
		"message": "UM-4 spec.acl: account default stands above the rights of the database. Fix: Name a Secret whose user.acl gives each client its own account",
		"fix": "Name a Secret whose user.acl gives each client its own account",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	is_encryption_key(variable)
	ot_redis_redis_cluster_is_literal(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	variable.name == "REDISCLI_AUTH"
	text_or(at(variable, ["value"]), "") != ""
	not startswith(text_or(at(variable, ["value"]), ""), "$(")
	field := concat("", ["spec.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": variable REDISCLI_AUTH stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "initContainer", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.initContainer.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "initContainer", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	is_encryption_key(variable)
	ot_redis_redis_cluster_is_literal(variable)
	field := concat("", ["spec.initContainer.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.initContainer.env)
	some i, variable in input.review.object.spec.initContainer.env
	variable.name == "REDISCLI_AUTH"
	text_or(at(variable, ["value"]), "") != ""
	not startswith(text_or(at(variable, ["value"]), ""), "$(")
	field := concat("", ["spec.initContainer.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": variable REDISCLI_AUTH stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "redisExporter", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.redisExporter.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "redisExporter", "env"], null), null)
	variables := or_else(given, [])
	some i, variable in variables
	is_encryption_key(variable)
	ot_redis_redis_cluster_is_literal(variable)
	field := concat("", ["spec.redisExporter.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.redisExporter.env)
	some i, variable in input.review.object.spec.redisExporter.env
	variable.name == "REDISCLI_AUTH"
	text_or(at(variable, ["value"]), "") != ""
	not startswith(text_or(at(variable, ["value"]), ""), "$(")
	field := concat("", ["spec.redisExporter.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": variable REDISCLI_AUTH stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, sidecar in input.review.object.spec.sidecars
	given := list_or(at(sidecar, ["env"]), null)
	variables := or_else(given, [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.sidecars[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, sidecar in input.review.object.spec.sidecars
	given := list_or(at(sidecar, ["env"]), null)
	variables := or_else(given, [])
	some i_2, variable in variables
	is_encryption_key(variable)
	ot_redis_redis_cluster_is_literal(variable)
	at_value := concat("", ["spec.sidecars[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, sidecar in input.review.object.spec.sidecars
	is_array(sidecar.env)
	some i_2, variable in sidecar.env
	variable.name == "REDISCLI_AUTH"
	text_or(at(variable, ["value"]), "") != ""
	not startswith(text_or(at(variable, ["value"]), ""), "$(")
	at_value := concat("", ["spec.sidecars[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
	message := concat("", ["CM-2 ", field, ": variable REDISCLI_AUTH stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "redisConfig", "dynamicConfig"], null))
	regex.match("(?i)^(requirepass|masterauth|tls-key-file-pass|tls-client-key-file-pass) [^ ]", line)
	field := concat("", ["spec.redisConfig.dynamicConfig[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password stands in the open. Fix: Remove it, and use a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and use a Secret",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	is_of_service(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.initContainer.env)
	some i, variable in input.review.object.spec.initContainer.env
	is_of_service(variable)
	field := concat("", ["spec.initContainer.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.redisExporter.env)
	some i, variable in input.review.object.spec.redisExporter.env
	is_of_service(variable)
	field := concat("", ["spec.redisExporter.env[", show(i), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# ot-redis RedisCluster
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.TLS.secret.secretName",
		"message": "NM-1 spec.TLS.secret.secretName: Redis accepts plaintext. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	has_tls
	some i, line in texts(object.get(input.review.object, ["spec", "redisConfig", "dynamicConfig"], null))
	regex.match("(?i)^port 0*[1-9]", line)
	field := concat("", ["spec.redisConfig.dynamicConfig[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": Redis accepts plaintext. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.TLS.secret.secretName",
		"message": "NM-4 spec.TLS.secret.secretName: no TLS for clients. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "redisConfig", "dynamicConfig"], null))
	too_old(line)
	field := concat("", ["spec.redisConfig.dynamicConfig[", show(i), "]"])
	message := concat("", ["NM-4 ", field, ": TLS ", show(chosen_line(line)), " is accepted for clients. Fix: Leave TLSv1.3 only, or TLSv1.2 as well"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.3 only, or TLSv1.2 as well",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.TLS.secret.secretName",
		"message": "NM-5 spec.TLS.secret.secretName: no TLS for the cluster bus and replication. Fix: Name a Secret with a certificate",
		"fix": "Name a Secret with a certificate",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	has_tls
	some i, line in texts(object.get(input.review.object, ["spec", "redisConfig", "dynamicConfig"], null))
	regex.match("(?i)^tls-(cluster|replication) no$", line)
	field := concat("", ["spec.redisConfig.dynamicConfig[", show(i), "]"])
	message := concat("", ["NM-5 ", field, ": no TLS for the cluster bus and replication. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kubernetesConfig.image",
		"message": "NM-10 spec.kubernetesConfig.image: the image of Redis is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.kubernetesConfig.image",
		"message": "the image of Redis decides which cryptography is used",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisExporter.enabled == true
	module_image := text_or(object.get(input.review.object, ["spec", "redisExporter", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisExporter.image",
		"message": "NM-10 spec.redisExporter.image: the image of the exporter is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisExporter.enabled == true
	module_image := text_or(object.get(input.review.object, ["spec", "redisExporter", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.redisExporter.image",
		"message": "the image of the exporter decides which cryptography is used",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.storage.volumeMount.volume)
	storage := object.get(input.review.object, ["spec", "storage"], null)
	some i, volume in input.review.object.spec.storage.volumeMount.volume
	host_path_or_holds_data(volume, storage)
	not at(volume, ["hostPath"]) != null
	volume.emptyDir != null
	field := concat("", ["spec.storage.volumeMount.volume[", show(i), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(text_or(at(volume, ["name"]), null)), " is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplate with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.storage.volumeMount.volume)
	storage := object.get(input.review.object, ["spec", "storage"], null)
	some i, volume in input.review.object.spec.storage.volumeMount.volume
	host_path_or_holds_data(volume, storage)
	volume.hostPath != null
	field := concat("", ["spec.storage.volumeMount.volume[", show(i), "]"])
	message := concat("", ["SM-1 ", field, ": volume ", show(text_or(at(volume, ["name"]), null)), " is a directory of the node. Fix: Use volumeClaimTemplate with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplate with a storage class that encrypts",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.storage.volumeMount.volume)
	storage := object.get(input.review.object, ["spec", "storage"], null)
	some i, volume in input.review.object.spec.storage.volumeMount.volume
	host_path_or_holds_data(volume, storage)
	not at(volume, ["hostPath"]) != null
	not at(volume, ["emptyDir"]) != null
	field := concat("", ["spec.storage.volumeMount.volume[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_claimed
	text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.storage.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_claimed
	text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.storage.volumeClaimTemplate.spec.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.volumeClaimTemplate.spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_claimed
	text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.volumeClaimTemplate.spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_claimed
	text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	ot_redis_redis_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storage.volumeClaimTemplate.spec.storageClassName",
		"message": "SM-1 spec.storage.volumeClaimTemplate.spec.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_claimed
	text_or(object.get(input.review.object, ["spec", "storage", "volumeClaimTemplate", "spec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not ot_redis_redis_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.volumeClaimTemplate.spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not is_claimed
	not some_mount
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.volumeClaimTemplate",
		"message": "SM-1 spec.storage.volumeClaimTemplate: volume data is on storage of the node that goes with the pod. Fix: Give it a storage class that encrypts, and set persistenceEnabled to true",
		"fix": "Give it a storage class that encrypts, and set persistenceEnabled to true",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not input.review.object.spec.redisExporter.enabled == true
	is_boolean(input.review.object.spec.redisExporter.enabled)
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.redisExporter.enabled",
		"message": "MAA-1 spec.redisExporter.enabled: the exporter is turned off. Fix: Set it to true, and name its image",
		"fix": "Set it to true, and name its image",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not input.review.object.spec.redisExporter.enabled == true
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "redisExporter", "enabled"], null), null)
	not is_boolean(enabled_value)
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.redisExporter.enabled",
		"message": "MAA-1 spec.redisExporter.enabled: the exporter is not turned on. Fix: Set it to true, and name its image",
		"fix": "Set it to true, and name its image",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "annotations"], null), {})
	service_shared_annotations := object_or(object.get(input.review.object, ["metadata", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
	message := cut(concat("", ["KSI-5 spec.kubernetesConfig.service.serviceType: service for clients is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "KSI-5 spec.kubernetesConfig.service.serviceType: Ingress for clients is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations",
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "KSI-5 spec.kubernetesConfig.service.serviceType: Gateway for clients is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations",
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "Gateway"
	not ot_redis_redis_cluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	enabled_or_service_type
	service_type := text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "serviceType"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesConfig.service.serviceType",
		"message": "KSI-5 spec.kubernetesConfig.service.serviceType: service for clients answers on addresses outside the cluster. Fix: Set it to ClusterIP, or mark it as internal in annotations",
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	number_or(object.get(input.review.object, ["spec", "hostPort"], null), 0) != 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.hostPort",
		"message": "KSI-5 spec.hostPort: service for clients answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.hostNetwork",
		"message": "KSI-5 spec.hostNetwork: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	pod := object.get(input.review.object, ["spec", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "redisLeader", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "redisLeader", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisLeader.securityContext",
		"message": "WL-1 spec.redisLeader.securityContext: container leader may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not allow_privilege_escalation_and_privileged
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisLeader.securityContext",
		"message": "WL-1 spec.redisLeader.securityContext: container leader may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# ot-redis RedisCluster
findings contains finding if {
	pod := object.get(input.review.object, ["spec", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "redisFollower", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "redisFollower", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisFollower.securityContext",
		"message": "WL-1 spec.redisFollower.securityContext: container follower may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	not ot_redis_redis_cluster_allow_privilege_escalation_and_privileged
	edit := ot_redis_redis_cluster_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisFollower.securityContext",
		"message": "WL-1 spec.redisFollower.securityContext: container follower may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisExporter.enabled == true
	context := object.get(input.review.object, ["spec", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "redisExporter", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "redisExporter", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, context)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisExporter.securityContext",
		"message": "WL-1 spec.redisExporter.securityContext: container redis-exporter may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisExporter.enabled == true
	not allow_privilege_escalation_and_privileged_more
	edit := chosen_edit_more
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.redisExporter.securityContext",
		"message": "WL-1 spec.redisExporter.securityContext: container redis-exporter may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.initContainer.enabled == true
	context := object.get(input.review.object, ["spec", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "initContainer", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, context)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.securityContext",
		"message": "WL-1 spec.initContainer.securityContext: container init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.initContainer.enabled == true
	not allow_privilege_escalation_and_privileged_more_2
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.securityContext",
		"message": "WL-1 spec.initContainer.securityContext: container init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	context := object.get(input.review.object, ["spec", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, context)
	at_value := concat("", ["spec.sidecars[", show(i), "].securityContext"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, sidecar in input.review.object.spec.sidecars
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged_more_3(own)
	at_value := concat("", ["spec.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more_3(own)
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.sidecars", show(within), ".capabilities.drop"])
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.sidecars", show(within), ".capabilities.add"])
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.sidecars", show(within), ".readOnlyRootFilesystem"])
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.sidecars", show(within), ".seccompProfile.type"])
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.sidecars", show(within), ".seccompProfile.type"])
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.sidecars", show(within), ".seccompProfile.type"])
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

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisLeader.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.redisLeader.securityContext.privileged",
		"message": "WL-5 spec.redisLeader.securityContext.privileged: container leader is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisFollower.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.redisFollower.securityContext.privileged",
		"message": "WL-5 spec.redisFollower.securityContext.privileged: container follower is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.redisExporter.enabled == true
	input.review.object.spec.redisExporter.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.redisExporter.securityContext.privileged",
		"message": "WL-5 spec.redisExporter.securityContext.privileged: container redis-exporter is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	input.review.object.spec.initContainer.enabled == true
	input.review.object.spec.initContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.initContainer.securityContext.privileged",
		"message": "WL-5 spec.initContainer.securityContext.privileged: container init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	container.securityContext.privileged == true
	field := concat("", ["spec.sidecars[", show(i), "].securityContext.privileged"])
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

# ot-redis RedisCluster
findings contains finding if {
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.sidecars[", show(i), "].ports[", show(i_2), "].hostPort"])
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

# ot-redis RedisCluster
findings contains finding if {
	leader_or_follower
	memory := scalar_or(object.get(input.review.object, ["spec", "kubernetesConfig", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "kubernetesConfig", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "kubernetesConfig", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "kubernetesConfig", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.kubernetesConfig.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container redis has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_object(input.review.object.spec.redisLeader.resources)
	memory := scalar_or(object.get(input.review.object, ["spec", "redisLeader", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "redisLeader", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "redisLeader", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "redisLeader", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.redisLeader.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container leader has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	is_object(input.review.object.spec.redisFollower.resources)
	memory := scalar_or(object.get(input.review.object, ["spec", "redisFollower", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "redisFollower", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "redisFollower", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "redisFollower", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.redisFollower.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container follower has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
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

# ot-redis RedisCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
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

# ot-redis RedisCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sidecars[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	some i, container in input.review.object.spec.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sidecars[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
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

# ot-redis RedisCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first_2 := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first_2, image)
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

# ot-redis RedisCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first_2 := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first_2, image)
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

# ot-redis RedisCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "redis", "image": text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "image"], null), ""), "at": "spec.kubernetesConfig.image", "runs": true}, {"name": "redis-exporter", "image": chosen_on, "at": "spec.redisExporter.image", "runs": on}, {"name": "init", "image": ot_redis_redis_cluster_chosen_on, "at": "spec.initContainer.image", "runs": ot_redis_redis_cluster_on}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first_2 := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first_2, image)
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

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	count(wl_12_allowed_registries) > 0
	some i, container in input.review.object.spec.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := ot_redis_redis_cluster_chosen_image_source(first, named)
	not ot_redis_redis_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sidecars[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := ot_redis_redis_cluster_chosen_image_source(first, named)
	ot_redis_redis_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.sidecars[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "sidecars"], null), [])) > 0
	is_array(input.review.object.spec.sidecars)
	count(wl_12_allowed_registries) == 0
	some i, container in input.review.object.spec.sidecars
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := ot_redis_redis_cluster_chosen_image_source(first, named)
	not ot_redis_redis_cluster_is_of_docker_hub(image_source)
	field := concat("", ["spec.sidecars[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "redisLeader", "redisConfig", "additionalRedisConfig"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.redisLeader.redisConfig.additionalRedisConfig",
		"message": "another object, or the image, may say where the log of leaders goes, and in which form",
		"fix": "",
	}
}

# ot-redis RedisCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "redisFollower", "redisConfig", "additionalRedisConfig"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.redisFollower.redisConfig.additionalRedisConfig",
		"message": "another object, or the image, may say where the log of followers goes, and in which form",
		"fix": "",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
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

value_or_value_from(variable) if {
	text_or(object.get(variable, ["value"], null), "") != ""
}

value_or_value_from(variable) if {
	is_object(variable.valueFrom)
}

given_holds(given, _) if {
	count(given) > 0
	some variable in given
	value_or_value_from(variable)
}

given_holds(given, spec) if {
	count(given) <= 0
	text_or(at(spec, ["kubernetesConfig", "redisSecret", "name"]), "") != ""
}

has_password if {
	spec := object.get(input.review.object, ["spec"], null)
	given := [variable | some variable in objects(object.get(input.review.object, ["spec", "env"], null)); variable.name == "REDIS_PASSWORD"]
	given_holds(given, spec)
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

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
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
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

ot_redis_redis_cluster_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

has_tls if {
	text_or(object.get(input.review.object, ["spec", "TLS", "secret", "secretName"], null), "") != ""
}

too_old(line) if {
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1([ \"]|$)", line)
}

too_old(line) if {
	not regex.match("(?i)^tls-protocols [^\\n]*tlsv1([ \"]|$)", line)
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1\\.1", line)
}

too_old(line) if {
	not regex.match("(?i)^tls-protocols [^\\n]*tlsv1([ \"]|$)", line)
	not regex.match("(?i)^tls-protocols [^\\n]*tlsv1\\.1", line)
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1\\.2", line)
	nm_4_minimum_tls_version == "1.3"
}

chosen_line(line) := "1.0" if {
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1([ \"]|$)", line)
} else := "1.1" if {
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1\\.1", line)
} else := "1.2" if {
	regex.match("(?i)^tls-protocols [^\\n]*tlsv1\\.2", line)
} else := ""

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

is_claimed if {
	input.review.object.spec.persistenceEnabled == true
	is_object(input.review.object.spec.storage)
}

host_path_or_holds_data(volume, _) if {
	volume.hostPath != null
}

host_path_or_holds_data(volume, storage) if {
	not is_claimed
	is_array(storage.volumeMount.mountPath)
	some mount in storage.volumeMount.mountPath
	text_or(at(mount, ["name"]), null) == text_or(at(volume, ["name"]), null)
	mount.mountPath == "/data"
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

ot_redis_redis_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

ot_redis_redis_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); ot_redis_redis_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

ot_redis_redis_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); ot_redis_redis_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

some_mount if {
	is_array(input.review.object.spec.storage.volumeMount.mountPath)
	some mount in input.review.object.spec.storage.volumeMount.mountPath
	mount.mountPath == "/data"
}

enabled_or_service_type if {
	boolean_in(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "additional"], null), "enabled", true) != false
}

enabled_or_service_type if {
	input.review.object.spec.kubernetesConfig.service.serviceType == "NodePort"
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

ot_redis_redis_cluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "kubernetesConfig", "service", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(object.get(input.review.object, ["metadata", "annotations", text_or(at(mark, ["name"]), null)], null), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.redisLeader.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.redisLeader.securityContext.privileged == true
}

chosen_edit := "" if {
	input.review.object.spec.redisLeader.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

ot_redis_redis_cluster_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.redisFollower.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.redisFollower.securityContext.privileged == true
}

ot_redis_redis_cluster_chosen_edit := "" if {
	input.review.object.spec.redisFollower.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more if {
	input.review.object.spec.redisExporter.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.redisExporter.securityContext.privileged == true
}

chosen_edit_more := "" if {
	input.review.object.spec.redisExporter.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_2 if {
	input.review.object.spec.initContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.initContainer.securityContext.privileged == true
}

chosen_edit_more_2 := "" if {
	input.review.object.spec.initContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_3(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit_more_3(own) := "" if {
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

leader_or_follower if {
	leader := object_or(object.get(input.review.object, ["spec", "redisLeader", "resources"], null), null)
	not is_object(leader)
}

leader_or_follower if {
	follower := object_or(object.get(input.review.object, ["spec", "redisFollower", "resources"], null), null)
	not is_object(follower)
}

is_on if {
	input.review.object.spec.redisExporter.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "redisExporter", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

ot_redis_redis_cluster_is_on if {
	input.review.object.spec.initContainer.enabled == true
}

ot_redis_redis_cluster_chosen_on := text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), "") if {
	ot_redis_redis_cluster_is_on
} else := ""

ot_redis_redis_cluster_on if {
	ot_redis_redis_cluster_is_on
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

ot_redis_redis_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

ot_redis_redis_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

ot_redis_redis_cluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
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
