# scylla ScyllaCluster: all controls
package dok.scylla.scylla_cluster

# scylla ScyllaCluster
findings contains finding if {
	given := [text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), "")]
	argument_or_bare(given)
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "UM-4 spec.datacenter.racks: the database checks neither accounts nor rights. Fix: Name a ConfigMap that sets authenticator and authorizer",
		"fix": "Name a ConfigMap that sets authenticator and authorizer",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	given := [text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), "")]
	not some_argument(given)
	not bare_and_asks(given)
	not asks(given)
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	opens_alternator
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.alternator.insecureDisableAuthorization",
		"message": "UM-4 spec.alternator.insecureDisableAuthorization: Alternator checks neither accounts nor rights. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_bare
	not regex.match("--server-encryption-options", text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "UM-6 spec.datacenter.racks: nodes do without authentication. Fix: Name a ConfigMap that sets require_client_auth in server_encryption_options",
		"fix": "Name a ConfigMap that sets require_client_auth in server_encryption_options",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	not bare_and_scylla_args
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	not scylla_scylla_cluster_bare_and_scylla_args
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_bare
	not regex.match("--(client-encryption-options|native-transport-port)", text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "NM-1 spec.datacenter.racks: CQL accepts plaintext. Fix: Name a ConfigMap that leaves TLS only",
		"fix": "Name a ConfigMap that leaves TLS only",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	number_or(object.get(input.review.object, ["spec", "alternator", "port"], null), 0) != 0
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.alternator.port",
		"message": "NM-1 spec.alternator.port: Alternator accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	input.review.object.spec.alternator.insecureEnableHTTP == true
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.alternator.insecureEnableHTTP",
		"message": "NM-1 spec.alternator.insecureEnableHTTP: Alternator accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	not bare_and_scylla_args
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "a template that the object uses may turn TLS on",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_bare
	not regex.match("--server-encryption-options", text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), ""))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.datacenter.racks",
		"message": "NM-5 spec.datacenter.racks: no TLS for nodes. Fix: Name a ConfigMap that sets internode_encryption to all",
		"fix": "Name a ConfigMap that sets internode_encryption to all",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.version",
		"message": "NM-10 spec.version: the image of ScyllaDB is not named as built for FIPS. Fix: Name an image built for FIPS, in repository and version",
		"fix": "Name an image built for FIPS, in repository and version",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.version",
		"message": "the image of ScyllaDB decides which cryptography is used",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	count(sm_1_encrypted_classes) > 0
	some i, rack in input.review.object.spec.datacenter.racks
	text_or(at(rack, ["storage", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(rack, ["storage", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.datacenter.racks[", show(i), "]"])
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

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	count(sm_1_encrypted_classes) == 0
	some i, rack in input.review.object.spec.datacenter.racks
	text_or(at(rack, ["storage", "storageClassName"]), "") != ""
	at_value := concat("", ["spec.datacenter.racks[", show(i), "]"])
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

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	some i, rack in input.review.object.spec.datacenter.racks
	text_or(at(rack, ["storage", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.datacenter.racks[", show(i), "]"])
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

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	some i, rack in input.review.object.spec.datacenter.racks
	is_array(rack.volumes)
	some i_2, volume in rack.volumes
	volume.hostPath != null
	at_value := concat("", ["spec.datacenter.racks[", show(i), "]"])
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

# scylla ScyllaCluster
findings contains finding if {
	given := [text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), "")]
	some argument in given
	regex.match("--prometheus-port[= ]+0([^0-9]|$)", argument)
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.scyllaArgs",
		"message": "MAA-1 spec.scyllaArgs: the port for Prometheus is turned off. Fix: Leave --prometheus-port out",
		"fix": "Leave --prometheus-port out",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	given := [text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), "")]
	not scylla_scylla_cluster_some_argument(given)
	bare_or_argument(given)
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.datacenter.racks",
		"message": "another object or the operator decides about the port for Prometheus",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	given := object.get(input.review.object, ["spec", "exposeOptions"], null)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	some rack in input.review.object.spec.datacenter.racks
	service_type_or_marked(service_type, rack, given)
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

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	some rack in input.review.object.spec.datacenter.racks
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

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "Ingress"
	some _ in input.review.object.spec.datacenter.racks
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.exposeOptions.nodeService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# scylla ScyllaCluster
findings contains finding if {
	is_array(input.review.object.spec.datacenter.racks)
	service_type := text_or(object.get(input.review.object, ["spec", "exposeOptions", "nodeService", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	some rack in input.review.object.spec.datacenter.racks
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

# scylla ScyllaCluster
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

# scylla ScyllaCluster
findings contains finding if {
	input.review.object.spec.network.hostNetworking == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.network.hostNetworking",
		"message": "KSI-5 spec.network.hostNetworking: service of each node answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
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

is_bare if {
	is_array(input.review.object.spec.datacenter.racks)
	some rack in input.review.object.spec.datacenter.racks
	text_or(at(rack, ["scyllaConfig"]), "") == ""
}

asks(given) if {
	some argument in given
	regex.match("--authenticator", argument)
}

argument_or_bare(given) if {
	some argument in given
	regex.match("AllowAllAuthenticator", argument)
}

argument_or_bare(given) if {
	is_bare
	not asks(given)
}

some_argument(given) if {
	some argument in given
	regex.match("AllowAllAuthenticator", argument)
}

bare_and_asks(given) if {
	is_bare
	not asks(given)
}

insecure_disable_authorization_or_port if {
	input.review.object.spec.alternator.insecureDisableAuthorization == true
}

insecure_disable_authorization_or_port if {
	number_or(object.get(input.review.object, ["spec", "alternator", "port"], null), 0) != 0
	not is_boolean(object.get(input.review.object, ["spec", "alternator", "insecureDisableAuthorization"], null))
}

opens_alternator if {
	insecure_disable_authorization_or_port
}

bare_and_scylla_args if {
	is_bare
	not regex.match("--server-encryption-options", text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), ""))
}

scylla_scylla_cluster_bare_and_scylla_args if {
	is_bare
	not regex.match("--(client-encryption-options|native-transport-port)", text_or(object.get(input.review.object, ["spec", "scyllaArgs"], null), ""))
}

is_named_for_fips if {
	contains(lower_ascii(concat("", [show(text_in(object.get(input.review.object, ["spec"], null), "repository", "docker.io/scylladb/scylla")), ":", show(text_or(object.get(input.review.object, ["spec", "version"], null), null))])), "fips")
}

scylla_scylla_cluster_some_argument(given) if {
	some argument in given
	regex.match("--prometheus-port[= ]+0([^0-9]|$)", argument)
}

bare_or_argument(_) if {
	not is_bare
}

bare_or_argument(given) if {
	some argument in given
	regex.match("--prometheus-port", argument)
}

marked(rack, given) if {
	some mark in ksi_5_private_marks
	text_or(at(rack, ["exposeOptions", "nodeService", "annotations", text_or(at(mark, ["name"]), null)]), text_or(object.get(object_or(at(given, ["nodeService", "annotations"]), object_or(object.get(input.review.object, ["metadata", "annotations"], null), {})), [at(mark, ["name"])], null), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, rack, given) if {
	service_type == "LoadBalancer"
	not marked(rack, given)
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

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
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
