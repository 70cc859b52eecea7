# mysql-operator MySQLBackup: all controls
package dok.mysql_operator.my_sqlbackup

# mysql-operator MySQLBackup
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupProfile.dumpInstance.storage.s3.endpoint",
		"message": "NM-6 spec.backupProfile.dumpInstance.storage.s3.endpoint: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

# mysql-operator MySQLBackup
findings contains finding if {
	is_object(input.review.object.spec.backupProfile.dumpInstance.storage.s3)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backupProfile.dumpInstance.storage.s3",
		"message": "ED-1 spec.backupProfile.dumpInstance.storage.s3: backups to S3 may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# mysql-operator MySQLBackup
findings contains finding if {
	is_object(input.review.object.spec.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backupProfile.dumpInstance.storage.persistentVolumeClaim",
		"message": "ED-1 spec.backupProfile.dumpInstance.storage.persistentVolumeClaim: backups to a volume may be unencrypted. Fix: See that its class encrypts",
		"fix": "See that its class encrypts",
	}
}

# mysql-operator MySQLBackup
findings contains finding if {
	is_object(input.review.object.spec.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backupProfile.dumpInstance.storage.persistentVolumeClaim",
		"message": "WL-1 spec.backupProfile.dumpInstance.storage.persistentVolumeClaim: container fixdumpdir may run as root. Fix: Use an object store",
		"fix": "Use an object store",
	}
}

# mysql-operator MySQLBackup
findings contains finding if {
	is_object(input.review.object.spec.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backupProfile.dumpInstance.storage.persistentVolumeClaim",
		"message": "WL-1 spec.backupProfile.dumpInstance.storage.persistentVolumeClaim: container fixdumpdir may gain privileges. Fix: Use an object store",
		"fix": "Use an object store",
	}
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupProfile", "dumpInstance", "storage", "s3", "endpoint"], null), ""))
}

tls_offered if {
	not is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
