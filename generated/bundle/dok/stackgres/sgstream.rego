# stackgres SGStream: all controls
package dok.stackgres.sgstream

# stackgres SGStream
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "target", "cloudEvent", "http", "headers"], null), {}), {})
	is_string(value)
	lower_ascii(name) in {"authorization", "proxy-authorization", "x-api-key", "cookie"}
	value != ""
	field := concat("", ["spec.target.cloudEvent.http.headers[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["header ", show(name)])), " stands in the open. Fix: Remove it: no field takes it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: no field takes it from a Secret",
	}
}

# stackgres SGStream
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "target", "pgLambda", "knative", "http", "headers"], null), {}), {})
	is_string(value)
	lower_ascii(name) in {"authorization", "proxy-authorization", "x-api-key", "cookie"}
	value != ""
	field := concat("", ["spec.target.pgLambda.knative.http.headers[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["header ", show(name)])), " stands in the open. Fix: Remove it: no field takes it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: no field takes it from a Secret",
	}
}

# stackgres SGStream
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.target.cloudEvent.http.skipHostnameVerification",
		"message": "NM-3 spec.target.cloudEvent.http.skipHostnameVerification: a stream to its receiver takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGStream
findings contains finding if {
	not stackgres_sgstream_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.target.pgLambda.knative.http.skipHostnameVerification",
		"message": "NM-3 spec.target.pgLambda.knative.http.skipHostnameVerification: a stream to its function takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGStream
findings contains finding if {
	is_object(input.review.object.spec.source.postgres)
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.source.postgres.host",
		"message": "no field says whether a stream to the server that it reads takes any certificate",
		"fix": "",
	}
}

# stackgres SGStream
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.cloudEvent.http.url",
		"message": "NM-6 spec.target.cloudEvent.http.url: no TLS for the receiver of events. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGStream
findings contains finding if {
	not stackgres_sgstream_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.pgLambda.knative.http.url",
		"message": "NM-6 spec.target.pgLambda.knative.http.url: no TLS for the function that takes events. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGStream
findings contains finding if {
	is_object(input.review.object.spec.source.postgres)
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.source.postgres.host",
		"message": "another object, or the other side, decides on TLS for the server that is streamed from",
		"fix": "",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) > 0
	not show(class_name) in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.pods.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	is_open(class_name)
	message := concat("", ["SM-1 spec.pods.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	not is_open(class_name)
	not some_each(class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	stackgres_sgstream_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "SM-1 spec.pods.persistentVolume.storageClass: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not stackgres_sgstream_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

peer_is_verified if {
	not input.review.object.spec.target.cloudEvent.http.skipHostnameVerification == true
}

stackgres_sgstream_peer_is_verified if {
	not input.review.object.spec.target.pgLambda.knative.http.skipHostnameVerification == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "target", "cloudEvent", "http", "url"], null), ""))
}

tls_offered if {
	not is_plain_address
}

stackgres_sgstream_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "target", "pgLambda", "knative", "http", "url"], null), ""))
}

stackgres_sgstream_tls_offered if {
	not stackgres_sgstream_is_plain_address
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

is_open(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == show(class_name)
}

stackgres_sgstream_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

stackgres_sgstream_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgstream_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

stackgres_sgstream_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); stackgres_sgstream_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

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
