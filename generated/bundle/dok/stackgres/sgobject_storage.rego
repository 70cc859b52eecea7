# stackgres SGObjectStorage: all controls
package dok.stackgres.sgobject_storage

# stackgres SGObjectStorage
findings contains finding if {
	is_object(input.review.object.spec.s3.awsCredentials)
	s3 := object_or(object.get(input.review.object, ["spec", "s3", "awsCredentials"], null), null)
	boolean_in(s3, "useIAMRole", false) != true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.s3.awsCredentials.useIAMRole",
		"message": "CM-5 spec.s3.awsCredentials.useIAMRole: the object store is reached with static keys. Fix: Set it to true, and give the service account a role",
		"fix": "Set it to true, and give the service account a role",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	is_object(input.review.object.spec.s3Compatible)
	address := text_or(object.get(input.review.object, ["spec", "s3Compatible", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.s3Compatible",
		"message": "CM-5 spec.s3Compatible: the object store is reached with static keys. Fix: Use type s3 with useIAMRole, and give the service account a role",
		"fix": "Use type s3 with useIAMRole, and give the service account a role",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	is_object(input.review.object.spec.s3Compatible)
	address := text_or(object.get(input.review.object, ["spec", "s3Compatible", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.s3Compatible",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	is_object(input.review.object.spec.gcs)
	not input.review.object.spec.gcs.gcpCredentials.fetchCredentialsFromMetadataService == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.gcs.gcpCredentials.fetchCredentialsFromMetadataService",
		"message": "CM-5 spec.gcs.gcpCredentials.fetchCredentialsFromMetadataService: the object store is reached with static keys. Fix: Set it to true, and give the service account an identity",
		"fix": "Set it to true, and give the service account an identity",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	is_object(input.review.object.spec.azureBlob)
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.azureBlob",
		"message": "CM-5 spec.azureBlob: the object store is reached with static keys. Fix: Use a store that takes an identity: this type takes keys only",
		"fix": "Use a store that takes an identity: this type takes keys only",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.s3Compatible.endpoint",
		"message": "NM-6 spec.s3Compatible.endpoint: no TLS for the object store. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGObjectStorage
findings contains finding if {
	s3_or_s3_compatible
	not is_on
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.encryption",
		"message": "ED-1 spec.encryption: backups to the object store may be unencrypted. Fix: Set method to sodium, and name a Secret with a key",
		"fix": "Set method to sodium, and name a Secret with a key",
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

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "s3Compatible", "endpoint"], null), ""))
}

tls_offered if {
	not is_plain_address
}

s3_or_s3_compatible if {
	is_object(input.review.object.spec.s3)
}

s3_or_s3_compatible if {
	is_object(input.review.object.spec.s3Compatible)
}

is_on if {
	is_object(input.review.object.spec.encryption.sodium.key)
}

is_on if {
	is_object(input.review.object.spec.encryption.openpgp.key)
}

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback
