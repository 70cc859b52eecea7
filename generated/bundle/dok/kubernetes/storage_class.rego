# kubernetes StorageClass: all controls
package dok.kubernetes.storage_class

# kubernetes StorageClass
findings contains finding if {
	provisioner := text_or(at(input.review.object, ["provisioner"]), "")
	storage_encryption := chosen_storage_encryption(provisioner)
	storage_encryption == "off"
	message := concat("", ["SM-1 parameters: volumes of ", show(text_or(at(input.review.object, ["provisioner"]), "")), " are not encrypted. Fix: Set the parameter of its driver that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "parameters",
		"message": message,
		"fix": "Set the parameter of its driver that encrypts",
	}
}

# kubernetes StorageClass
findings contains finding if {
	provisioner := text_or(at(input.review.object, ["provisioner"]), "")
	storage_encryption := chosen_storage_encryption(provisioner)
	storage_encryption == "unknown"
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "parameters",
		"message": "this provisioner does not say whether it encrypts",
		"fix": "",
	}
}

chosen_encrypted := "on" if {
	at(input.review.object, ["parameters", "encrypted"]) == "true"
} else := "off"

chosen_secure := "on" if {
	at(input.review.object, ["parameters", "secure"]) == "true"
} else := "off"

chosen_storage_encryption(provisioner) := "off" if {
	provisioner in {"kubernetes.io/no-provisioner", "rancher.io/local-path", "k8s.io/minikube-hostpath", "docker.io/hostpath", "openebs.io/local"}
} else := "provider" if {
	provisioner in {"pd.csi.storage.gke.io", "disk.csi.azure.com", "kubernetes.io/gce-pd", "kubernetes.io/azure-disk"}
} else := chosen_encrypted if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs", "rbd.csi.ceph.com", "rook-ceph.rbd.csi.ceph.com", "driver.longhorn.io"}
} else := chosen_secure if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "unknown"

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
