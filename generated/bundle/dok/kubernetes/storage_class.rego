# kubernetes StorageClass: all controls
package dok.kubernetes.storage_class

# kubernetes StorageClass
findings contains finding if {
	provisioner := text_or(object.get(input.review.object, ["provisioner"], null), "")
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
	message := concat("", ["SM-1 provisioner: volumes of ", show(provisioner), " are not encrypted. Fix: Use a driver that encrypts its volumes"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "provisioner",
		"message": message,
		"fix": "Use a driver that encrypts its volumes",
	}
}

# kubernetes StorageClass
findings contains finding if {
	provisioner := text_or(object.get(input.review.object, ["provisioner"], null), "")
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	not provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "provisioner",
		"message": "this provisioner does not say whether it encrypts",
		"fix": "",
	}
}

# kubernetes StorageClass
findings contains finding if {
	provisioner := text_or(object.get(input.review.object, ["provisioner"], null), "")
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(provisioner)
	field := concat("", ["parameters.", show(chosen_takes_encrypted(provisioner))])
	fix := chosen_fix(provisioner)
	edit := chosen_edit(provisioner)
	message := cut(concat("", ["SM-1 ", field, ": volumes of ", show(provisioner), " are not encrypted. Fix: ", fix]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
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

asks_for_encryption(provisioner) if {
	parameters := object_or(object.get(input.review.object, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

chosen_fix(provisioner) := "Set it to a cipher, with keyformat and keylocation" if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner == "zfs.csi.openebs.io"
} else := "Set it to \"true\""

chosen_edit(provisioner) := "set \"true\"" if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
} else := ""

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
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
