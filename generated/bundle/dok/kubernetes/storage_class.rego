# kubernetes StorageClass: all controls
package dok.kubernetes.storage_class

# kubernetes StorageClass
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "parameters", "message": message_, "fix": "Set the parameter of its driver that encrypts"} if {
	storage_encryption := get_value
	storage_encryption == "off"
	message_ := concat("", ["SM-1 parameters: volumes of ", show(default_to(string_at(input.review.object, ["provisioner"]), "")), " are not encrypted. Fix: Set the parameter of its driver that encrypts"])
}

# kubernetes StorageClass
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "parameters", "message": "this provisioner does not say whether it encrypts", "fix": ""} if {
	storage_encryption := get_value
	storage_encryption == "unknown"
}

get_choice := "on" if {
	string_at(input.review.object, ["parameters", "encrypted"]) == "true"
} else := "off"

get_choice_2 := "on" if {
	string_at(input.review.object, ["parameters", "secure"]) == "true"
} else := "off"

get_choice_3(provisioner) := get_choice_2 if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "unknown"

get_choice_4(provisioner) := get_choice if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs", "rbd.csi.ceph.com", "rook-ceph.rbd.csi.ceph.com", "driver.longhorn.io"}
} else := get_choice_3(provisioner)

get_choice_5(provisioner) := "provider" if {
	provisioner in {"pd.csi.storage.gke.io", "disk.csi.azure.com", "kubernetes.io/gce-pd", "kubernetes.io/azure-disk"}
} else := get_choice_4(provisioner)

get_choice_6(provisioner) := "off" if {
	provisioner in {"kubernetes.io/no-provisioner", "rancher.io/local-path", "k8s.io/minikube-hostpath", "docker.io/hostpath", "openebs.io/local"}
} else := get_choice_5(provisioner)

get_value := get_choice_6(provisioner) if {
	provisioner := default_to(string_at(input.review.object, ["provisioner"]), "")
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"
