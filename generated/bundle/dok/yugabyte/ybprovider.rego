# yugabyte YBProvider: all controls
package dok.yugabyte.ybprovider

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "overrides", "authCredentials", "ysql", "password"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".authCredentials.ysql.password"]))
	message := concat("", ["CM-2 ", field, ": password of YSQL stands in the open. Fix: Name a Secret in ysqlPassword or ycqlPassword of the universe"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a Secret in ysqlPassword or ycqlPassword of the universe",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "overrides", "authCredentials", "ycql", "password"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".authCredentials.ycql.password"]))
	message := concat("", ["CM-2 ", field, ": password of YCQL stands in the open. Fix: Name a Secret in ysqlPassword or ycqlPassword of the universe"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name a Secret in ysqlPassword or ycqlPassword of the universe",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "overrides", "tls", "rootCA", "key"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.rootCA.key"]))
	message := concat("", ["CM-2 ", field, ": key of the authority stands in the open. Fix: Remove it, and name a YBCertificate in the universe"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "overrides", "tls", "nodeCert", "key"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.nodeCert.key"]))
	message := concat("", ["CM-2 ", field, ": key of the nodes stands in the open. Fix: Remove it, and name a YBCertificate in the universe"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "overrides", "tls", "clientCert", "key"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.clientCert.key"]))
	message := concat("", ["CM-2 ", field, ": key of a client stands in the open. Fix: Remove it, and name a YBCertificate in the universe"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.master.extraEnv)
	some i_2, variable in zone.cloudInfo.overrides.master.extraEnv
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := concat("", [show(concat("", [show(at_value), ".master.extraEnv"])), "[", show(i_2), "].value"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.tserver.extraEnv)
	some i_2, variable in zone.cloudInfo.overrides.tserver.extraEnv
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := concat("", [show(concat("", [show(at_value), ".tserver.extraEnv"])), "[", show(i_2), "].value"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.master.extraEnv)
	some i_2, variable in zone.cloudInfo.overrides.master.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := concat("", [show(concat("", [show(at_value), ".master.extraEnv"])), "[", show(i_2), "].value"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.tserver.extraEnv)
	some i_2, variable in zone.cloudInfo.overrides.tserver.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := concat("", [show(concat("", [show(at_value), ".tserver.extraEnv"])), "[", show(i_2), "].value"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.otelCollector.secretEnv)
	some i_2, variable in zone.cloudInfo.overrides.otelCollector.secretEnv
	regex.match("(KEY|SECRET|TOKEN|PASSWORD|CREDENTIALS|CONTENT)$", text_or(at(variable, ["envName"]), ""))
	text_or(at(variable, ["envValue"]), "") != ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := concat("", [show(at_value), ".otelCollector.secretEnv[", show(i_2), "].envValue"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["envName"]), null))])), " stands in the open. Fix: Give the service account of tserver an identity"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Give the service account of tserver an identity",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	zone.cloudInfo.overrides.tls.insecure == true
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.tls.insecure"])
	message := concat("", ["NM-1 ", field, ": YugabyteDB accepts plaintext. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	has_flags(zone)
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.gflags"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	given := at(zone, ["cloudInfo", "overrides"])
	not tls_offered(given)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.enabled"]))
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	given := at(zone, ["cloudInfo", "overrides"])
	not yugabyte_ybprovider_tls_offered(given)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.clientToServer"]))
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	has_flags(zone)
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.gflags"])
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for what the flags say",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	given := at(zone, ["cloudInfo", "overrides"])
	not tls_offered(given)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.enabled"]))
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	given := at(zone, ["cloudInfo", "overrides"])
	not tls_offered_more(given)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides"])
	field := show(concat("", [show(at_value), ".tls.nodeToNode"]))
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	has_flags(zone)
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.gflags"])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for what the flags say",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	count(sm_1_encrypted_classes) > 0
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "") != ""
	volume_class_name := text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(at_value), ".kubernetesStorageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data in ", show(text_or(at(zone, ["code"]), null))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	count(sm_1_encrypted_classes) == 0
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "") != ""
	volume_class_name := text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(at_value), ".kubernetesStorageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data in ", show(text_or(at(zone, ["code"]), null))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	count(sm_1_encrypted_classes) == 0
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "") != ""
	volume_class_name := text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(at_value), ".kubernetesStorageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	yugabyte_ybprovider_is_open(defaults)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "") == ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(at_value), ".kubernetesStorageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data in ", show(text_or(at(zone, ["code"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not yugabyte_ybprovider_is_open(defaults)
	not is_shut(defaults)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	text_or(at(zone, ["cloudInfo", "kubernetesStorageClass"]), "") == ""
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(at_value), ".kubernetesStorageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	zone.cloudInfo.overrides.storage.ephemeral == true
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	field := concat("", [show(concat("", [show(at_value), ".overrides"])), ".storage.ephemeral"])
	message := concat("", ["SM-1 ", field, ": volume data is on storage of the node that goes with the pod. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.master.extraVolumes)
	some i_2, volume in zone.cloudInfo.overrides.master.extraVolumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".overrides.master.extraVolumes"])), "[", show(i_2), "].hostPath"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.tserver.extraVolumes)
	some i_2, volume in zone.cloudInfo.overrides.tserver.extraVolumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".overrides.tserver.extraVolumes"])), "[", show(i_2), "].hostPath"])
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

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["annotations"]), {})
	service_type_or_marked(service_type, service_annotations)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	is_array(zone.cloudInfo.overrides.serviceEndpoints)
	some i_2, service in zone.cloudInfo.overrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.serviceEndpoints[", show(i_2), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	not yugabyte_ybprovider_marked
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	zone.cloudInfo.overrides.enableLoadBalancer == true
	not is_array(at(zone, ["cloudInfo", "overrides", "serviceEndpoints"]))
	path := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.enableLoadBalancer"])
	field := show(path)
	message := concat("", ["KSI-5 ", field, ": service yb-master-ui is a LoadBalancer open to every address. Fix: Set it to false, or list the services in serviceEndpoints, marked as internal"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false, or list the services in serviceEndpoints, marked as internal",
	}
}

# yugabyte YBProvider
findings contains finding if {
	is_array(input.review.object.spec.regions)
	not yugabyte_ybprovider_marked
	some i, region in input.review.object.spec.regions
	is_array(region.zones)
	some j, zone in region.zones
	zone.cloudInfo.overrides.enableLoadBalancer == true
	not is_array(at(zone, ["cloudInfo", "overrides", "serviceEndpoints"]))
	path := concat("", ["spec.regions[", show(i), "].zones[", show(j), "].cloudInfo.overrides.enableLoadBalancer"])
	field := show(path)
	message := cut(concat("", ["KSI-5 ", field, ": service yb-tserver-service is a LoadBalancer open to every address. Fix: Set it to false, or list the services in serviceEndpoints, marked as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false, or list the services in serviceEndpoints, marked as internal",
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

has_flags(zone) if {
	is_object(zone.cloudInfo.overrides.gflags)
}

tls_offered(given) if {
	not given.tls.enabled == false
}

yugabyte_ybprovider_tls_offered(given) if {
	not given.tls.clientToServer == false
}

tls_offered_more(given) if {
	not given.tls.nodeToNode == false
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

yugabyte_ybprovider_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

yugabyte_ybprovider_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); yugabyte_ybprovider_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

yugabyte_ybprovider_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); yugabyte_ybprovider_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
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

yugabyte_ybprovider_marked if {
	some mark in ksi_5_private_marks
	text_or(at(null, [at(mark, ["name"])]), null) == text_or(at(mark, ["value"]), null)
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
