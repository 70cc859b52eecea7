# scylla ScyllaDBDatacenter: all controls
package dok.scylla.scylla_dbdatacenter

# scylla ScyllaDBDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null), [])
	argument_or_bare(given)
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "UM-4 spec.rackTemplate.scyllaDB.customConfigMapRef: the database checks neither accounts nor rights. Fix: Name a ConfigMap that sets authenticator and authorizer",
		"fix": "Name a ConfigMap that sets authenticator and authorizer",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null), [])
	not some_argument(given)
	not bare_and_asks(given)
	not asks(given)
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_bare
	not scylla_scylla_dbdatacenter_some_argument
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "UM-6 spec.rackTemplate.scyllaDB.customConfigMapRef: nodes do without authentication. Fix: Name a ConfigMap that sets require_client_auth in server_encryption_options",
		"fix": "Name a ConfigMap that sets require_client_auth in server_encryption_options",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	not bare_and_argument
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	not scylla_scylla_dbdatacenter_bare_and_argument
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_bare
	not some_argument_more
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "NM-1 spec.rackTemplate.scyllaDB.customConfigMapRef: CQL accepts plaintext. Fix: Name a ConfigMap that leaves TLS only",
		"fix": "Name a ConfigMap that leaves TLS only",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	not bare_and_argument
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "another object, or the other side, decides on TLS for nodes",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_bare
	not scylla_scylla_dbdatacenter_some_argument
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "NM-5 spec.rackTemplate.scyllaDB.customConfigMapRef: no TLS for nodes. Fix: Name a ConfigMap that sets internode_encryption to all",
		"fix": "Name a ConfigMap that sets internode_encryption to all",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.scyllaDB.image",
		"message": "NM-10 spec.scyllaDB.image: the image of ScyllaDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.scyllaDB.image",
		"message": "the image of ScyllaDB decides which cryptography is used",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	count(sm_1_encrypted_classes) > 0
	some i, rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), "")) != ""
	volume_class_name := text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), ""))
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := show(concat("", [show(at_value), ".storage.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of rack ", show(text_or(at(rack, ["name"]), ""))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	count(sm_1_encrypted_classes) == 0
	some i, rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), "")) != ""
	volume_class_name := text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), ""))
	is_open(volume_class_name)
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := show(concat("", [show(at_value), ".storage.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of rack ", show(text_or(at(rack, ["name"]), ""))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	count(sm_1_encrypted_classes) == 0
	some i, rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), "")) != ""
	volume_class_name := text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), ""))
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := show(concat("", [show(at_value), ".storage.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	scylla_scylla_dbdatacenter_is_open(defaults)
	some i, rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), "")) == ""
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := show(concat("", [show(at_value), ".storage.storageClassName"]))
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of rack ", show(text_or(at(rack, ["name"]), ""))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not scylla_scylla_dbdatacenter_is_open(defaults)
	not is_shut(defaults)
	some i, rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "storage", "storageClassName"]), text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "storage", "storageClassName"], null), "")) == ""
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := show(concat("", [show(at_value), ".storage.storageClassName"]))
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	some i, rack in input.review.object.spec.racks
	is_array(rack.scyllaDB.volumes)
	some i_2, volume in rack.scyllaDB.volumes
	volume.hostPath != null
	at_value := concat("", ["spec.racks[", show(i), "].scyllaDB"])
	field := concat("", [show(concat("", [show(at_value), ".volumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(text_or(at(volume, ["name"]), null)), " is a directory of the node. Fix: Use a claim with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a claim with a storage class that encrypts",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.rackTemplate.scyllaDB.volumes)
	some i, volume in input.review.object.spec.rackTemplate.scyllaDB.volumes
	volume.hostPath != null
	field := concat("", ["spec.rackTemplate.scyllaDB.volumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(text_or(at(volume, ["name"]), null)), " is a directory of the node. Fix: Use a claim with a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a claim with a storage class that encrypts",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null), [])
	some argument in texts(given)
	regex.match("--prometheus-port[= ]+0([^0-9]|$)", argument)
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.scyllaDB.additionalScyllaDBArguments",
		"message": "MAA-1 spec.scyllaDB.additionalScyllaDBArguments: the port for Prometheus is turned off. Fix: Leave --prometheus-port out",
		"fix": "Leave --prometheus-port out",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	given := list_or(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null), [])
	not some_argument_more_2(given)
	bare_or_argument(given)
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.rackTemplate.scyllaDB.customConfigMapRef",
		"message": "another object or the operator decides about the port for Prometheus",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "annotations"], null), object_or(object.get(input.review.object, ["metadata", "annotations"], null), {}))
	some rack in input.review.object.spec.racks
	service_annotations := object_or(at(rack, ["exposeOptions", "nodeService", "annotations"]), object_or(object.get(input.review.object, ["spec", "rackTemplate", "exposeOptions", "nodeService", "annotations"], null), {}))
	service_type_or_marked(service_type, service_annotations, service_shared_annotations)
	message := cut(concat("", ["KSI-5 spec.exposeOptions.nodeService.type: service ", show(concat("", ["of rack ", show(text_or(at(rack, ["name"]), ""))])), " is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	some rack in input.review.object.spec.racks
	message := concat("", ["KSI-5 spec.exposeOptions.nodeService.type: Ingress ", show(concat("", ["of rack ", show(text_or(at(rack, ["name"]), ""))])), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "Ingress"
	some _ in input.review.object.spec.racks
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	some rack in input.review.object.spec.racks
	message := concat("", ["KSI-5 spec.exposeOptions.nodeService.type: Gateway ", show(concat("", ["of rack ", show(text_or(at(rack, ["name"]), ""))])), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "Gateway"
	service_shared_annotations := object_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "annotations"], null), object_or(object.get(input.review.object, ["metadata", "annotations"], null), {}))
	some rack in input.review.object.spec.racks
	service_annotations := object_or(at(rack, ["exposeOptions", "nodeService", "annotations"]), object_or(object.get(input.review.object, ["spec", "rackTemplate", "exposeOptions", "nodeService", "annotations"], null), {}))
	not marked(service_annotations, service_shared_annotations)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "Route"
	some _ in input.review.object.spec.racks
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_array(input.review.object.spec.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	some rack in input.review.object.spec.racks
	message := cut(concat("", ["KSI-5 spec.exposeOptions.nodeService.type: service ", show(concat("", ["of rack ", show(text_or(at(rack, ["name"]), ""))])), " answers on addresses outside the cluster. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	is_object(input.review.object.spec.exposeOptions.cql.ingress)
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.cql.ingress",
		"message": "KSI-5 spec.exposeOptions.cql.ingress: service of each node answers on addresses outside the cluster. Fix: Remove it, and let clients connect within the cluster",
		"fix": "Remove it, and let clients connect within the cluster",
	}
}

# scylla ScyllaDBDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

# scylla ScyllaDBDatacenter
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "scylla", "image": text_or(object.get(input.review.object, ["spec", "scyllaDB", "image"], null), ""), "at": "spec.scyllaDB.image", "runs": true}, {"name": "scylla-manager-agent", "image": text_or(object.get(input.review.object, ["spec", "scyllaDBManagerAgent", "image"], null), ""), "at": "spec.scyllaDBManagerAgent.image", "runs": true}]; runs_or_image(candidate)]
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

is_bare if {
	is_array(input.review.object.spec.racks)
	shared := text_or(object.get(input.review.object, ["spec", "rackTemplate", "scyllaDB", "customConfigMapRef"], null), "")
	some rack in input.review.object.spec.racks
	text_or(at(rack, ["scyllaDB", "customConfigMapRef"]), shared) == ""
}

asks(given) if {
	some argument in texts(given)
	regex.match("--authenticator", argument)
}

argument_or_bare(given) if {
	some argument in texts(given)
	regex.match("AllowAllAuthenticator", argument)
}

argument_or_bare(given) if {
	is_bare
	not asks(given)
}

some_argument(given) if {
	some argument in texts(given)
	regex.match("AllowAllAuthenticator", argument)
}

bare_and_asks(given) if {
	is_bare
	not asks(given)
}

scylla_scylla_dbdatacenter_some_argument if {
	some argument in texts(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null))
	regex.match("--server-encryption-options", argument)
}

bare_and_argument if {
	is_bare
	not scylla_scylla_dbdatacenter_some_argument
}

some_argument_more if {
	some argument in texts(object.get(input.review.object, ["spec", "scyllaDB", "additionalScyllaDBArguments"], null))
	regex.match("--(client-encryption-options|native-transport-port)", argument)
}

scylla_scylla_dbdatacenter_bare_and_argument if {
	is_bare
	not some_argument_more
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
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

scylla_scylla_dbdatacenter_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

scylla_scylla_dbdatacenter_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); scylla_scylla_dbdatacenter_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

scylla_scylla_dbdatacenter_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); scylla_scylla_dbdatacenter_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

some_argument_more_2(given) if {
	some argument in texts(given)
	regex.match("--prometheus-port[= ]+0([^0-9]|$)", argument)
}

bare_or_argument(_) if {
	not is_bare
}

bare_or_argument(given) if {
	some argument in texts(given)
	regex.match("--prometheus-port", argument)
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
