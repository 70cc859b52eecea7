# yugabyte StorageConfig: all controls
package dok.yugabyte.storage_config

# yugabyte StorageConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "data", "AWS_SECRET_ACCESS_KEY"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.data.AWS_SECRET_ACCESS_KEY",
		"message": "CM-3 spec.data.AWS_SECRET_ACCESS_KEY: key of S3 stands in the open. Fix: Use awsSecretAccessKeySecret",
		"fix": "Use awsSecretAccessKeySecret",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "data", "GCS_CREDENTIALS_JSON"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.data.GCS_CREDENTIALS_JSON",
		"message": "CM-3 spec.data.GCS_CREDENTIALS_JSON: key of Google Cloud stands in the open. Fix: Use gcsCredentialsJsonSecret",
		"fix": "Use gcsCredentialsJsonSecret",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "data", "AZURE_STORAGE_SAS_TOKEN"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.data.AZURE_STORAGE_SAS_TOKEN",
		"message": "CM-3 spec.data.AZURE_STORAGE_SAS_TOKEN: token of Azure stands in the open. Fix: Use azureStorageSasTokenSecret",
		"fix": "Use azureStorageSasTokenSecret",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	input.review.object.spec.config_type == "STORAGE_S3"
	access_by := chosen_access_by
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.data.USE_IAM",
		"message": "CM-5 spec.data.USE_IAM: S3 is reached with static keys. Fix: Remove the keys, set USE_IAM to true, and give the service account an identity",
		"fix": "Remove the keys, set USE_IAM to true, and give the service account an identity",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	input.review.object.spec.config_type == "STORAGE_S3"
	access_by := chosen_access_by
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.data.USE_IAM",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	input.review.object.spec.config_type == "STORAGE_GCS"
	not input.review.object.spec.data.USE_IAM == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.data.USE_IAM",
		"message": "CM-5 spec.data.USE_IAM: Google Cloud is reached with static keys. Fix: Remove the keys, set USE_IAM to true, and give the service account an identity",
		"fix": "Remove the keys, set USE_IAM to true, and give the service account an identity",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	input.review.object.spec.config_type == "STORAGE_AZ"
	not input.review.object.spec.data.USE_IAM == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.data.USE_IAM",
		"message": "CM-5 spec.data.USE_IAM: Azure is reached with static keys. Fix: Remove the keys, set USE_IAM to true, and give the service account an identity",
		"fix": "Remove the keys, set USE_IAM to true, and give the service account an identity",
	}
}

# yugabyte StorageConfig
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.data.AWS_HOST_BASE",
		"message": "NM-6 spec.data.AWS_HOST_BASE: no TLS for backups. Fix: Use https",
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
	input.review.object.spec.data.USE_IAM == true
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(input.review.object, ["spec", "data", "AWS_HOST_BASE"], null), "")
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "data", "AWS_HOST_BASE"], null), ""))
}

tls_offered if {
	not is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
