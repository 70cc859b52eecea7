# clickhouse ClickHouseKeeperInstallation: all controls
package dok.clickhouse.click_house_keeper_installation

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	is_secret_setting(key)
	is_plain(value)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["CM-2 ", field, ": secret in a setting stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<(password|secret)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", text_or(value, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["CM-2 ", field, ": secret in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.initContainers)
	some j, container in pod.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	is_service_setting(key)
	is_plain(value)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": secret of a service in a setting stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<(account_key|bind_password|client_secret|sasl_password|secret_access_key|session_token)>[ \\t\\r\\n]*[^< \\t\\r\\n]|<identity>[^<:]*:[^<]|AccountKey=[^<;]", text_or(value, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["CM-3 ", field, ": secret of a service in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.initContainers)
	some j, container in pod.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	of_cloud
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some key, value in object_or(settings, {})
	value != null
	regex.match("(^|/)(secret_access_key|account_key|connection_string)$", key)
	is_object(value)
	value.valueFrom != null
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"].valueFrom"])
	message := cut(concat("", ["CM-5 ", field, ": an object store is reached with static keys. Fix: Use use_environment_credentials and a service account with a role"]))
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use use_environment_credentials and a service account with a role",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not of_cloud
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some key, value in object_or(settings, {})
	value != null
	regex.match("(^|/)(secret_access_key|account_key|connection_string)$", key)
	is_object(value)
	value.valueFrom != null
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"].valueFrom"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<(secret_access_key|account_key|connection_string)[ \\t\\r\\n]+from_env=", text_or(value, ""))
	is_of_cloud(value)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["CM-5 ", field, ": an object store is reached with static keys. Fix: Use use_environment_credentials and a service account with a role"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use use_environment_credentials and a service account with a role",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<(secret_access_key|account_key|connection_string)[ \\t\\r\\n]+from_env=", text_or(value, ""))
	not is_of_cloud(value)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not is_removed
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.settings[\"keeper_server/tcp_port\"]",
		"message": "NM-1 spec.configuration.settings[\"keeper_server/tcp_port\"]: the port for ClickHouse accepts plaintext. Fix: Set it to _removed_, and keeper_server/tcp_port_secure",
		"fix": "Set it to _removed_, and keeper_server/tcp_port_secure",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	not peer_is_verified(value, key)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["NM-3 ", field, ": a connection by this setting takes any certificate. Fix: Remove it: the default verifies"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default verifies",
		"edit": "remove",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not clickhouse_click_house_keeper_installation_peer_is_verified(file)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["NM-3 ", field, ": a connection by this file takes any certificate. Fix: Verify strictly, and use RejectCertificateHandler"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Verify strictly, and use RejectCertificateHandler",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not is_port
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configuration.settings[\"keeper_server/tcp_port_secure\"]",
		"message": "NM-5 spec.configuration.settings[\"keeper_server/tcp_port_secure\"]: no TLS for ClickHouse to Keeper. Fix: Set it to 2281",
		"fix": "Set it to 2281",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not is_on
	some cluster in input.review.object.spec.configuration.clusters
	replicas_count_or_replicas(cluster)
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configuration.settings[\"keeper_server/raft_configuration/secure\"]",
		"message": "NM-5 spec.configuration.settings[\"keeper_server/raft_configuration/secure\"]: no TLS for Keeper to Keeper. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	not tls_offered(value, key)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the service of this setting. Fix: Use https, LDAP with TLS, or Kafka with sasl_ssl"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https, LDAP with TLS, or Kafka with sasl_ssl",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not clickhouse_click_house_keeper_installation_tls_offered(file)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for a service of this file. Fix: Use https, LDAP with TLS, or Kafka with sasl_ssl"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https, LDAP with TLS, or Kafka with sasl_ssl",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not file_and_referred(file, key)
	not is_file_more(file)
	is_referred(key, file)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": field,
		"message": "whoever fills the Secret renews the certificate",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not file_and_referred(file, key)
	is_string(file)
	regex.match("-----BEGIN CERTIFICATE-----", text_or(file, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["NM-7 ", field, ": the certificate stands in the object, so nothing renews it. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not file_and_referred(file, key)
	not is_file_more(file)
	is_referred(key, file)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": field,
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not file_and_referred(file, key)
	is_string(file)
	regex.match("-----BEGIN CERTIFICATE-----", text_or(file, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["NM-8 ", field, ": the authority stands in the object, so nothing renews it. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	regex.match("^openSSL/(client|server)/verificationDepth$", key)
	is_too_short(value)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["NM-9 ", field, ": the certificate of the other side may have no intermediate authority. Fix: Remove it: the default is 9"])
	finding := {
		"kind": "violation",
		"control": "NM-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is 9",
		"edit": "remove",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	is_string(file)
	regex.match("<verificationDepth>[ \\t\\r\\n]*[01][ \\t\\r\\n]*<", text_or(file, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["NM-9 ", field, ": the certificate of the other side may have no intermediate authority. Fix: Remove it: the default is 9"])
	finding := {
		"kind": "violation",
		"control": "NM-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is 9",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not is_file_more(file)
	is_referred(key, file)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": field,
		"message": "the Secret holds the chain of the certificate",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	nm_10_require_fips == true
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, one in pod.spec.containers
	module_image := text_or(at(one, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].image"])
	message := cut(concat("", ["NM-10 ", field, ": the image of ", show(concat("", ["container ", show(text_or(at(one, ["name"]), null))])), " is not named as built for FIPS. Fix: Name an image built for FIPS"]))
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	nm_10_require_fips != true
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, one in pod.spec.containers
	module_image := text_or(at(one, ["image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].image"])
	reason := concat("", ["the image of ", show(concat("", ["container ", show(text_or(at(one, ["name"]), null))])), " decides which cryptography is used"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "NM-10 spec.templates.podTemplates: the image of Keeper is not named as built for FIPS. Fix: Name one with an image built for FIPS",
		"fix": "Name one with an image built for FIPS",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "the image of Keeper decides which cryptography is used",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	count(sm_1_encrypted_classes) > 0
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	clickhouse_click_house_keeper_installation_is_open(defaults)
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["name"]), "")
	field := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not clickhouse_click_house_keeper_installation_is_open(defaults)
	not is_shut(defaults)
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.volumes)
	some j, volume in pod.spec.volumes
	host_or_empty_dir(volume)
	holds_data(volume, pod)
	not is_host(volume)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is on storage of the node that goes with the pod. Fix: Use a volumeClaimTemplate"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a volumeClaimTemplate",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.volumes)
	some j, volume in pod.spec.volumes
	host_or_empty_dir(volume)
	holds_data(volume, pod)
	is_host(volume)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a volumeClaimTemplate"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a volumeClaimTemplate",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not has_claim
	not has_mount
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.defaults.templates.dataVolumeClaimTemplate",
		"message": "SM-1 spec.defaults.templates.dataVolumeClaimTemplate: volume data is on storage of the node that goes with the pod. Fix: Name a volumeClaimTemplate with a storage class that encrypts",
		"fix": "Name a volumeClaimTemplate with a storage class that encrypts",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not clickhouse_click_house_keeper_installation_is_port
	not is_in_file
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.configuration.settings[\"prometheus/port\"]",
		"message": "MAA-1 spec.configuration.settings[\"prometheus/port\"]: the endpoint for Prometheus is not turned on. Fix: Set it to 7000, and prometheus/endpoint to /metrics",
		"fix": "Set it to 7000, and prometheus/endpoint to /metrics",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["metadata", "annotations"]), {})
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	service_name := text_or(at(service, ["name"]), text_or(at(service, ["generateName"]), ""))
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(at(service, ["name"]), text_or(at(service, ["generateName"]), ""))
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(at(service, ["name"]), text_or(at(service, ["generateName"]), ""))
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message := concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["metadata", "annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(at(service, ["spec", "loadBalancerSourceRanges"]), [])
	not limited(service_source_ranges)
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	service_type := text_or(at(service, ["spec", "type"]), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(at(service, ["name"]), text_or(at(service, ["generateName"]), ""))
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.serviceTemplates)
	some i, service in input.review.object.spec.templates.serviceTemplates
	count(list_or(at(service, ["spec", "externalIPs"]), [])) > 0
	service_name := text_or(at(service, ["name"]), text_or(at(service, ["generateName"]), ""))
	field := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.externalIPs"])
	message := concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some i_2, one in pod.spec.containers
	user := number_or(at(one, ["securityContext", "runAsUser"]), number_or(at(pod, ["spec", "securityContext", "runAsUser"]), null))
	non_root := boolean_or(at(one, ["securityContext", "runAsNonRoot"]), boolean_or(at(pod, ["spec", "securityContext", "runAsNonRoot"]), null))
	container_non_root := chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(i_2), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some i_2, one in pod.spec.containers
	not allow_privilege_escalation_and_privileged(one)
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(i_2), "].securityContext"])
	edit := chosen_edit(one)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.initContainers)
	some i_2, one in pod.spec.initContainers
	user := number_or(at(one, ["securityContext", "runAsUser"]), number_or(at(pod, ["spec", "securityContext", "runAsUser"]), null))
	non_root := boolean_or(at(one, ["securityContext", "runAsNonRoot"]), boolean_or(at(pod, ["spec", "securityContext", "runAsNonRoot"]), null))
	container_non_root := chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(i_2), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.initContainers)
	some i_2, one in pod.spec.initContainers
	not allow_privilege_escalation_and_privileged(one)
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(i_2), "].securityContext"])
	edit := chosen_edit(one)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "WL-1 spec.templates.podTemplates: container clickhouse-keeper may run as root. Fix: Name one whose containers refuse root and privileges",
		"fix": "Name one whose containers refuse root and privileges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "WL-1 spec.templates.podTemplates: container clickhouse-keeper may gain privileges. Fix: Name one whose containers refuse root and privileges",
		"fix": "Name one whose containers refuse root and privileges",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	count(list_or(at(pod, ["spec", "containers"]), [])) == 0
	user := number_or(at(at(null, ["securityContext"]), ["runAsUser"]), number_or(at(pod, ["spec", "securityContext", "runAsUser"]), null))
	non_root := boolean_or(at(at(null, ["securityContext"]), ["runAsNonRoot"]), boolean_or(at(pod, ["spec", "securityContext", "runAsNonRoot"]), null))
	container_non_root := chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])
	message := concat("", ["WL-1 ", field, ": container clickhouse-keeper may run as root. Fix: Name the container with a securityContext of its own"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the container with a securityContext of its own",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	count(list_or(at(pod, ["spec", "containers"]), [])) == 0
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])
	message := concat("", ["WL-1 ", field, ": container clickhouse-keeper may gain privileges. Fix: Name the container with a securityContext of its own"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the container with a securityContext of its own",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some j, one in list_or(object.get(list, ["containers"], null), [])
	context := at(one, ["securityContext"])
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(j), "].securityContext"])
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(container_name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some j, one in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(one, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(j), "].securityContext"])
	container_name := text_or(at(one, ["name"]), "")
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(container_name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some j, one in list_or(object.get(list, ["containers"], null), [])
	not one.securityContext.readOnlyRootFilesystem == true
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(j), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(one, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	shared := text_or(at(pod, ["spec", "securityContext", "seccompProfile", "type"]), null)
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some j, one in list_or(object.get(list, ["containers"], null), [])
	own := text_or(at(one, ["securityContext", "seccompProfile", "type"]), null)
	type := or_else(own, shared)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(j), "].securityContext"])
	container_name := text_or(at(one, ["name"]), "")
	container_profile_path := chosen_container_profile_path(own, shared, at_value, at_value_2, within)
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(container_name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	shared := text_or(at(pod, ["spec", "securityContext", "seccompProfile", "type"]), null)
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some j, one in list_or(object.get(list, ["containers"], null), [])
	own := text_or(at(one, ["securityContext", "seccompProfile", "type"]), null)
	type := or_else(own, shared)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(j), "].securityContext"])
	container_name := text_or(at(one, ["name"]), "")
	container_profile_path := chosen_container_profile_path(own, shared, at_value, at_value_2, within)
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(container_name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	pod.spec.hostNetwork == true
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["WL-5 ", field, ": the pod shares the network of the node. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	pod_2 := at(pod, ["spec"])
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid(pod_2), "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc(pod_2), "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	field := concat("", [show(at_value), ".", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := clickhouse_click_house_keeper_installation_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "WL-11 spec.templates.podTemplates: container clickhouse-keeper runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	count(wl_12_allowed_registries) > 0
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	count(wl_12_allowed_registries) == 0
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	count(wl_12_allowed_registries) == 0
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	count(wl_12_allowed_registries) > 0
	first := or_else(item_at(["clickhouse", "clickhouse-keeper:latest"], 0), "")
	image_source := clickhouse_click_house_keeper_installation_chosen_image_source(first)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "WL-12 spec.templates.podTemplates: container clickhouse-keeper runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	count(wl_12_allowed_registries) == 0
	first := or_else(item_at(["clickhouse", "clickhouse-keeper:latest"], 0), "")
	image_source := clickhouse_click_house_keeper_installation_chosen_image_source(first)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.templates.podTemplates",
		"message": "WL-12 spec.templates.podTemplates: container clickhouse-keeper runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	count(wl_12_allowed_registries) == 0
	first := or_else(item_at(["clickhouse", "clickhouse-keeper:latest"], 0), "")
	image_source := clickhouse_click_house_keeper_installation_chosen_image_source(first)
	not is_of_docker_hub(image_source)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	clickhouse_click_house_keeper_installation_is_off
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/console\"]",
		"message": "WL-15 spec.configuration.settings[\"logger/console\"]: the log of the server goes to a file, not to standard output. Fix: Set it to 1",
		"fix": "Set it to 1",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not clickhouse_click_house_keeper_installation_is_off
	input.review.object.spec.configuration.settings["logger/formatting/type"] != null
	not is_json
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/formatting/type\"]",
		"message": "WL-15 spec.configuration.settings[\"logger/formatting/type\"]: the log of the server is lines of text, not JSON. Fix: Set it to json",
		"fix": "Set it to json",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not clickhouse_click_house_keeper_installation_is_off
	not object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null) != null
	not is_in_any
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/formatting/type\"]",
		"message": "WL-15 spec.configuration.settings[\"logger/formatting/type\"]: the log of the server is lines of text, not JSON. Fix: Set it to json",
		"fix": "Set it to json",
	}
}

# clickhouse ClickHouseKeeperInstallation
findings contains finding if {
	not clickhouse_click_house_keeper_installation_is_off
	not object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null) != null
	is_in_any
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/formatting/type\"]",
		"message": "another object, or the image, may say where the log of the server goes, and in which form",
		"fix": "",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
	{"name": "service.beta.kubernetes.io/alicloud-loadbalancer-address-type", "value": "intranet"},
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_service_setting(key) if {
	regex.match("(^|/)(account_key|bind_password|client_secret|connection_string|sasl_password|secret_access_key|secret_key|session_token|token)$|^(kafka|nats|rabbitmq|vault)[a-z0-9_]*/([^/]+/)*(password|secret|secret_id)$", key)
}

is_secret_setting(key) if {
	regex.match("(^|/)(password|passphrase|secret)$", key)
	not is_service_setting(key)
}

is_plain(value) if {
	is_string(value)
	value != ""
}

is_plain(value) if {
	is_number(value)
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_literal(value) if {
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
	is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
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
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

is_of_cloud(value) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(value, ""))
}

of_cloud if {
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some value_2 in [object.get(input.review.object, ["spec", "configuration", "settings", key_2], null) | some key_2 in [key | some key, value in object_or(settings, {}); value != null]]
	is_string(value_2)
	is_of_cloud(value_2)
}

clickhouse_click_house_keeper_installation_is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not clickhouse_click_house_keeper_installation_is_of_cloud(variable)
}

is_removed if {
	is_string(input.review.object.spec.configuration.settings["keeper_server/tcp_port"])
	input.review.object.spec.configuration.settings["keeper_server/tcp_port"] in {"_removed_", "_remove_"}
}

value_holds(value) if {
	is_number(value)
	value == 0
}

value_holds(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(text_or(value, "")) in {"0", "false", "no", "off", "disable", "disabled"}
}

is_off(value) if {
	is_boolean(value)
	value != true
}

is_off(value) if {
	not is_boolean(value)
	value_holds(value)
}

key_or_word(key, word, _) if {
	key == "openSSL/client/verificationMode"
	word == "none"
}

key_or_word(key, word, _) if {
	key == "openSSL/client/invalidCertificateHandler/name"
	word == "acceptcertificatehandler"
}

key_or_word(key, word, _) if {
	regex.match("^ldap_servers/[^/]+/tls_require_cert$", key)
	word in {"never", "allow", "try"}
}

key_or_word(key, _, value) if {
	regex.match("^kafka[^/]*/([^/]+/)*enable_ssl_certificate_verification$", key)
	is_off(value)
}

is_unchecked(value, key) if {
	is_string(value)
	word := lower_ascii(text_or(value, ""))
	key_or_word(key, word, value)
}

is_unchecked(value, key) if {
	not is_string(value)
	regex.match("^kafka[^/]*/([^/]+/)*enable_ssl_certificate_verification$", key)
	is_off(value)
}

peer_is_verified(value, key) if {
	not is_unchecked(value, key)
}

is_file(file) if {
	regex.match("(?i)<client>([^<]|<[^/]|</[^c]|</c[^l])*<verificationMode>[ \\t\\r\\n]*none", text_or(file, ""))
}

is_file(file) if {
	regex.match("(?i)<client>([^<]|<[^/]|</[^c]|</c[^l])*<invalidCertificateHandler>[ \\t\\r\\n]*<name>[ \\t\\r\\n]*AcceptCertificateHandler", text_or(file, ""))
}

is_file(file) if {
	regex.match("(?i)<tls_require_cert>[ \\t\\r\\n]*(never|allow|try)", text_or(file, ""))
}

is_file(file) if {
	regex.match("(?i)<enable_ssl_certificate_verification>[ \\t\\r\\n]*(false|0)", text_or(file, ""))
}

is_unchecked_file(file) if {
	is_string(file)
	is_file(file)
}

clickhouse_click_house_keeper_installation_peer_is_verified(file) if {
	not is_unchecked_file(file)
}

clickhouse_click_house_keeper_installation_value_holds if {
	is_string(input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"])
	not input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"] == ""
}

clickhouse_click_house_keeper_installation_value_holds if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "keeper_server/tcp_port_secure"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"] != null
}

is_given if {
	is_object(input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"])
	input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"].valueFrom != null
}

is_given if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "keeper_server/tcp_port_secure"], null)
	not is_object(value)
	clickhouse_click_house_keeper_installation_value_holds
}

clickhouse_click_house_keeper_installation_is_removed if {
	is_string(input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"])
	input.review.object.spec.configuration.settings["keeper_server/tcp_port_secure"] in {"_removed_", "_remove_"}
}

is_port if {
	is_given
	not clickhouse_click_house_keeper_installation_is_removed
}

replicas_count_or_replicas(cluster) if {
	number_or(at(cluster, ["layout", "replicasCount"]), 1) > 1
}

replicas_count_or_replicas(cluster) if {
	count(list_or(at(cluster, ["layout", "replicas"]), [])) > 1
}

value_holds_more if {
	is_number(input.review.object.spec.configuration.settings["keeper_server/raft_configuration/secure"])
	input.review.object.spec.configuration.settings["keeper_server/raft_configuration/secure"] == 1
}

value_holds_more if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "keeper_server/raft_configuration/secure"], null)
	not is_number(value)
	is_string(input.review.object.spec.configuration.settings["keeper_server/raft_configuration/secure"])
	lower_ascii(text_or(value, "")) in {"1", "true", "yes", "on", "enable", "enabled"}
}

value_holds_more_2 if {
	is_boolean(input.review.object.spec.configuration.settings["keeper_server/raft_configuration/secure"])
	input.review.object.spec.configuration.settings["keeper_server/raft_configuration/secure"] == true
}

value_holds_more_2 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "keeper_server/raft_configuration/secure"], null)
	not is_boolean(value)
	value_holds_more
}

is_on if {
	value_holds_more_2
}

is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(value, ""))
}

key_or_plain_address(key, value) if {
	regex.match("(^|/)endpoint$", key)
	is_plain_address(value)
}

key_or_plain_address(key, value) if {
	regex.match("^ldap_servers/[^/]+/enable_tls$", key)
	is_off(value)
}

key_or_plain_address(key, value) if {
	regex.match("^kafka[^/]*/([^/]+/)*security_protocol$", key)
	lower_ascii(text_or(value, "")) in {"plaintext", "sasl_plaintext"}
}

clickhouse_click_house_keeper_installation_is_plain(value, key) if {
	is_string(value)
	key_or_plain_address(key, value)
}

clickhouse_click_house_keeper_installation_is_plain(value, key) if {
	not is_string(value)
	regex.match("^ldap_servers/[^/]+/enable_tls$", key)
	is_off(value)
}

tls_offered(value, key) if {
	not clickhouse_click_house_keeper_installation_is_plain(value, key)
}

clickhouse_click_house_keeper_installation_is_file(file) if {
	is_string(file)
	regex.match("(?i)<endpoint>[ \\t\\r\\n]*http:|<enable_tls>[ \\t\\r\\n]*(no|false|0)[ \\t\\r\\n]*<|<security_protocol>[ \\t\\r\\n]*(sasl_)?plaintext", text_or(file, ""))
}

clickhouse_click_house_keeper_installation_tls_offered(file) if {
	not clickhouse_click_house_keeper_installation_is_file(file)
}

is_file_more(file) if {
	is_string(file)
	regex.match("-----BEGIN CERTIFICATE-----", text_or(file, ""))
}

is_referred(key, file) if {
	regex.match("\\.(crt|cert|pem)$", key)
	not regex.match("^dhparam", key)
	is_object(file)
	file.valueFrom != null
}

file_and_referred(file, key) if {
	not is_file_more(file)
	not is_referred(key, file)
}

is_too_short(value) if {
	is_number(value)
	is_at_most(value, 1)
}

is_too_short(value) if {
	not is_number(value)
	is_string(value)
	regex.match("^[01]$", text_or(value, ""))
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

takes_encrypted(provisioner) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
}

takes_encrypted(provisioner) if {
	provisioner == "driver.longhorn.io"
}

takes_encrypted(provisioner) if {
	endswith(provisioner, "rbd.csi.ceph.com")
}

is_on_node(provisioner) if {
	regex.match("host-?path|local-path", provisioner)
}

is_on_node(provisioner) if {
	provisioner in {"openebs.io/local", "local.csi.openebs.io"}
}

takes_encrypted_and_provisioner(provisioner) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
}

chosen_takes_encrypted(provisioner) := "encrypted" if {
	takes_encrypted(provisioner)
} else := "secure" if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "encryption" if {
	provisioner == "zfs.csi.openebs.io"
} else := ""

by_key_or_by_cipher(provisioner, parameters) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
	text_or(object.get(parameters, ["kmsKeyId"], null), "") != ""
}

by_key_or_by_cipher(provisioner, parameters) if {
	text_or(object.get(parameters, ["encryption"], null), "off") != "off"
	provisioner == "zfs.csi.openebs.io"
}

by_key_or_by_cipher(provisioner, parameters) if {
	object.get(parameters, [chosen_takes_encrypted(provisioner)], null) == "true"
}

asks_for_encryption(each, provisioner) if {
	parameters := object_or(object.get(each, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
}

takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(each, provisioner)
}

is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

clickhouse_click_house_keeper_installation_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

clickhouse_click_house_keeper_installation_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); clickhouse_click_house_keeper_installation_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.kubernetes.io/is-default-class"] == "true"
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.beta.kubernetes.io/is-default-class"] == "true"
}

is_default(each) if {
	annotations := object.get(each, ["metadata", "annotations"], null)
	storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations)
}

clickhouse_click_house_keeper_installation_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); clickhouse_click_house_keeper_installation_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

host_or_empty_dir(volume) if {
	volume.hostPath != null
}

host_or_empty_dir(volume) if {
	volume.emptyDir != null
}

holds_data(volume, pod) if {
	is_array(pod.spec.containers)
	volume_2 := text_or(at(volume, ["name"]), "")
	some container in pod.spec.containers
	is_array(container.volumeMounts)
	some mount in container.volumeMounts
	text_or(at(mount, ["name"]), null) == volume_2
	startswith(text_or(at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

is_host(volume) if {
	volume.hostPath != null
}

has_claim if {
	text_or(object.get(input.review.object, ["spec", "defaults", "templates", "dataVolumeClaimTemplate"], null), text_or(object.get(input.review.object, ["spec", "defaults", "templates", "volumeClaimTemplate"], null), null)) != null
}

has_claim if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "volumeClaimTemplates"], null), [])) > 0
}

has_mount if {
	is_array(input.review.object.spec.templates.podTemplates)
	some pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some container in pod.spec.containers
	is_array(container.volumeMounts)
	some mount in container.volumeMounts
	startswith(text_or(at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

value_holds_more_3 if {
	is_string(input.review.object.spec.configuration.settings["prometheus/port"])
	not input.review.object.spec.configuration.settings["prometheus/port"] == ""
}

value_holds_more_3 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "prometheus/port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings["prometheus/port"] != null
}

clickhouse_click_house_keeper_installation_is_given if {
	is_object(input.review.object.spec.configuration.settings["prometheus/port"])
	input.review.object.spec.configuration.settings["prometheus/port"].valueFrom != null
}

clickhouse_click_house_keeper_installation_is_given if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "prometheus/port"], null)
	not is_object(value)
	value_holds_more_3
}

is_removed_more if {
	is_string(input.review.object.spec.configuration.settings["prometheus/port"])
	input.review.object.spec.configuration.settings["prometheus/port"] in {"_removed_", "_remove_"}
}

clickhouse_click_house_keeper_installation_is_port if {
	clickhouse_click_house_keeper_installation_is_given
	not is_removed_more
}

is_in_file if {
	some file in [object.get(input.review.object, ["spec", "configuration", "files", key_2], null) | some key_2 in [key | some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {}); value != null]]
	is_string(file)
	regex.match("<prometheus[ \\t\\r\\n>]", text_or(file, ""))
}

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

user_or_non_root(user, _) if {
	user == 0
}

user_or_non_root(_, non_root) if {
	non_root == false
}

non_root_or_user(non_root, _) if {
	non_root == true
}

non_root_or_user(_, user) if {
	user != null
}

chosen_container_non_root(user, non_root) := "no" if {
	user_or_non_root(user, non_root)
} else := "yes" if {
	non_root_or_user(non_root, user)
} else := "unset"

allow_privilege_escalation_and_privileged(one) if {
	one.securityContext.allowPrivilegeEscalation == false
	not one.securityContext.privileged == true
}

chosen_edit(one) := "" if {
	one.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

chosen_container_profile(type) := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

chosen_container_profile_path(own, shared, at_value, at_value_2, within) := show(concat("", [show(at_value), ".securityContext.seccompProfile.type"])) if {
	own == null
	shared != null
} else := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])

