# cloudnative-pg ObjectStore: all controls
package dok.cloudnative_pg.object_store

# cloudnative-pg ObjectStore
findings contains finding if {
	is_array(input.review.object.spec.instanceSidecarConfiguration.env)
	some i, variable in input.review.object.spec.instanceSidecarConfiguration.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].value"])
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

# cloudnative-pg ObjectStore
findings contains finding if {
	is_array(input.review.object.spec.instanceSidecarConfiguration.env)
	some i, variable in input.review.object.spec.instanceSidecarConfiguration.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].value"])
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

# cloudnative-pg ObjectStore
findings contains finding if {
	cloudnative_pg_object_store_holds_login
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.configuration.endpointURL",
		"message": "CM-3 spec.configuration.endpointURL: login in the address of the object store stands in the open. Fix: Remove it, and use s3Credentials",
		"fix": "Remove it, and use s3Credentials",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	is_array(input.review.object.spec.instanceSidecarConfiguration.env)
	some i, variable in input.review.object.spec.instanceSidecarConfiguration.env
	is_of_service(variable)
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].value"])
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

# cloudnative-pg ObjectStore
findings contains finding if {
	access_key_id_or_secret_access_key
	access_by := chosen_access_by
	access_by == "static-keys"
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.configuration.s3Credentials",
		"message": "CM-5 spec.configuration.s3Credentials: the object store is reached with static keys. Fix: Set inheritFromIAMRole, and give the service account a role",
		"fix": "Set inheritFromIAMRole, and give the service account a role",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	access_key_id_or_secret_access_key
	access_by := chosen_access_by
	access_by == "own-store"
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.configuration.s3Credentials",
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	connection_string_or_storage_key
	not input.review.object.spec.configuration.azureCredentials.inheritFromAzureAD == true
	not input.review.object.spec.configuration.azureCredentials.useDefaultAzureCredentials == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.configuration.azureCredentials",
		"message": "CM-5 spec.configuration.azureCredentials: the object store is reached with static keys. Fix: Set inheritFromAzureAD, and give the service account an identity",
		"fix": "Set inheritFromAzureAD, and give the service account an identity",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	is_object(input.review.object.spec.configuration.googleCredentials.applicationCredentials)
	not input.review.object.spec.configuration.googleCredentials.gkeEnvironment == true
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": "spec.configuration.googleCredentials",
		"message": "CM-5 spec.configuration.googleCredentials: the object store is reached with static keys. Fix: Set gkeEnvironment, and give the service account an identity",
		"fix": "Set gkeEnvironment, and give the service account an identity",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "instanceSidecarConfiguration", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].valueFrom.secretKeyRef"])
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

# cloudnative-pg ObjectStore
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "instanceSidecarConfiguration", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.configuration.endpointURL",
		"message": "NM-6 spec.configuration.endpointURL: no TLS for backups. Fix: Use https",
		"fix": "Use https",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	is_array(input.review.object.spec.instanceSidecarConfiguration.env)
	some i, variable in input.review.object.spec.instanceSidecarConfiguration.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not cloudnative_pg_object_store_tls_offered(name, value)
	field := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	is_object(input.review.object.spec.configuration)
	startswith(text_or(object.get(input.review.object, ["spec", "configuration", "destinationPath"], null), ""), "s3://")
	not is_string(object.get(input.review.object, ["spec", "configuration", "data", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.configuration.data.encryption",
		"message": "ED-1 spec.configuration.data.encryption: backups to the base backup store may be unencrypted. Fix: Set data.encryption to AES256 or aws:kms",
		"fix": "Set data.encryption to AES256 or aws:kms",
	}
}

# cloudnative-pg ObjectStore
findings contains finding if {
	is_object(input.review.object.spec.configuration)
	startswith(text_or(object.get(input.review.object, ["spec", "configuration", "destinationPath"], null), ""), "s3://")
	not is_string(object.get(input.review.object, ["spec", "configuration", "wal", "encryption"], null))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.configuration.wal.encryption",
		"message": "ED-1 spec.configuration.wal.encryption: backups to the WAL archive may be unencrypted. Fix: Set wal.encryption to AES256 or aws:kms",
		"fix": "Set wal.encryption to AES256 or aws:kms",
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

cloudnative_pg_object_store_is_literal(value) if {
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
	cloudnative_pg_object_store_is_literal(value)
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
	cloudnative_pg_object_store_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

cloudnative_pg_object_store_holds_login if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(object.get(input.review.object, ["spec", "configuration", "endpointURL"], null), ""))
}

access_key_id_or_secret_access_key if {
	is_object(input.review.object.spec.configuration.s3Credentials.accessKeyId)
}

access_key_id_or_secret_access_key if {
	is_object(input.review.object.spec.configuration.s3Credentials.secretAccessKey)
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
	input.review.object.spec.configuration.s3Credentials.inheritFromIAMRole == true
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(object.get(input.review.object, ["spec", "configuration", "endpointURL"], null), "")
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.configuration.azureCredentials.connectionString)
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.configuration.azureCredentials.storageKey)
}

connection_string_or_storage_key if {
	is_object(input.review.object.spec.configuration.azureCredentials.storageSasToken)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "configuration", "endpointURL"], null), ""))
}

tls_offered if {
	not is_plain_address
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	is_value(value)
}

cloudnative_pg_object_store_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	cloudnative_pg_object_store_is_plain_address(value)
}

cloudnative_pg_object_store_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

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

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}
