# stackgres SGDistributedLogs: all controls
package dok.stackgres.sgdistributed_logs

# stackgres SGDistributedLogs
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) > 0
	not show(class_name) in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	is_open(class_name)
	message := concat("", ["SM-1 spec.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	not is_open(class_name)
	not some_each(class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	stackgres_sgdistributed_logs_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.persistentVolume.storageClass",
		"message": "SM-1 spec.persistentVolume.storageClass: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not stackgres_sgdistributed_logs_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.persistentVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "primaryService"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, shared, service_source_ranges)
	message := concat("", ["KSI-5 spec.postgresServices.primary.type: service primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: Ingress primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: Gateway primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Gateway"
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "primaryService"], null), {})
	not marked(service_annotations, shared)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "primary"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.type",
		"message": "KSI-5 spec.postgresServices.primary.type: service primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.primary.enabled == false
	count(list_or(object.get(input.review.object, ["spec", "postgresServices", "primary", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.primary.externalIPs",
		"message": "KSI-5 spec.postgresServices.primary.externalIPs: service primary answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "replicasService"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, shared, service_source_ranges)
	message := concat("", ["KSI-5 spec.postgresServices.replicas.type: service replicas is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: Ingress replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: Gateway replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Gateway"
	shared := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "services"], null), object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "allResources"], null), {}))
	service_annotations := object_or(object.get(input.review.object, ["spec", "metadata", "annotations", "replicasService"], null), {})
	not marked(service_annotations, shared)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	given := object_or(object.get(input.review.object, ["spec", "postgresServices", "replicas"], null), null)
	service_type := or_else(text_in(given, "type", "ClusterIP"), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.type",
		"message": "KSI-5 spec.postgresServices.replicas.type: service replicas answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGDistributedLogs
findings contains finding if {
	not input.review.object.spec.postgresServices.replicas.enabled == false
	count(list_or(object.get(input.review.object, ["spec", "postgresServices", "replicas", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.postgresServices.replicas.externalIPs",
		"message": "KSI-5 spec.postgresServices.replicas.externalIPs: service replicas answers on addresses outside the cluster. Fix: Remove it",
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

is_open(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == show(class_name)
}

stackgres_sgdistributed_logs_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

stackgres_sgdistributed_logs_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgdistributed_logs_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == show(class_name)
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

stackgres_sgdistributed_logs_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgdistributed_logs_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

marked(service_annotations, shared) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(object.get(shared, [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, shared, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations, shared)
	not limited(service_source_ranges)
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
