# mariadb Restore: all controls
package dok.mariadb.restore

# mariadb Restore
findings contains finding if {
	is_object(input.review.object.spec.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.s3.secretAccessKeySecretKeyRef",
		"message": "CM-5 spec.s3.secretAccessKeySecretKeyRef: the object store is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# mariadb Restore
findings contains finding if {
	is_object(input.review.object.spec.s3.secretAccessKeySecretKeyRef)
	address := text_or(object.get(input.review.object, ["spec", "s3", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.s3.secretAccessKeySecretKeyRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mariadb Restore
findings contains finding if {
	is_object(input.review.object.spec.s3)
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.s3.tls.enabled",
		"message": "NM-6 spec.s3.tls.enabled: no TLS for S3. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb Restore
findings contains finding if {
	not mariadb_restore_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.azureBlob.serviceURL",
		"message": "NM-6 spec.azureBlob.serviceURL: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
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
	input.review.object.spec.s3.tls.enabled == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(or_else(at(null, ["serviceURL"]), ""), ""))
}

mariadb_restore_tls_offered if {
	not is_plain_address
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback
