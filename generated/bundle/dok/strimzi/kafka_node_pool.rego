# strimzi KafkaNodePool: all controls
package dok.strimzi.kafka_node_pool

# strimzi KafkaNodePool
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi KafkaNodePool
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	strimzi_kafka_node_pool_is_literal(variable)
	field := concat("", ["spec.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi KafkaNodePool
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "env"], null), [])
	some i, variable in variables
	is_of_service(variable)
	field := concat("", ["spec.template.kafkaContainer.env[", show(i), "].value"])
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

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	some i, part in input.review.object.spec.storage.volumes
	ephemeral(part)
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(i), " is on storage of the node that goes with the pod. Fix: Use persistent-claim with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use persistent-claim with a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	count(sm_1_encrypted_classes) > 0
	some i, part in input.review.object.spec.storage.volumes
	not ephemeral(part)
	text_or(at(part, ["class"]), "") != ""
	volume_class_name := text_or(at(part, ["class"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(i), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	count(sm_1_encrypted_classes) == 0
	some i, part in input.review.object.spec.storage.volumes
	not ephemeral(part)
	text_or(at(part, ["class"]), "") != ""
	volume_class_name := text_or(at(part, ["class"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(i), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	count(sm_1_encrypted_classes) == 0
	some i, part in input.review.object.spec.storage.volumes
	not ephemeral(part)
	text_or(at(part, ["class"]), "") != ""
	volume_class_name := text_or(at(part, ["class"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	strimzi_kafka_node_pool_is_open(defaults)
	some i, part in input.review.object.spec.storage.volumes
	not ephemeral(part)
	text_or(at(part, ["class"]), "") == ""
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(i), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.storage.type == "jbod"
	is_array(input.review.object.spec.storage.volumes)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not strimzi_kafka_node_pool_is_open(defaults)
	not is_shut(defaults)
	some i, part in input.review.object.spec.storage.volumes
	not ephemeral(part)
	text_or(at(part, ["class"]), "") == ""
	at_value := concat("", ["spec.storage.volumes[", show(i), "]"])
	volume_path := chosen_volume_path(part, at_value)
	field := volume_path
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	strimzi_kafka_node_pool_ephemeral
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.type",
		"message": "SM-1 spec.storage.type: volume data is on storage of the node that goes with the pod. Fix: Use persistent-claim with a storage class that encrypts",
		"fix": "Use persistent-claim with a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	not strimzi_kafka_node_pool_ephemeral
	text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.storage.class: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.class",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	not strimzi_kafka_node_pool_ephemeral
	text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.storage.class: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.class",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	not strimzi_kafka_node_pool_ephemeral
	text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.class",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	not strimzi_kafka_node_pool_ephemeral
	text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	strimzi_kafka_node_pool_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storage.class",
		"message": "SM-1 spec.storage.class: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	not input.review.object.spec.storage.type == "jbod"
	not strimzi_kafka_node_pool_ephemeral
	text_or(object.get(input.review.object, ["spec", "storage", "class"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not strimzi_kafka_node_pool_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storage.class",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.kafkaContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	own := object.get(input.review.object, ["spec", "template", "kafkaContainer"], null)
	user := number_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := chosen_container_non_root(user, non_root, own)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.template.kafkaContainer.securityContext: container kafka may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.kafkaContainer.securityContext",
		"message": "WL-1 spec.template.kafkaContainer.securityContext: container kafka may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_node_pool_chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	user := number_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "template", "pod", "securityContext", "runAsNonRoot"], null), null))
	container_non_root := strimzi_kafka_node_pool_chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container kafka-init may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	is_object(input.review.object.spec.template.initContainer.securityContext)
	container_escalation := strimzi_kafka_node_pool_chosen_container_escalation
	container_escalation == "allowed"
	edit := strimzi_kafka_node_pool_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext",
		"message": "WL-1 spec.template.initContainer.securityContext: container kafka-init may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.template.kafkaContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.template.kafkaContainer.securityContext.privileged",
		"message": "WL-5 spec.template.kafkaContainer.securityContext.privileged: container kafka is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	input.review.object.spec.template.initContainer.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.template.initContainer.securityContext.privileged",
		"message": "WL-5 spec.template.initContainer.securityContext.privileged: container kafka-init is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# strimzi KafkaNodePool
findings contains finding if {
	api_version_or_resources
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container kafka has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

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

strimzi_kafka_node_pool_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

ephemeral(part) if {
	part.type == "ephemeral"
}

chosen_volume_path(part, at_value) := concat("", [show(at_value), ".type"]) if {
	ephemeral(part)
} else := concat("", [show(at_value), ".class"])

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

strimzi_kafka_node_pool_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

strimzi_kafka_node_pool_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); strimzi_kafka_node_pool_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

strimzi_kafka_node_pool_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); strimzi_kafka_node_pool_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

strimzi_kafka_node_pool_ephemeral if {
	input.review.object.spec.storage.type == "ephemeral"
}

chosen_user(user) := "no" if {
	user == 0
} else := "yes"

chosen_non_root(non_root) := "yes" if {
	non_root == true
} else := "no"

chosen_container_non_root(user, non_root, own) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "elsewhere" if {
	not is_object(at(own, ["securityContext"]))
} else := "unset"

chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "template", "kafkaContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.template.kafkaContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.template.kafkaContainer.securityContext.privileged == true
} else := "allowed"

chosen_edit := "" if {
	input.review.object.spec.template.kafkaContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

strimzi_kafka_node_pool_chosen_container_escalation := "elsewhere" if {
	context := object_or(object.get(input.review.object, ["spec", "template", "initContainer", "securityContext"], null), null)
	not is_object(context)
} else := "refused" if {
	input.review.object.spec.template.initContainer.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "allowed"

strimzi_kafka_node_pool_chosen_container_non_root(user, non_root) := chosen_user(user) if {
	user != null
} else := chosen_non_root(non_root) if {
	non_root != null
} else := "unset"

strimzi_kafka_node_pool_chosen_edit := "" if {
	input.review.object.spec.template.initContainer.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

api_version_or_resources if {
	input.review.object.apiVersion == "kafka.strimzi.io/v1"
}

api_version_or_resources if {
	is_object(input.review.object.spec.resources)
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
