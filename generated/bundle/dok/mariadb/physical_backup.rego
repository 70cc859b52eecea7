# mariadb PhysicalBackup: all controls
package dok.mariadb.physical_backup

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.storage.s3.ssec", "message": "ED-1 spec.storage.s3.ssec: backups to S3 may be unencrypted. Fix: Set ssec.customerKeySecretKeyRef", "fix": "Set ssec.customerKeySecretKeyRef"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	object_at(storage, ["s3"]) != null
	object_at(storage, ["s3", "ssec", "customerKeySecretKeyRef"]) == null
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.storage.persistentVolumeClaim.storageClassName", "message": "ED-1 spec.storage.persistentVolumeClaim.storageClassName: backups to a volume may be unencrypted. Fix: Name a storage class that encrypts, or use s3 with ssec", "fix": "Name a storage class that encrypts, or use s3 with ssec"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	object_at(storage, ["persistentVolumeClaim"]) != null
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "ED-1", "severity": "high", "field": "spec.storage.volume.hostPath", "message": "ED-1 spec.storage.volume.hostPath: backups to a directory of the node are not encrypted. Fix: Use s3 with ssec", "fix": "Use s3 with ssec"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	object_at(storage, ["volume", "hostPath"]) != null
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.storage.volume", "message": "ED-1 spec.storage.volume: backups to a volume may be unencrypted. Fix: See that it encrypts, or use s3 with ssec", "fix": "See that it encrypts, or use s3 with ssec"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	is_either(storage)
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.storage.volumeSnapshot.volumeSnapshotClassName", "message": "ED-1 spec.storage.volumeSnapshot.volumeSnapshotClassName: backups to a snapshot may be unencrypted. Fix: See that the class of the volume encrypts", "fix": "See that the class of the volume encrypts"} if {
	object_at(input.review.object, ["spec", "storage", "volumeSnapshot"]) != null
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container of the backup may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	pod := object_at(input.review.object, ["spec", "podSecurityContext"])
	own := object_at(input.review.object, ["spec", "securityContext"])
	user := default_to(number_at(own, ["runAsUser"]), number_at(pod, ["runAsUser"]))
	non_root := default_to(boolean_at(own, ["runAsNonRoot"]), boolean_at(pod, ["runAsNonRoot"]))
	not is_so(user, non_root, pod)
}

# mariadb PhysicalBackup
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container of the backup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	own := object_at(input.review.object, ["spec", "securityContext"])
	not is_so_2(own)
}

is_either(storage) if {
	at(storage, ["volume", "nfs"]) != null
}

is_either(storage) if {
	at(storage, ["volume", "csi"]) != null
}

is_either(storage) if {
	object_at(storage, ["volume", "persistentVolumeClaim"]) != null
}

is_either_2(pod, _, _) if {
	pod == null
}

is_either_2(_, non_root, _) if {
	non_root == true
}

is_either_2(_, _, user) if {
	user != null
}

is_so(user, non_root, pod) if {
	user != 0
	non_root != false
	is_either_2(pod, non_root, user)
}

is_so_2(own) if {
	boolean_at(own, ["allowPrivilegeEscalation"]) == false
	boolean_at(own, ["privileged"]) != true
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback
