# kubeblocks BackupRepo: all controls
package dok.kubeblocks.backup_repo

# kubeblocks BackupRepo
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "config"], null), {}), {})
	is_string(value)
	regex.match("(?i)(password|secret|token|(access|account|secret|private)_?key)$", name)
	value != ""
	field := concat("", ["spec.config[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["parameter ", show(name)])), " stands in the open. Fix: Put it into the Secret of credential"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Put it into the Secret of credential",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	provider := text_or(object.get(input.review.object, ["spec", "storageProviderRef"], null), "")
	provider in {"s3", "oss", "cos", "obs", "azureblob", "gcs-s3comp"}
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storageProviderRef",
		"message": "CM-5 spec.storageProviderRef: the object store is reached with static keys. Fix: Use a StorageProvider of your own that takes an identity",
		"fix": "Use a StorageProvider of your own that takes an identity",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	provider := text_or(object.get(input.review.object, ["spec", "storageProviderRef"], null), "")
	not provider in {"s3", "oss", "cos", "obs", "azureblob", "gcs-s3comp"}
	provider in {"s3-compatible", "minio"}
	address := text_or(object.get(input.review.object, ["spec", "config", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storageProviderRef",
		"message": "CM-5 spec.storageProviderRef: the object store is reached with static keys. Fix: Use a StorageProvider of your own that takes an identity",
		"fix": "Use a StorageProvider of your own that takes an identity",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	provider := text_or(object.get(input.review.object, ["spec", "storageProviderRef"], null), "")
	not provider in {"s3", "oss", "cos", "obs", "azureblob", "gcs-s3comp"}
	provider in {"s3-compatible", "minio"}
	address := text_or(object.get(input.review.object, ["spec", "config", "endpoint"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.storageProviderRef",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	provider := text_or(object.get(input.review.object, ["spec", "storageProviderRef"], null), "")
	not provider in {"s3", "oss", "cos", "obs", "azureblob", "gcs-s3comp"}
	not provider in {"s3-compatible", "minio"}
	is_object(input.review.object.spec.credential)
	not provider in {"ftp", "nfs", "pvc"}
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.credential",
		"message": "another object may hold static keys",
		"fix": "",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.config.insecure",
		"message": "NM-3 spec.config.insecure: a backup to its store takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config.endpoint",
		"message": "NM-6 spec.config.endpoint: no TLS for the object store. Fix: Use https",
		"fix": "Use https",
	}
}

# kubeblocks BackupRepo
findings contains finding if {
	input.review.object.spec.storageProviderRef == "ftp"
	not kubeblocks_backup_repo_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config.ftpTls",
		"message": "NM-6 spec.config.ftpTls: no TLS for the FTP server. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set \"true\"",
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

peer_is_verified if {
	not input.review.object.spec.config.insecure == "true"
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "config", "endpoint"], null), ""))
}

tls_offered if {
	not is_plain_address
}

kubeblocks_backup_repo_tls_offered if {
	input.review.object.spec.config.ftpTls == "true"
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
