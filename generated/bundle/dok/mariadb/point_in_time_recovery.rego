# mariadb PointInTimeRecovery: all controls
package dok.mariadb.point_in_time_recovery

# mariadb PointInTimeRecovery
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

# mariadb PointInTimeRecovery
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

# mariadb PointInTimeRecovery
findings contains finding if {
	is_object(input.review.object.spec.storage.azureBlob.storageAccountKey)
	address := text_or(object.get(input.review.object, ["spec", "storage", "azureBlob", "serviceURL"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storage.azureBlob.storageAccountKey",
		"message": "CM-5 spec.storage.azureBlob.storageAccountKey: the object store is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# mariadb PointInTimeRecovery
findings contains finding if {
	is_object(input.review.object.spec.storage.azureBlob.storageAccountKey)
	address := text_or(object.get(input.review.object, ["spec", "storage", "azureBlob", "serviceURL"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storage.azureBlob.storageAccountKey",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb PointInTimeRecovery
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

# mariadb PointInTimeRecovery
findings contains finding if {
	not mariadb_point_in_time_recovery_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.storage.azureBlob.serviceURL",
		"message": "NM-6 spec.storage.azureBlob.serviceURL: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# mariadb PointInTimeRecovery
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
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "storage", "azureBlob", "serviceURL"], null), ""))
}

mariadb_point_in_time_recovery_tls_offered if {
	not is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback
