# mariadb Backup: all controls
package dok.mariadb.backup

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "storage", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storage.s3.secretAccessKeySecretKeyRef",
		"message": "CM-5 spec.storage.s3.secretAccessKeySecretKeyRef: the object store is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "storage", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storage.s3.secretAccessKeySecretKeyRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.s3)
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.storage.s3.tls.enabled",
		"message": "NM-6 spec.storage.s3.tls.enabled: no TLS for S3. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb Backup
findings contains finding if {
	not mariadb_backup_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.storage.azureBlob.serviceURL",
		"message": "NM-6 spec.storage.azureBlob.serviceURL: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.s3)
	not is_object(object.get(input.review.object, ["spec", "storage", "s3", "ssec", "customerKeySecretKeyRef"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.storage.s3.ssec",
		"message": "ED-1 spec.storage.s3.ssec: backups to S3 may be unencrypted. Fix: Set ssec.customerKeySecretKeyRef",
		"fix": "Set ssec.customerKeySecretKeyRef",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.persistentVolumeClaim)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.storage.persistentVolumeClaim.storageClassName",
		"message": "ED-1 spec.storage.persistentVolumeClaim.storageClassName: backups to a volume may be unencrypted. Fix: Name a storage class that encrypts, or use s3 with ssec",
		"fix": "Name a storage class that encrypts, or use s3 with ssec",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.storage.volume.hostPath)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "high",
		"field": "spec.storage.volume.hostPath",
		"message": "ED-1 spec.storage.volume.hostPath: backups to a directory of the node are not encrypted. Fix: Use s3 with ssec",
		"fix": "Use s3 with ssec",
	}
}

# mariadb Backup
findings contains finding if {
	nfs_or_csi
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.storage.volume",
		"message": "ED-1 spec.storage.volume: backups to a volume may be unencrypted. Fix: See that it encrypts, or use s3 with ssec",
		"fix": "See that it encrypts, or use s3 with ssec",
	}
}

# mariadb Backup
findings contains finding if {
	is_object(input.review.object.spec.stagingStorage.volume.hostPath)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "high",
		"field": "spec.stagingStorage.volume.hostPath",
		"message": "ED-1 spec.stagingStorage.volume.hostPath: backups to a directory of the node are not encrypted. Fix: Use a persistentVolumeClaim",
		"fix": "Use a persistentVolumeClaim",
	}
}

# mariadb Backup
findings contains finding if {
	pod := object_or(object.get(input.review.object, ["spec", "podSecurityContext"], null), null)
	user := number_or(object.get(input.review.object, ["spec", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsNonRoot"], null), null))
	user_or_non_root(user, non_root, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container of the backup may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mariadb Backup
findings contains finding if {
	not allow_privilege_escalation_and_privileged
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container of the backup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

address_or_of_cloud(address) if {
	address == ""
}

address_or_of_cloud(address) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", address)
}

chosen_access_by(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

tls_offered if {
	input.review.object.spec.storage.s3.tls.enabled == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(or_else(at(null, ["serviceURL"]), ""), ""))
}

mariadb_backup_tls_offered if {
	not is_plain_address
}

nfs_or_csi if {
	input.review.object.spec.storage.volume.nfs != null
}

nfs_or_csi if {
	input.review.object.spec.storage.volume.csi != null
}

nfs_or_csi if {
	is_object(input.review.object.spec.storage.volume.persistentVolumeClaim)
}

user_or_non_root(user, _, _) if {
	user == 0
}

user_or_non_root(_, non_root, _) if {
	non_root == false
}

user_or_non_root(user, non_root, pod) if {
	user != 0
	non_root != false
	pod != null
	non_root != true
	user == null
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.securityContext.privileged == true
}

chosen_edit := "" if {
	input.review.object.spec.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback
