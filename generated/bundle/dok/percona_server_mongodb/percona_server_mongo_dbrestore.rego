# percona-server-mongodb PerconaServerMongoDBRestore: all controls
package dok.percona_server_mongodb.percona_server_mongo_dbrestore

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "serverSideEncryption", "sseCustomerKey"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.backupSource.s3.serverSideEncryption.sseCustomerKey",
		"message": "CM-1 spec.backupSource.s3.serverSideEncryption.sseCustomerKey: key of the backups stands in the open. Fix: Name its Secret in spec.secrets.sse of the cluster",
		"fix": "Name its Secret in spec.secrets.sse of the cluster",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.s3.credentialsSecret",
		"message": "CM-5 spec.backupSource.s3.credentialsSecret: S3 is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.s3.credentialsSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.azure.credentialsSecret",
		"message": "CM-5 spec.backupSource.azure.credentialsSecret: Azure is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.azure.credentialsSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "gcs", "credentialsSecret"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.gcs.credentialsSecret",
		"message": "CM-5 spec.backupSource.gcs.credentialsSecret: Google Cloud is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "minio", "credentialsSecret"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.backupSource.minio.credentialsSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.backupSource.s3.insecureSkipTLSVerify",
		"message": "NM-3 spec.backupSource.s3.insecureSkipTLSVerify: a backup to its store takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	not percona_server_mongodb_percona_server_mongo_dbrestore_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.backupSource.minio.insecureSkipTLSVerify",
		"message": "NM-3 spec.backupSource.minio.insecureSkipTLSVerify: a backup to its store takes any certificate. Fix: Remove it, and name the authority in caBundle",
		"fix": "Remove it, and name the authority in caBundle",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.s3.endpointUrl",
		"message": "NM-6 spec.backupSource.s3.endpointUrl: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	not percona_server_mongodb_percona_server_mongo_dbrestore_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.azure.endpointUrl",
		"message": "NM-6 spec.backupSource.azure.endpointUrl: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	is_object(input.review.object.spec.backupSource.minio)
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.minio.secure",
		"message": "NM-6 spec.backupSource.minio.secure: no TLS for MinIO. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
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
	not input.review.object.spec.backupSource.s3.insecureSkipTLSVerify == true
}

percona_server_mongodb_percona_server_mongo_dbrestore_peer_is_verified if {
	not input.review.object.spec.backupSource.minio.secure == true
}

percona_server_mongodb_percona_server_mongo_dbrestore_peer_is_verified if {
	not input.review.object.spec.backupSource.minio.insecureSkipTLSVerify == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "endpointUrl"], null), ""))
}

tls_offered if {
	not is_plain_address
}

percona_server_mongodb_percona_server_mongo_dbrestore_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "endpointUrl"], null), ""))
}

percona_server_mongodb_percona_server_mongo_dbrestore_tls_offered if {
	not percona_server_mongodb_percona_server_mongo_dbrestore_is_plain_address
}

tls_offered_more if {
	input.review.object.spec.backupSource.minio.secure == true
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
