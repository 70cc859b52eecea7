# percona-xtradb-cluster PerconaXtraDBClusterRestore: all controls
package dok.percona_xtradb_cluster.percona_xtra_dbcluster_restore

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_of_service(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "containerOptions", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.containerOptions.env[", show(i), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "containerOptions", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.containerOptions.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
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

# percona-xtradb-cluster PerconaXtraDBClusterRestore
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

# percona-xtradb-cluster PerconaXtraDBClusterRestore
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

# percona-xtradb-cluster PerconaXtraDBClusterRestore
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

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.pitr.backupSource.s3.credentialsSecret",
		"message": "CM-5 spec.pitr.backupSource.s3.credentialsSecret: S3 is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.pitr.backupSource.s3.credentialsSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.pitr.backupSource.azure.credentialsSecret",
		"message": "CM-5 spec.pitr.backupSource.azure.credentialsSecret: Azure is reached with static keys. Fix: Remove it, and give the service account an identity",
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.pitr.backupSource.azure.credentialsSecret",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	not is_plain_address
	not percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_plain_address
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.backupSource.verifyTLS",
		"message": "NM-3 spec.backupSource.verifyTLS: a backup to its store takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	not is_plain_address_more
	not is_plain_address_more_2
	not percona_xtradb_cluster_percona_xtra_dbcluster_restore_peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.pitr.backupSource.verifyTLS",
		"message": "NM-3 spec.pitr.backupSource.verifyTLS: a backup to its store takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	not peer_is_verified_more(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set \"true\"",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
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

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	not percona_xtradb_cluster_percona_xtra_dbcluster_restore_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.azure.endpointUrl",
		"message": "NM-6 spec.backupSource.azure.endpointUrl: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.pitr.backupSource.s3.endpointUrl",
		"message": "NM-6 spec.pitr.backupSource.s3.endpointUrl: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-xtradb-cluster PerconaXtraDBClusterRestore
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.pitr.backupSource.azure.endpointUrl",
		"message": "NM-6 spec.pitr.backupSource.azure.endpointUrl: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_literal(value) if {
	value != ""
	not startswith(value, "$(")
}

in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

in_address_or_value(value, variable) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", text_or(at(variable, ["name"]), ""))
	percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

holds_login_or_in_parameters(value, variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
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
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "endpointUrl"], null), ""))
}

percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupSource", "azure", "endpointUrl"], null), ""))
}

peer_is_verified if {
	not input.review.object.spec.backupSource.verifyTLS == false
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "s3", "endpointUrl"], null), ""))
}

is_plain_address_more_2 if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "azure", "endpointUrl"], null), ""))
}

percona_xtradb_cluster_percona_xtra_dbcluster_restore_peer_is_verified if {
	not input.review.object.spec.pitr.backupSource.verifyTLS == false
}

peer_is_verified_more(variable) if {
	not variable.name == "VERIFY_TLS"
}

peer_is_verified_more(variable) if {
	not variable.value == "false"
}

tls_offered if {
	not is_plain_address
}

percona_xtradb_cluster_percona_xtra_dbcluster_restore_tls_offered if {
	not percona_xtradb_cluster_percona_xtra_dbcluster_restore_is_plain_address
}

tls_offered_more if {
	not is_plain_address_more
}

tls_offered_more_2 if {
	not is_plain_address_more_2
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
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
