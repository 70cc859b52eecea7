# k8ssandra MedusaConfiguration: all controls
package dok.k8ssandra.medusa_configuration

# k8ssandra MedusaConfiguration
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "storageProperties", "storageSecretRef"], null), "name", ""), "") != ""
	not input.review.object.spec.storageProperties.credentialsType == "role-based"
	not input.review.object.spec.storageProperties.storageProvider == "s3_compatible"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storageProperties.storageSecretRef",
		"message": "CM-5 spec.storageProperties.storageSecretRef: the store is reached with static keys. Fix: Remove it, and set credentialsType to role-based",
		"fix": "Remove it, and set credentialsType to role-based",
	}
}

# k8ssandra MedusaConfiguration
findings contains finding if {
	or_else(text_in(object.get(input.review.object, ["spec", "storageProperties", "storageSecretRef"], null), "name", ""), "") != ""
	not input.review.object.spec.storageProperties.credentialsType == "role-based"
	input.review.object.spec.storageProperties.storageProvider == "s3_compatible"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storageProperties.storageSecretRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# k8ssandra MedusaConfiguration
findings contains finding if {
	input.review.object.spec.storageProperties.storageProvider == "s3_compatible"
	input.review.object.spec.storageProperties.secure == true
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.storageProperties.sslVerify",
		"message": "NM-3 spec.storageProperties.sslVerify: Medusa to its store takes any certificate. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# k8ssandra MedusaConfiguration
findings contains finding if {
	input.review.object.spec.storageProperties.storageProvider == "s3_compatible"
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.storageProperties.secure",
		"message": "NM-6 spec.storageProperties.secure: no TLS for the object store. Fix: Set it to true, and sslVerify with it",
		"fix": "Set it to true, and sslVerify with it",
	}
}

# k8ssandra MedusaConfiguration
findings contains finding if {
	is_named
	not text_or(object.get(input.review.object, ["spec", "storageProperties", "storageProvider"], null), "") in {"google_storage", "azure_blobs"}
	message := concat("", ["ED-1 spec.storageProperties.storageProvider: backups to ", show(text_or(object.get(input.review.object, ["spec", "storageProperties", "storageProvider"], null), null)), " may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.storageProperties.storageProvider",
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

peer_is_verified if {
	input.review.object.spec.storageProperties.sslVerify == true
}

tls_offered if {
	input.review.object.spec.storageProperties.secure == true
}

is_named if {
	text_or(object.get(input.review.object, ["spec", "storageProperties", "storageProvider"], null), "") != ""
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
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