whether_host_pid(pod) if {
	pod.hostPID == true
} else := false

whether_host_ipc(pod) if {
	pod.hostIPC == true
} else := false

clickhouse_click_house_keeper_installation_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

clickhouse_click_house_keeper_installation_chosen_image_source(first) := "docker.io/library/clickhouse/clickhouse-keeper:latest" if {
	first == "clickhouse/clickhouse-keeper:latest"
} else := "clickhouse/clickhouse-keeper:latest" if {
	is_first(first)
} else := "docker.io/clickhouse/clickhouse-keeper:latest"

value_holds_more_4 if {
	is_number(input.review.object.spec.configuration.settings["logger/console"])
	input.review.object.spec.configuration.settings["logger/console"] == 0
}

value_holds_more_4 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "logger/console"], null)
	not is_number(value)
	is_string(input.review.object.spec.configuration.settings["logger/console"])
	lower_ascii(text_or(value, "")) in {"0", "false", "no", "off", "disable", "disabled"}
}

value_holds_more_5 if {
	is_boolean(input.review.object.spec.configuration.settings["logger/console"])
	not input.review.object.spec.configuration.settings["logger/console"] == true
}

value_holds_more_5 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "logger/console"], null)
	not is_boolean(value)
	value_holds_more_4
}

clickhouse_click_house_keeper_installation_is_off if {
	value_holds_more_5
}

is_json if {
	is_string(input.review.object.spec.configuration.settings["logger/formatting/type"])
	form := object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null)
	lower_ascii(text_or(form, "")) == "json"
}

is_in_any if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[name])
	text := object.get(input.review.object, ["spec", "configuration", "files", name], null)
	regex.match("<(console|formatting)[ \\t\\r\\n>]", text_or(text, ""))
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback

# Rego orders values of different types; only numbers have an order here.
is_at_most(left, right) if {
	is_number(left)
	is_number(right)
	left <= right
}

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
