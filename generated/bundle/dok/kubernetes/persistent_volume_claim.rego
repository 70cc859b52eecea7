# kubernetes PersistentVolumeClaim: all controls
package dok.kubernetes.persistent_volume_claim

# kubernetes PersistentVolumeClaim
findings contains finding if {
	is_marked
	is_string(input.review.object.spec.storageClassName)
	count(encrypted_classes) > 0
	class_name := text_or(object.get(input.review.object, ["spec", "storageClassName"], null), null)
	volume_class_name := or_else(class_name, "")
	not volume_class_name in texts(encrypted_classes)
	volume_volume := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	message := cut(concat("", ["SM-1 spec.storageClassName: volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# kubernetes PersistentVolumeClaim
findings contains finding if {
	is_marked
	is_string(input.review.object.spec.storageClassName)
	count(encrypted_classes) == 0
	class_name := text_or(object.get(input.review.object, ["spec", "storageClassName"], null), null)
	volume_class_name := or_else(class_name, "")
	is_open(volume_class_name)
	volume_volume := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	message := cut(concat("", ["SM-1 spec.storageClassName: volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# kubernetes PersistentVolumeClaim
findings contains finding if {
	is_marked
	is_string(input.review.object.spec.storageClassName)
	count(encrypted_classes) == 0
	class_name := text_or(object.get(input.review.object, ["spec", "storageClassName"], null), null)
	volume_class_name := or_else(class_name, "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# kubernetes PersistentVolumeClaim
findings contains finding if {
	is_marked
	class_name := text_or(object.get(input.review.object, ["spec", "storageClassName"], null), null)
	not is_string(class_name)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	kubernetes_persistent_volume_claim_is_open(defaults)
	volume_volume := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	message := concat("", ["SM-1 spec.storageClassName: volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# kubernetes PersistentVolumeClaim
findings contains finding if {
	is_marked
	class_name := text_or(object.get(input.review.object, ["spec", "storageClassName"], null), null)
	not is_string(class_name)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not kubernetes_persistent_volume_claim_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

known_claims := [
	"cnpg.io/cluster=",
	"application=spilo",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"pvc.k8s.mariadb.com/role=",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"app.kubernetes.io/managed-by=mysql-operator",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"planetscale.com/cluster=",
	"app=StackGresCluster",
	"app=redis-enterprise",
	"app.kubernetes.io/managed-by=kubeblocks",
]

encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

is_item(key, _) if {
	concat("", [key, "="]) in known_claims
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_claims
}

is_marked if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
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

kubernetes_persistent_volume_claim_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

kubernetes_persistent_volume_claim_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); kubernetes_persistent_volume_claim_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

kubernetes_persistent_volume_claim_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); kubernetes_persistent_volume_claim_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
