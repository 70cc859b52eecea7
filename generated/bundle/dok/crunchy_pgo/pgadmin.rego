# crunchy-pgo PGAdmin: all controls
package dok.crunchy_pgo.pgadmin

# crunchy-pgo PGAdmin
findings contains finding if {
	regex.match("://[^:@/ ]*:[^@/ ]+@", text_or(object.get(input.review.object, ["spec", "config", "settings", "CONFIG_DATABASE_URI"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config.settings.CONFIG_DATABASE_URI",
		"message": "CM-2 spec.config.settings.CONFIG_DATABASE_URI: password of the configuration database stands in the open. Fix: Use configDatabaseURI, which names a Secret",
		"fix": "Use configDatabaseURI, which names a Secret",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	not speaks_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config.gunicorn.certfile",
		"message": "NM-1 spec.config.gunicorn.certfile: pgAdmin accepts plaintext. Fix: Name certfile and keyfile, and mount them with config.files",
		"fix": "Name certfile and keyfile, and mount them with config.files",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not peer_is_verified(exporter)
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure_skip_verify"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["exporter ", show(name)])), " takes any certificate. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	not speaks_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config.gunicorn.certfile",
		"message": "NM-4 spec.config.gunicorn.certfile: no TLS for browsers. Fix: Name certfile and keyfile, and mount them with config.files",
		"fix": "Name certfile and keyfile, and mount them with config.files",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not tls_offered(exporter)
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["exporter ", show(name)])), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of pgAdmin is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of pgAdmin decides which cryptography is used",
		"fix": "",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	crunchy_pgo_pgadmin_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": "SM-1 spec.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not crunchy_pgo_pgadmin_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container pgadmin has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

# crunchy-pgo PGAdmin
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "pgadmin", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "collector", "image": text_or(object.get(input.review.object, ["spec", "instrumentation", "image"], null), ""), "at": "spec.instrumentation.image", "runs": false}]; runs_or_image(candidate)]
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

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

speaks_tls if {
	is_string(input.review.object.spec.config.gunicorn.certfile)
	is_string(input.review.object.spec.config.gunicorn.keyfile)
}

peer_is_verified(exporter) if {
	not exporter.tls.insecure_skip_verify == true
}

tls_offered(exporter) if {
	not exporter.tls.insecure == true
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

crunchy_pgo_pgadmin_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

crunchy_pgo_pgadmin_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); crunchy_pgo_pgadmin_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

crunchy_pgo_pgadmin_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); crunchy_pgo_pgadmin_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
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
