# vitess VitessBackupStorage: all controls
package dok.vitess.vitess_backup_storage

# vitess VitessBackupStorage
findings contains finding if {
	is_object(input.review.object.spec.location.gcs)
	is_object(input.review.object.spec.location.gcs.authSecret)
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.location.gcs.authSecret",
		"message": "CM-5 spec.location.gcs.authSecret: Google Cloud is reached with static keys. Fix: Remove it, and give the node or the service account an identity",
		"fix": "Remove it, and give the node or the service account an identity",
	}
}

# vitess VitessBackupStorage
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "location", "gcs"], null))
	is_object(input.review.object.spec.location.s3)
	access_by := chosen_access_by
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.location.s3.authSecret",
		"message": "CM-5 spec.location.s3.authSecret: S3 is reached with static keys. Fix: Remove it, and give the node or the service account an identity",
		"fix": "Remove it, and give the node or the service account an identity",
	}
}

# vitess VitessBackupStorage
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "location", "gcs"], null))
	is_object(input.review.object.spec.location.s3)
	access_by := chosen_access_by
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.location.s3.authSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessBackupStorage
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "location", "gcs"], null))
	not is_object(object.get(input.review.object, ["spec", "location", "s3"], null))
	is_object(input.review.object.spec.location.azblob)
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.location.azblob.authSecret",
		"message": "CM-5 spec.location.azblob.authSecret: Azure is reached with static keys. Fix: Use s3 or gcs with an identity: azblob needs a key",
		"fix": "Use s3 or gcs with an identity: azblob needs a key",
	}
}

# vitess VitessBackupStorage
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "location", "gcs"], null))
	not is_object(object.get(input.review.object, ["spec", "location", "s3"], null))
	not is_object(object.get(input.review.object, ["spec", "location", "azblob"], null))
	is_object(input.review.object.spec.location.ceph)
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.location.ceph.authSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessBackupStorage
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.location.s3.endpoint",
		"message": "NM-6 spec.location.s3.endpoint: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

address_or_of_cloud(address) if {
	address == ""
}

address_or_of_cloud(address) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", address)
}

chosen_address_or_of_cloud(address) := "static-keys" if {
	address_or_of_cloud(address)
} else := "own-store"

chosen_access_by := "identity" if {
	not is_object(object.get(input.review.object, ["spec", "location", "s3", "authSecret"], null))
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(input.review.object, ["spec", "location", "s3", "endpoint"], null), "")
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "location", "s3", "endpoint"], null), ""))
}

tls_offered if {
	not is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
