# clickhouse ClickHouseInstallation: all controls
package dok.clickhouse.click_house_installation

# clickhouse ClickHouseInstallation
findings contains finding if {
	not has_credential
	not is_default_removed
	not is_templated
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.configuration.users[\"default/password\"]",
		"message": "UM-1 spec.configuration.users[\"default/password\"]: default account default has no password. Fix: Use valueFrom.secretKeyRef",
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not has_credential
	not is_default_removed
	is_templated
	finding := {
		"kind": "unseen",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.configuration.users[\"default/password\"]",
		"message": "another object may give the password",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	users := object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {})
	some key, limit in object_or(users, {})
	limit != null
	is_key(key)
	is_administrator(key, users)
	is_open(limit)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message := cut(concat("", ["UM-2 ", field, ": administrator account ", show(or_else(item_at(split(key, "/"), 0), "")), " may log in from every address. Fix: Name only addresses of its clients"]))
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name only addresses of its clients",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {}), {})
	value != null
	endswith(key, "/password")
	is_plain(value)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["user ", show(or_else(item_at(split(key, "/"), 0), ""))])), " has its password in plain text. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not is_templated
	users := object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {})
	some key, value in object_or(users, {})
	value != null
	contains(key, "/")
	clickhouse_click_house_installation_value_holds(value)
	user := or_else(item_at(split(key, "/"), 0), "")
	user != "default"
	user != "clickhouse_operator"
	not clickhouse_click_house_installation_has_credential(users, user)
	field := concat("", ["spec.configuration.users[\"", show(user), "/password\"]"])
	message := cut(concat("", ["UM-3 ", field, ": ", show(concat("", ["user ", show(user)])), " has a password that is easily guessed. Fix: Give it one: the operator sets the word default"]))
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Give it one: the operator sets the word default",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_templated
	users := object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {})
	some key, value in object_or(users, {})
	value != null
	contains(key, "/")
	clickhouse_click_house_installation_value_holds(value)
	user := or_else(item_at(split(key, "/"), 0), "")
	user != "default"
	user != "clickhouse_operator"
	not clickhouse_click_house_installation_has_credential(users, user)
	field := concat("", ["spec.configuration.users[\"", show(user), "/password\"]"])
	finding := {
		"kind": "unseen",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may give the password",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_on
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.configuration.users[\"default/access_management\"]",
		"message": "UM-4 spec.configuration.users[\"default/access_management\"]: account default stands above the rights of the database. Fix: Remove it, and give it to an account of the administrators",
		"fix": "Remove it, and give it to an account of the administrators",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not is_templated
	some i, cluster in input.review.object.spec.configuration.clusters
	has_several_hosts(cluster)
	not has_secret(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secret"])
	message := concat("", ["UM-6 ", field, ": hosts log in as the default account. Fix: Set secret.auto to true"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set secret.auto to true",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	is_templated
	some i, cluster in input.review.object.spec.configuration.clusters
	has_several_hosts(cluster)
	not has_secret(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secret"])
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {}), {})
	value != null
	regex.match("/password_(sha256|double_sha1)_hex$", key)
	is_plain(value)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message := concat("", ["UM-7 ", field, ": the hash of the password of a user stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_string(input.review.object.spec.configuration.settings.default_password_type)
	type := object.get(input.review.object, ["spec", "configuration", "settings", "default_password_type"], null)
	lower_ascii(text_or(type, "")) == "plaintext_password"
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.configuration.settings[\"default_password_type\"]",
		"message": "UM-7 spec.configuration.settings[\"default_password_type\"]: passwords of new accounts are stored in plain text. Fix: Remove it: the default is a salted hash",
		"fix": "Remove it: the default is a salted hash",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_string(input.review.object.spec.configuration.settings.default_password_type)
	type := object.get(input.review.object, ["spec", "configuration", "settings", "default_password_type"], null)
	lower_ascii(text_or(type, "")) == "double_sha1_password"
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.configuration.settings[\"default_password_type\"]",
		"message": "UM-7 spec.configuration.settings[\"default_password_type\"]: passwords of new accounts are stored in a hash that is broken. Fix: Remove it: the default is a salted hash",
		"fix": "Remove it: the default is a salted hash",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_string(cluster.settings.default_password_type)
	type := at(cluster, ["settings", "default_password_type"])
	lower_ascii(text_or(type, "")) == "plaintext_password"
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"default_password_type\"]"])
	message := concat("", ["UM-7 ", field, ": passwords of new accounts are stored in plain text. Fix: Remove it: the default is a salted hash"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is a salted hash",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_string(cluster.settings.default_password_type)
	type := at(cluster, ["settings", "default_password_type"])
	lower_ascii(text_or(type, "")) == "double_sha1_password"
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"default_password_type\"]"])
	message := concat("", ["UM-7 ", field, ": passwords of new accounts are stored in a hash that is broken. Fix: Remove it: the default is a salted hash"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is a salted hash",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<default_password_type>[ \\t\\r\\n]*plaintext_password", text_or(value, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["UM-7 ", field, ": passwords of new accounts are stored in plain text. Fix: Remove it: the default is a salted hash"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is a salted hash",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	clickhouse_click_house_installation_is_key(key, value)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of encrypted data stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	holds_key(value)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of encrypted data stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	clickhouse_click_house_installation_is_key(key, value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of encrypted data stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	holds_key(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of encrypted data stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {}), {})
	value != null
	endswith(key, "/password")
	is_plain(value)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message := concat("", ["CM-2 ", field, ": password of a user stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {}), {})
	value != null
	clickhouse_click_house_installation_is_plain(value)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"].password"])
	message := concat("", ["CM-2 ", field, ": password of a user stands in the open. Fix: Write user/password with valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write user/password with valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	text_or(at(cluster, ["secret", "value"]), "") != ""
	field := concat("", ["spec.configuration.clusters[", show(i), "].secret.value"])
	message := concat("", ["CM-2 ", field, ": secret of the cluster stands in the open. Fix: Set secret.auto, or use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set secret.auto, or use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	is_secret_setting(key)
	is_plain(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"]"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	is_string(value)
	regex.match("<(password|secret)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", text_or(value, ""))
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.shards)
	some i_2, part in cluster.layout.shards
	holds_secret_or_host(part)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.shards[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": secret in settings or files of it, or of its hosts stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.replicas)
	some i_2, part in cluster.layout.replicas
	holds_secret_or_host(part)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": secret in settings or files of it, or of its hosts stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.hostTemplates)
	some i, template in input.review.object.spec.templates.hostTemplates
	clickhouse_click_house_installation_holds_secret(template)
	field := concat("", ["spec.templates.hostTemplates[", show(i), "].spec"])
	message := concat("", ["CM-2 ", field, ": secret in settings or files stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "configuration", "zookeeper", "identity"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.configuration.zookeeper.identity",
		"message": "CM-3 spec.configuration.zookeeper.identity: login for ZooKeeper stands in the open. Fix: Use a file with from_env",
		"fix": "Use a file with from_env",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	is_service_setting(key)
	is_plain(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"]"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	is_string(value)
	regex.match("<(account_key|bind_password|client_secret|sasl_password|secret_access_key|session_token)>[ \\t\\r\\n]*[^< \\t\\r\\n]|<identity>[^<:]*:[^<]|AccountKey=[^<;]", text_or(value, ""))
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": secret of a service in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.shards)
	some i_2, part in cluster.layout.shards
	clickhouse_click_house_installation_holds_secret_or_host(part)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.shards[", show(i_2), "]"])
	message := concat("", ["CM-3 ", field, ": secret of a service in settings or files of it, or of its hosts stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.replicas)
	some i_2, part in cluster.layout.replicas
	clickhouse_click_house_installation_holds_secret_or_host(part)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas[", show(i_2), "]"])
	message := concat("", ["CM-3 ", field, ": secret of a service in settings or files of it, or of its hosts stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	text_or(at(cluster, ["zookeeper", "identity"]), "") != ""
	field := concat("", ["spec.configuration.clusters[", show(i), "].zookeeper.identity"])
	message := concat("", ["CM-3 ", field, ": login for ZooKeeper stands in the open. Fix: Use a file with from_env"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file with from_env",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.hostTemplates)
	some i, template in input.review.object.spec.templates.hostTemplates
	holds_secret_more_2(template)
	field := concat("", ["spec.templates.hostTemplates[", show(i), "].spec"])
	message := concat("", ["CM-3 ", field, ": secret of a service in settings or files stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	clickhouse_click_house_installation_of_cloud(settings)
	some key, value in object_or(settings, {})
	value != null
	regex.match("(^|/)(secret_access_key|account_key|connection_string)$", key)
	is_object(value)
	value.valueFrom != null
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"].valueFrom"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	not clickhouse_click_house_installation_of_cloud(settings)
	some key, value in object_or(settings, {})
	value != null
	regex.match("(^|/)(secret_access_key|account_key|connection_string)$", key)
	is_object(value)
	value.valueFrom != null
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"].valueFrom"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	is_string(value)
	regex.match("<(secret_access_key|account_key|connection_string)[ \\t\\r\\n]+from_env=", text_or(value, ""))
	is_of_cloud(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	is_string(value)
	regex.match("<(secret_access_key|account_key|connection_string)[ \\t\\r\\n]+from_env=", text_or(value, ""))
	not is_of_cloud(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not are_ports_removed
	is_templated
	some i, cluster in input.review.object.spec.configuration.clusters
	not is_off(cluster)
	not clickhouse_click_house_installation_are_ports_removed(cluster)
	not clickhouse_click_house_installation_is_on(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].insecure"])
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not are_ports_removed
	spec := object.get(input.review.object, ["spec"], null)
	some i, cluster in input.review.object.spec.configuration.clusters
	not is_off(cluster)
	not clickhouse_click_house_installation_are_ports_removed(cluster)
	not templated_and_on(spec, cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].insecure"])
	message := concat("", ["NM-1 ", field, ": ", show(concat("", ["cluster ", show(text_or(at(cluster, ["name"]), null))])), " accepts plaintext. Fix: Set it to \"no\", and secure to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"no\", and secure to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])) == 0
	not are_ports_removed
	is_templated
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.clusters",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])) == 0
	not are_ports_removed
	not is_templated
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.clusters",
		"message": "NM-1 spec.configuration.clusters: the cluster that the operator makes up accepts plaintext. Fix: Name a cluster with insecure \"no\" and secure \"yes\"",
		"fix": "Name a cluster with insecure \"no\" and secure \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_port
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.settings.http_port",
		"message": "NM-1 spec.configuration.settings.http_port: http_port accepts plaintext. Fix: Set it to _removed_",
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	clickhouse_click_house_installation_is_port
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.settings.tcp_port",
		"message": "NM-1 spec.configuration.settings.tcp_port: tcp_port accepts plaintext. Fix: Set it to _removed_",
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_port_more
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.settings.mysql_port",
		"message": "NM-1 spec.configuration.settings.mysql_port: mysql_port accepts plaintext. Fix: Set it to _removed_",
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_port_more_2
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.configuration.settings.postgresql_port",
		"message": "NM-1 spec.configuration.settings.postgresql_port: postgresql_port accepts plaintext. Fix: Set it to _removed_",
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_port_more_3(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings.http_port"])
	message := concat("", ["NM-1 ", field, ": http_port accepts plaintext. Fix: Set it to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_port_more_4(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings.tcp_port"])
	message := concat("", ["NM-1 ", field, ": tcp_port accepts plaintext. Fix: Set it to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_port_more_5(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings.mysql_port"])
	message := concat("", ["NM-1 ", field, ": mysql_port accepts plaintext. Fix: Set it to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_port_more_6(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings.postgresql_port"])
	message := concat("", ["NM-1 ", field, ": postgresql_port accepts plaintext. Fix: Set it to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to _removed_",
		"edit": "set \"_removed_\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.shards)
	some i_2, part in cluster.layout.shards
	opens_port(part)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "].layout.shards"])
	field := concat("", [show(at_value), "[", show(i_2), "].settings"])
	message := concat("", ["NM-1 ", field, ": every host of it accepts plaintext. Fix: Set its plaintext ports to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set its plaintext ports to _removed_",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.shards)
	some i_2, part in cluster.layout.shards
	some j, host in list_or(at(part, ["replicas"]), list_or(at(part, ["shards"]), []))
	is_open_host(host)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "].layout.shards"])
	field := concat("", [show(at_value), "[", show(i_2), "].", show(chosen_replicas(part)), "[", show(j), "]"])
	message := cut(concat("", ["NM-1 ", field, ": this host accepts plaintext. Fix: Set insecure to \"no\", and name no port but TLS ones"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set insecure to \"no\", and name no port but TLS ones",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.replicas)
	some i_2, part in cluster.layout.replicas
	opens_port(part)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas"])
	field := concat("", [show(at_value), "[", show(i_2), "].settings"])
	message := concat("", ["NM-1 ", field, ": every host of it accepts plaintext. Fix: Set its plaintext ports to _removed_"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set its plaintext ports to _removed_",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.layout.replicas)
	some i_2, part in cluster.layout.replicas
	some j, host in list_or(at(part, ["replicas"]), list_or(at(part, ["shards"]), []))
	is_open_host(host)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas"])
	field := concat("", [show(at_value), "[", show(i_2), "].", show(chosen_replicas(part)), "[", show(j), "]"])
	message := cut(concat("", ["NM-1 ", field, ": this host accepts plaintext. Fix: Set insecure to \"no\", and name no port but TLS ones"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set insecure to \"no\", and name no port but TLS ones",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.hostTemplates)
	some i, template in input.review.object.spec.templates.hostTemplates
	indexed_or_open_host(template)
	field := concat("", ["spec.templates.hostTemplates[", show(i), "]"])
	message := concat("", ["NM-1 ", field, ": every host of it accepts plaintext. Fix: Set insecure to \"no\", and name no port but TLS ones"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set insecure to \"no\", and name no port but TLS ones",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	users := object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {})
	some key, limit in object_or(users, {})
	limit != null
	is_key(key)
	not is_administrator(key, users)
	is_open(limit)
	field := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-2 ", field, ": ", show(concat("", ["user ", show(or_else(item_at(split(key, "/"), 0), ""))])), " may come from every address. Fix: Name only addresses of its clients"]))
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name only addresses of its clients",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not clickhouse_click_house_installation_peer_is_verified(file)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	not peer_is_verified(value, key)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a connection by this setting takes any certificate. Fix: Remove it: the default verifies"]))
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, file in object_or(object_or(at(cluster, ["files"]), {}), {})
	file != null
	not clickhouse_click_house_installation_peer_is_verified(file)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".files[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a connection by this file takes any certificate. Fix: Verify strictly, and use RejectCertificateHandler"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Verify strictly, and use RejectCertificateHandler",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	is_templated
	configuration := object.get(input.review.object, ["spec", "configuration"], null)
	some i, cluster in input.review.object.spec.configuration.clusters
	not tls_offered(cluster, configuration)
	not clickhouse_click_house_installation_is_off(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["clients of cluster ", show(text_or(at(cluster, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	spec := object.get(input.review.object, ["spec"], null)
	configuration := object.get(input.review.object, ["spec", "configuration"], null)
	some i, cluster in input.review.object.spec.configuration.clusters
	not tls_offered_and_templated(cluster, configuration, spec)
	not tls_offered(cluster, configuration)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	message := concat("", ["NM-4 ", field, ": no TLS for ", show(concat("", ["clients of cluster ", show(text_or(at(cluster, ["name"]), null))])), ". Fix: Set it to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])) == 0
	not has_tls_port
	is_templated
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configuration.clusters",
		"message": "another object, or the other side, decides on TLS for clients",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])) == 0
	not tls_port_and_templated
	not has_tls_port
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.configuration.clusters",
		"message": "NM-4 spec.configuration.clusters: no TLS for clients. Fix: Name a cluster with secure \"yes\"",
		"fix": "Name a cluster with secure \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not has_tls_port
	some i, cluster in input.review.object.spec.configuration.clusters
	not opens_tls_port(cluster)
	is_array(cluster.layout.shards)
	some j, shard in cluster.layout.shards
	is_array(shard.replicas)
	some i_2, host in shard.replicas
	is_plain_more_2(host)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.shards[", show(j), "].replicas[", show(i_2), "].secure"])
	message := concat("", ["NM-4 ", field, ": no TLS for this host. Fix: Set it to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not has_tls_port
	some i, cluster in input.review.object.spec.configuration.clusters
	not opens_tls_port(cluster)
	is_array(cluster.layout.replicas)
	some j, replica in cluster.layout.replicas
	is_array(replica.shards)
	some i_2, host in replica.shards
	is_plain_more_2(host)
	field := concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas[", show(j), "].shards[", show(i_2), "].secure"])
	message := concat("", ["NM-4 ", field, ": no TLS for this host. Fix: Set it to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.hostTemplates)
	not has_tls_port
	some i, template in input.review.object.spec.templates.hostTemplates
	is_plain_more_3(template)
	field := concat("", ["spec.templates.hostTemplates[", show(i), "].spec.secure"])
	message := concat("", ["NM-4 ", field, ": no TLS for this host. Fix: Set it to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	is_templated
	some i, cluster in input.review.object.spec.configuration.clusters
	has_hosts(cluster)
	not is_on_more(cluster)
	not clickhouse_click_house_installation_is_off(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for distributed queries",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	spec := object.get(input.review.object, ["spec"], null)
	some i, cluster in input.review.object.spec.configuration.clusters
	has_hosts(cluster)
	not on_and_templated(cluster, spec)
	not is_on_more(cluster)
	field := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	message := concat("", ["NM-5 ", field, ": no TLS for distributed queries. Fix: Set it to \"yes\""])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\"",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	is_templated
	spec := object.get(input.review.object, ["spec"], null)
	some cluster in input.review.object.spec.configuration.clusters
	has_replicas(cluster)
	not clickhouse_click_house_installation_tls_offered(spec, cluster)
	reason := concat("", ["another object, or the other side, decides on TLS for ", show(concat("", ["replication of cluster ", show(text_or(at(cluster, ["name"]), null))]))])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configuration.settings.interserver_http_port",
		"message": reason,
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	spec := object.get(input.review.object, ["spec"], null)
	some cluster in input.review.object.spec.configuration.clusters
	has_replicas(cluster)
	not clickhouse_click_house_installation_tls_offered_and_templated(spec, cluster)
	not clickhouse_click_house_installation_tls_offered(spec, cluster)
	message := concat("", ["NM-5 spec.configuration.settings.interserver_http_port: no TLS for ", show(concat("", ["replication of cluster ", show(text_or(at(cluster, ["name"]), null))])), ". Fix: Set it to _removed_, and interserver_https_port"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.configuration.settings.interserver_http_port",
		"message": message,
		"fix": "Set it to _removed_, and interserver_https_port",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.zookeeper.nodes)
	some i, node in input.review.object.spec.configuration.zookeeper.nodes
	not is_on_more(node)
	field := concat("", ["spec.configuration.zookeeper.nodes[", show(i), "].secure"])
	message := concat("", ["NM-5 ", field, ": no TLS for ZooKeeper. Fix: Set it to \"yes\", and port to 2281"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\", and port to 2281",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	is_array(cluster.zookeeper.nodes)
	some i_2, node in cluster.zookeeper.nodes
	not is_on_more(node)
	field := concat("", ["spec.configuration.clusters[", show(i), "].zookeeper.nodes[", show(i_2), "].secure"])
	message := concat("", ["NM-5 ", field, ": no TLS for ZooKeeper. Fix: Set it to \"yes\", and port to 2281"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to \"yes\", and port to 2281",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	not tls_offered_more(value, key)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, file in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	file != null
	not tls_offered_more_2(file)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	not tls_offered_more(value, key)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for the service of this setting. Fix: Use https, LDAP with TLS, or Kafka with sasl_ssl"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https, LDAP with TLS, or Kafka with sasl_ssl",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, file in object_or(object_or(at(cluster, ["files"]), {}), {})
	file != null
	not tls_offered_more_2(file)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".files[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for a service of this file. Fix: Use https, LDAP with TLS, or Kafka with sasl_ssl"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https, LDAP with TLS, or Kafka with sasl_ssl",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, container in pod.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_3(name, value)
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env[", show(i_2), "].value"])
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some key, file in object_or(files, {})
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some key, file in object_or(files, {})
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	not some_file
	not object.get(input.review.object, ["spec", "configuration", "settings", "openSSL/server/certificateFile"], null) != null
	some cluster in input.review.object.spec.configuration.clusters
	is_on_more(cluster)
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.configuration.files",
		"message": "nothing in the object installs the certificate",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	regex.match("^openSSL/(client|server)/verificationDepth$", key)
	is_too_short(value)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-9 ", field, ": the certificate of the other side may have no intermediate authority. Fix: Remove it: the default is 9"]))
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, file in object_or(object_or(at(cluster, ["files"]), {}), {})
	file != null
	is_string(file)
	regex.match("<verificationDepth>[ \\t\\r\\n]*[01][ \\t\\r\\n]*<", text_or(file, ""))
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".files[\"", show(key), "\"]"])
	message := cut(concat("", ["NM-9 ", field, ": the certificate of the other side may have no intermediate authority. Fix: Remove it: the default is 9"]))
	finding := {
		"kind": "violation",
		"control": "NM-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is 9",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, file in object_or(object_or(at(cluster, ["files"]), {}), {})
	file != null
	not regex.match("(?i)(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)", key)
	not is_file_more(file)
	is_referred(key, file)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(concat("", [show(at_value), ".files"])), "[\"", show(key), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": field,
		"message": "the Secret holds the chain of the certificate",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "NM-10 spec.templates.podTemplates: the image of ClickHouse is not named as built for FIPS. Fix: Name one with an image built for FIPS",
		"fix": "Name one with an image built for FIPS",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "the image of ClickHouse decides which cryptography is used",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	clickhouse_click_house_installation_is_open(volume_class_name)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	count(sm_1_encrypted_classes) == 0
	some i, claim in input.review.object.spec.templates.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not clickhouse_click_house_installation_is_open(volume_class_name)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	is_open_more(defaults)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.volumeClaimTemplates)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not is_open_more(defaults)
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	not has_claim
	not has_mount
	not is_templated
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.defaults.templates.dataVolumeClaimTemplate",
		"message": "SM-1 spec.defaults.templates.dataVolumeClaimTemplate: volume data is on storage of the node that goes with the pod. Fix: Name a volumeClaimTemplate with a storage class that encrypts",
		"fix": "Name a volumeClaimTemplate with a storage class that encrypts",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not has_claim
	not has_mount
	is_templated
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.defaults.templates.dataVolumeClaimTemplate",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {})
	value != null
	clickhouse_click_house_installation_is_key(key, value)
	field := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message := concat("", ["SM-3 ", field, ": key of encrypted data stands in the object, not in a key service. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	holds_key(value)
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["SM-3 ", field, ": key of encrypted data stands in the object, not in a key service. Fix: Use from_env, or valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {})
	value != null
	clickhouse_click_house_installation_is_key(key, value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].settings[\"", show(key), "\"]"])
	message := cut(concat("", ["SM-3 ", field, ": key of encrypted data stands in the object, not in a key service. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	holds_key(value)
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
	message := cut(concat("", ["SM-3 ", field, ": key of encrypted data stands in the object, not in a key service. Fix: Use from_env, or valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use from_env, or valueFrom.secretKeyRef",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not are_open
	not some_cluster
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.configuration",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	is_array(pod.spec.containers)
	some j, sidecar in pod.spec.containers
	variables := list_or(at(sidecar, ["env"]), [])
	not some_variable(variables)
	some variable in variables
	at(variable, ["name"]) == "S3_BUCKET"
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])
	message := concat("", ["ED-1 ", field, ": backups to the bucket of clickhouse-backup may be unencrypted. Fix: Set S3_SSE to AES256 or aws:kms"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set S3_SSE to AES256 or aws:kms",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not masks
	not clickhouse_click_house_installation_masks
	is_loud
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.configuration.settings[\"logger/level\"]",
		"message": "ED-2 spec.configuration.settings[\"logger/level\"]: the log of the server carries data of users. Fix: Set it to information, or add query_masking_rules",
		"fix": "Set it to information, or add query_masking_rules",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not masks
	not clickhouse_click_house_installation_masks
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name, text in object_or(files, {})
	text != null
	is_string(text)
	regex.match("<level>[ \\t\\r\\n]*(debug|test|trace)[ \\t\\r\\n]*</level>", text_or(text, ""))
	field := concat("", ["spec.configuration.files[\"", show(name), "\"]"])
	message := concat("", ["ED-2 ", field, ": the log of the server carries data of users. Fix: Set it to information, or add query_masking_rules"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to information, or add query_masking_rules",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not masks
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	files := object_or(at(cluster, ["files"]), {})
	not masks_more(settings, files)
	clickhouse_click_house_installation_is_loud(settings)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"logger/level\"]"])
	message := concat("", ["ED-2 ", field, ": the log of the server carries data of users. Fix: Set it to information, or add query_masking_rules"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to information, or add query_masking_rules",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not masks
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	files := object_or(at(cluster, ["files"]), {})
	not masks_more(settings, files)
	some name, text in object_or(files, {})
	text != null
	is_string(text)
	regex.match("<level>[ \\t\\r\\n]*(debug|test|trace)[ \\t\\r\\n]*</level>", text_or(text, ""))
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".files[\"", show(name), "\"]"])
	message := cut(concat("", ["ED-2 ", field, ": the log of the server carries data of users. Fix: Set it to information, or add query_masking_rules"]))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to information, or add query_masking_rules",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not clickhouse_click_house_installation_masks
	not states_level
	not clickhouse_click_house_installation_some_cluster
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) <= 0
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/level\"]",
		"message": "ED-2 spec.configuration.settings[\"logger/level\"]: nothing masks data of users in the log of the server. Fix: Set it to information, or add query_masking_rules",
		"fix": "Set it to information, or add query_masking_rules",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not clickhouse_click_house_installation_masks
	not states_level
	not clickhouse_click_house_installation_some_cluster
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) > 0
	finding := {
		"kind": "unseen",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.configuration.settings[\"logger/level\"]",
		"message": "another object may say what the log of the server carries",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "profiles"], null), {}), {})
	value != null
	endswith(key, "/log_queries")
	value_holds_more_6(value)
	field := concat("", ["spec.configuration.profiles[\"", show(key), "\"]"])
	message := concat("", ["MAA-3 ", field, ": the log of queries is turned off. Fix: Remove it: the default is 1"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is 1",
		"edit": "remove",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_removed_more_10
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.configuration.settings.query_log",
		"message": "MAA-3 spec.configuration.settings.query_log: the log of queries is turned off. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {}), {})
	value != null
	is_string(value)
	regex.match("<query_log[ \\t\\r\\n][^>]*remove=[\"'](1|true)[\"']", text_or(value, ""))
	field := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message := concat("", ["MAA-3 ", field, ": the log of queries is turned off. Fix: Leave query_log as it is"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave query_log as it is",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	some key, value in object_or(object_or(at(cluster, ["files"]), {}), {})
	value != null
	is_string(value)
	regex.match("<query_log[ \\t\\r\\n][^>]*remove=[\"'](1|true)[\"']", text_or(value, ""))
	field := concat("", ["spec.configuration.clusters[", show(i), "].files[\"", show(key), "\"]"])
	message := concat("", ["MAA-3 ", field, ": the log of queries is turned off. Fix: Leave query_log as it is"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave query_log as it is",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	fits_every
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": "spec.configuration.settings[\"remote_url_allow_hosts/host_regexp\"]",
		"message": "KSI-6 spec.configuration.settings[\"remote_url_allow_hosts/host_regexp\"]: the database may connect to every address. Fix: Name the hosts that queries may fetch from",
		"fix": "Name the hosts that queries may fetch from",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name, text in object_or(files, {})
	text != null
	is_string(text)
	regex.match("<host_regexp>[ \\t\\r\\n]*\\^?[.][*+]\\$?[ \\t\\r\\n]*</host_regexp>", text_or(text, ""))
	field := concat("", ["spec.configuration.files[\"", show(name), "\"]"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the hosts that queries may fetch from"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the hosts that queries may fetch from",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	some i, cluster in clusters
	clickhouse_click_house_installation_fits_every(cluster)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"remote_url_allow_hosts/host_regexp\"]"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the hosts that queries may fetch from"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the hosts that queries may fetch from",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	some i, cluster in clusters
	some name, text in object_or(object_or(at(cluster, ["files"]), {}), {})
	text != null
	is_string(text)
	regex.match("<host_regexp>[ \\t\\r\\n]*\\^?[.][*+]\\$?[ \\t\\r\\n]*</host_regexp>", text_or(text, ""))
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".files[\"", show(name), "\"]"])
	message := cut(concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the hosts that queries may fetch from"]))
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the hosts that queries may fetch from",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not names_hosts
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	not in_clusters(clusters)
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) <= 0
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "low",
		"field": "spec.configuration.settings[\"remote_url_allow_hosts/host\"]",
		"message": "KSI-6 spec.configuration.settings[\"remote_url_allow_hosts/host\"]: users may have the database connect to every address. Fix: Name the hosts that queries may fetch from",
		"fix": "Name the hosts that queries may fetch from",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not names_hosts
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	not in_clusters(clusters)
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) > 0
	finding := {
		"kind": "unseen",
		"control": "KSI-6",
		"severity": "medium",
		"field": "spec.configuration.settings[\"remote_url_allow_hosts/host\"]",
		"message": "another object may say where it may connect to",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	is_templated
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	is_templated
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	not is_templated
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "WL-1 spec.templates.podTemplates: container clickhouse may run as root. Fix: Name one whose containers refuse root and privileges",
		"fix": "Name one whose containers refuse root and privileges",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	not is_templated
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.templates.podTemplates",
		"message": "WL-1 spec.templates.podTemplates: container clickhouse may gain privileges. Fix: Name one whose containers refuse root and privileges",
		"fix": "Name one whose containers refuse root and privileges",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	count(list_or(at(pod, ["spec", "containers"]), [])) == 0
	user := number_or(at(at(null, ["securityContext"]), ["runAsUser"]), number_or(at(pod, ["spec", "securityContext", "runAsUser"]), null))
	non_root := boolean_or(at(at(null, ["securityContext"]), ["runAsNonRoot"]), boolean_or(at(pod, ["spec", "securityContext", "runAsNonRoot"]), null))
	container_non_root := chosen_container_non_root(user, non_root)
	container_non_root in {"no", "unset"}
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])
	message := concat("", ["WL-1 ", field, ": container clickhouse may run as root. Fix: Name the container with a securityContext of its own"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the container with a securityContext of its own",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	count(list_or(at(pod, ["spec", "containers"]), [])) == 0
	field := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])
	message := concat("", ["WL-1 ", field, ": container clickhouse may gain privileges. Fix: Name the container with a securityContext of its own"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the container with a securityContext of its own",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.templates.podTemplates)
	some i, pod in input.review.object.spec.templates.podTemplates
	at_value := concat("", ["spec.templates.podTemplates[", show(i), "].spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := clickhouse_click_house_installation_chosen_edit(list)
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "the operator, or another object, names the image of clickhouse",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") != ""
	image := or_else(chosen_templated, "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "WL-11 spec.templates.podTemplates: container clickhouse runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	image := or_else(chosen_templated, "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.templates.podTemplates",
		"message": "WL-11 spec.templates.podTemplates: container clickhouse runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "the operator, or another object, names the image of clickhouse",
		"fix": "",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") != ""
	count(wl_12_allowed_registries) > 0
	image := or_else(chosen_templated, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.templates.podTemplates",
		"message": "WL-12 spec.templates.podTemplates: container clickhouse runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_templated, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.templates.podTemplates",
		"message": "WL-12 spec.templates.podTemplates: container clickhouse runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "templates", "podTemplates"], null), [])) == 0
	or_else(chosen_templated, "") != ""
	count(wl_12_allowed_registries) == 0
	image := or_else(chosen_templated, "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_off_more_2
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/console\"]",
		"message": "WL-15 spec.configuration.settings[\"logger/console\"]: the log of the server goes to a file, not to standard output. Fix: Set it to 1",
		"fix": "Set it to 1",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not is_off_more_2
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

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	is_off_more_3(settings)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"logger/console\"]"])
	message := concat("", ["WL-15 ", field, ": the log of the server goes to a file, not to standard output. Fix: Set it to 1"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to 1",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	is_array(input.review.object.spec.configuration.clusters)
	some i, cluster in input.review.object.spec.configuration.clusters
	settings := object_or(at(cluster, ["settings"]), {})
	not is_off_more_3(settings)
	cluster.settings["logger/formatting/type"] != null
	not clickhouse_click_house_installation_is_json(settings)
	at_value := concat("", ["spec.configuration.clusters[", show(i), "]"])
	field := concat("", [show(at_value), ".settings[\"logger/formatting/type\"]"])
	message := concat("", ["WL-15 ", field, ": the log of the server is lines of text, not JSON. Fix: Set it to json"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to json",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not is_off_more_2
	not object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null) != null
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	not some_cluster_more(clusters)
	spec := object.get(input.review.object, ["spec"], null)
	not is_in_files(spec, clusters)
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) <= 0
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.configuration.settings[\"logger/formatting/type\"]",
		"message": "WL-15 spec.configuration.settings[\"logger/formatting/type\"]: the log of the server is lines of text, not JSON. Fix: Set it to json",
		"fix": "Set it to json",
	}
}

# clickhouse ClickHouseInstallation
findings contains finding if {
	not is_off_more_2
	not object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null) != null
	clusters := list_or(object.get(input.review.object, ["spec", "configuration", "clusters"], null), [])
	not some_cluster_more(clusters)
	spec := object.get(input.review.object, ["spec"], null)
	in_files_or_use_templates(spec, clusters)
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

value_holds(value) if {
	is_string(value)
	value != ""
}

value_holds(value) if {
	not is_string(value)
	value != null
}

clickhouse_click_house_installation_value_holds(value) if {
	is_object(value)
	value.valueFrom != null
}

clickhouse_click_house_installation_value_holds(value) if {
	not is_object(value)
	value_holds(value)
}

is_given(users, field_value) if {
	value := object.get(users, [concat("", ["default/", field_value])], null)
	clickhouse_click_house_installation_value_holds(value)
}

has_credential if {
	users := object_or(object.get(input.review.object, ["spec", "configuration", "users"], null), {})
	some field_value in ["password", "password_sha256_hex", "password_double_sha1_hex", "password_scram_sha256_hex", "k8s_secret_password", "k8s_secret_password_sha256_hex", "k8s_secret_password_double_sha1_hex", "k8s_secret_env_password", "k8s_secret_env_password_sha256_hex", "k8s_secret_env_password_double_sha1_hex", "ssl_certificates/common_name", "ldap/server", "kerberos/realm"]
	is_given(users, field_value)
}

removes_default if {
	is_string(input.review.object.spec.configuration.files["users.d/remove_default_user.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "users.d/remove_default_user.xml"], null)
	regex.match("<default[ \\t\\r\\n]+remove=", text_or(file, ""))
}

removes_default if {
	is_string(input.review.object.spec.configuration.files["users.d/remove_default.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "users.d/remove_default.xml"], null)
	regex.match("<default[ \\t\\r\\n]+remove=", text_or(file, ""))
}

removes_default if {
	is_string(input.review.object.spec.configuration.files["users.d/users.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "users.d/users.xml"], null)
	regex.match("<default[ \\t\\r\\n]+remove=", text_or(file, ""))
}

is_default_removed if {
	removes_default
}

is_templated if {
	count(list_or(object.get(input.review.object, ["spec", "useTemplates"], null), [])) > 0
}

is_key(key) if {
	endswith(key, "/networks/ip")
}

is_key(key) if {
	endswith(key, "/networks/host_regexp")
}

value_holds_more(value) if {
	is_number(value)
	value == 1
}

value_holds_more(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(text_or(value, "")) in {"1", "true", "yes", "on", "enable", "enabled"}
}

value_holds_more_2(value) if {
	is_boolean(value)
	value == true
}

value_holds_more_2(value) if {
	not is_boolean(value)
	value_holds_more(value)
}

grants_or_item(grants) if {
	is_string(grants)
	regex.match("(?i)grant[ \\t]+all([ \\t]+privileges)?[ \\t]+on[ \\t]+\\*", text_or(grants, ""))
}

grants_or_item(grants) if {
	is_array(grants)
	some item in list_or(grants, [])
	is_string(item)
	regex.match("(?i)grant[ \\t]+all([ \\t]+privileges)?[ \\t]+on[ \\t]+\\*", text_or(item, ""))
}

user_or_on(user, _) if {
	user == "default"
}

user_or_on(user, _) if {
	user == "clickhouse_operator"
}

user_or_on(user, users) if {
	value := object.get(users, [concat("", [user, "/access_management"])], null)
	value_holds_more_2(value)
}

user_or_on(user, users) if {
	grants := object.get(users, [concat("", [user, "/grants/query"])], null)
	grants_or_item(grants)
}

is_administrator(key, users) if {
	user := or_else(item_at(split(key, "/"), 0), "")
	user_or_on(user, users)
}

is_open(limit) if {
	is_string(limit)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", text_or(limit, ""))
}

is_open(limit) if {
	is_array(limit)
	some item in list_or(limit, [])
	is_string(item)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", text_or(item, ""))
}

is_plain(value) if {
	is_string(value)
	value != ""
}

is_plain(value) if {
	is_number(value)
}

clickhouse_click_house_installation_is_given(users, user, field_value) if {
	value := object.get(users, [concat("", [user, "/", field_value])], null)
	clickhouse_click_house_installation_value_holds(value)
}

clickhouse_click_house_installation_has_credential(users, user) if {
	some field_value in ["password", "password_sha256_hex", "password_double_sha1_hex", "password_scram_sha256_hex", "k8s_secret_password", "k8s_secret_password_sha256_hex", "k8s_secret_password_double_sha1_hex", "k8s_secret_env_password", "k8s_secret_env_password_sha256_hex", "k8s_secret_env_password_double_sha1_hex", "ssl_certificates/common_name", "ldap/server", "kerberos/realm"]
	clickhouse_click_house_installation_is_given(users, user, field_value)
}

value_holds_more_3 if {
	is_number(input.review.object.spec.configuration.users["default/access_management"])
	input.review.object.spec.configuration.users["default/access_management"] == 1
}

value_holds_more_3 if {
	value := object.get(input.review.object, ["spec", "configuration", "users", "default/access_management"], null)
	not is_number(value)
	is_string(input.review.object.spec.configuration.users["default/access_management"])
	lower_ascii(text_or(value, "")) in {"1", "true", "yes", "on", "enable", "enabled"}
}

value_holds_more_4 if {
	is_boolean(input.review.object.spec.configuration.users["default/access_management"])
	input.review.object.spec.configuration.users["default/access_management"] == true
}

value_holds_more_4 if {
	value := object.get(input.review.object, ["spec", "configuration", "users", "default/access_management"], null)
	not is_boolean(value)
	value_holds_more_3
}

is_on if {
	value_holds_more_4
}

replicas_count_or_replicas(shard) if {
	number_or(at(shard, ["replicasCount"]), 1) > 1
}

replicas_count_or_replicas(shard) if {
	count(list_or(at(shard, ["replicas"]), [])) > 1
}

shards_count_or_shards(replica) if {
	number_or(at(replica, ["shardsCount"]), 1) > 1
}

shards_count_or_shards(replica) if {
	count(list_or(at(replica, ["shards"]), [])) > 1
}

shards_count_or_replicas_count(layout, _, _) if {
	number_or(at(layout, ["shardsCount"]), 1) > 1
}

shards_count_or_replicas_count(layout, _, _) if {
	number_or(at(layout, ["replicasCount"]), 1) > 1
}

shards_count_or_replicas_count(_, shards, _) if {
	count(shards) > 1
}

shards_count_or_replicas_count(_, _, replicas) if {
	count(replicas) > 1
}

shards_count_or_replicas_count(_, shards, _) if {
	some shard in shards
	replicas_count_or_replicas(shard)
}

shards_count_or_replicas_count(_, _, replicas) if {
	some replica in replicas
	shards_count_or_shards(replica)
}

has_several_hosts(cluster) if {
	layout := at(cluster, ["layout"])
	shards := list_or(at(cluster, ["layout", "shards"]), [])
	replicas := list_or(at(cluster, ["layout", "replicas"]), [])
	shards_count_or_replicas_count(layout, shards, replicas)
}

on_or_value(secret) if {
	value := at(secret, ["auto"])
	value_holds_more_2(value)
}

on_or_value(secret) if {
	text_or(at(secret, ["value"]), "") != ""
}

on_or_value(secret) if {
	is_object(secret.valueFrom.secretKeyRef)
}

has_secret(cluster) if {
	secret := at(cluster, ["secret"])
	on_or_value(secret)
}

clickhouse_click_house_installation_is_key(key, value) if {
	regex.match("(^|/)(key_hex|encryption_codecs/[a-z0-9_]+/key|disks/[^/]+/key)$", key)
	is_plain(value)
}

holds_key(value) if {
	is_string(value)
	regex.match("<key_hex( id=\"[0-9]+\")?>[ \\t\\r\\n]*[^< \\t\\r\\n]", text_or(value, ""))
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

chosen_value(value) := at(value, ["password"]) if {
	is_object(value)
} else := null

clickhouse_click_house_installation_is_plain(value) if {
	value_2 := chosen_value(value)
	is_plain(value_2)
}

is_service_setting(key) if {
	regex.match("(^|/)(account_key|bind_password|client_secret|connection_string|sasl_password|secret_access_key|secret_key|session_token|token)$|^(kafka|nats|rabbitmq|vault)[a-z0-9_]*/([^/]+/)*(password|secret|secret_id)$", key)
}

is_secret_setting(key) if {
	regex.match("(^|/)(password|passphrase|secret)$", key)
	not is_service_setting(key)
}

is_plain_more(settings, key) if {
	value := object.get(settings, [key], null)
	is_plain(value)
}

key_or_file(settings, _) if {
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	is_secret_setting(key_2)
	is_plain_more(settings, key_2)
}

key_or_file(_, part) if {
	some file in [at(part, ["files", key_2]) | some key_2 in [key | some key, value in object_or(object_or(at(part, ["files"]), {}), {}); value != null]]
	is_string(file)
	regex.match("<(password|secret)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", text_or(file, ""))
}

holds_secret(host) if {
	settings := object_or(at(host, ["settings"]), {})
	key_or_file(settings, host)
}

holds_secret_or_host(part) if {
	settings := object_or(at(part, ["settings"]), {})
	key_or_file(settings, part)
}

holds_secret_or_host(part) if {
	some host in list_or(at(part, ["replicas"]), list_or(at(part, ["shards"]), []))
	holds_secret(host)
}

clickhouse_click_house_installation_holds_secret(template) if {
	part := at(template, ["spec"])
	settings := object_or(at(template, ["spec", "settings"]), {})
	key_or_file(settings, part)
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

clickhouse_click_house_installation_is_literal(value) if {
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
	clickhouse_click_house_installation_is_literal(value)
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
	clickhouse_click_house_installation_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

clickhouse_click_house_installation_key_or_file(settings, _) if {
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	is_service_setting(key_2)
	is_plain_more(settings, key_2)
}

clickhouse_click_house_installation_key_or_file(_, part) if {
	some file in [at(part, ["files", key_2]) | some key_2 in [key | some key, value in object_or(object_or(at(part, ["files"]), {}), {}); value != null]]
	is_string(file)
	regex.match("<(account_key|bind_password|client_secret|sasl_password|secret_access_key|session_token)>[ \\t\\r\\n]*[^< \\t\\r\\n]|<identity>[^<:]*:[^<]|AccountKey=[^<;]", text_or(file, ""))
}

holds_secret_more(host) if {
	settings := object_or(at(host, ["settings"]), {})
	clickhouse_click_house_installation_key_or_file(settings, host)
}

clickhouse_click_house_installation_holds_secret_or_host(part) if {
	settings := object_or(at(part, ["settings"]), {})
	clickhouse_click_house_installation_key_or_file(settings, part)
}

clickhouse_click_house_installation_holds_secret_or_host(part) if {
	some host in list_or(at(part, ["replicas"]), list_or(at(part, ["shards"]), []))
	holds_secret_more(host)
}

holds_secret_more_2(template) if {
	part := at(template, ["spec"])
	settings := object_or(at(template, ["spec", "settings"]), {})
	clickhouse_click_house_installation_key_or_file(settings, part)
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

clickhouse_click_house_installation_of_cloud(settings) if {
	some value_2 in [object.get(settings, [key_2], null) | some key_2 in [key | some key, value in object_or(settings, {}); value != null]]
	is_string(value_2)
	is_of_cloud(value_2)
}

clickhouse_click_house_installation_is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not clickhouse_click_house_installation_is_of_cloud(variable)
}

value_holds_more_5(value) if {
	is_number(value)
	value == 0
}

value_holds_more_5(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(text_or(value, "")) in {"0", "false", "no", "off", "disable", "disabled"}
}

value_holds_more_6(value) if {
	is_boolean(value)
	value != true
}

value_holds_more_6(value) if {
	not is_boolean(value)
	value_holds_more_5(value)
}

is_off(cluster) if {
	value := at(cluster, ["insecure"])
	value_holds_more_6(value)
}

is_removed if {
	is_string(input.review.object.spec.configuration.settings.http_port)
	input.review.object.spec.configuration.settings.http_port in {"_removed_", "_remove_"}
}

clickhouse_click_house_installation_is_removed if {
	is_string(input.review.object.spec.configuration.settings.tcp_port)
	input.review.object.spec.configuration.settings.tcp_port in {"_removed_", "_remove_"}
}

are_ports_removed if {
	is_removed
	clickhouse_click_house_installation_is_removed
}

is_removed_more(settings) if {
	is_string(settings.http_port)
	settings.http_port in {"_removed_", "_remove_"}
}

is_removed_more_2(settings) if {
	is_string(settings.tcp_port)
	settings.tcp_port in {"_removed_", "_remove_"}
}

clickhouse_click_house_installation_are_ports_removed(cluster) if {
	settings := object_or(at(cluster, ["settings"]), {})
	is_removed_more(settings)
	is_removed_more_2(settings)
}

clickhouse_click_house_installation_is_on(cluster) if {
	value := at(cluster, ["insecure"])
	value_holds_more_2(value)
}

clickhouse_click_house_installation_is_templated(spec) if {
	count(list_or(at(spec, ["useTemplates"]), [])) > 0
}

templated_and_on(spec, cluster) if {
	clickhouse_click_house_installation_is_templated(spec)
	not clickhouse_click_house_installation_is_on(cluster)
}

value_holds_more_7 if {
	is_string(input.review.object.spec.configuration.settings.http_port)
	not input.review.object.spec.configuration.settings.http_port == ""
}

value_holds_more_7 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "http_port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.http_port != null
}

is_given_more if {
	is_object(input.review.object.spec.configuration.settings.http_port)
	input.review.object.spec.configuration.settings.http_port.valueFrom != null
}

is_given_more if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "http_port"], null)
	not is_object(value)
	value_holds_more_7
}

is_port if {
	is_given_more
	not is_removed
}

value_holds_more_8 if {
	is_string(input.review.object.spec.configuration.settings.tcp_port)
	not input.review.object.spec.configuration.settings.tcp_port == ""
}

value_holds_more_8 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "tcp_port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.tcp_port != null
}

is_given_more_2 if {
	is_object(input.review.object.spec.configuration.settings.tcp_port)
	input.review.object.spec.configuration.settings.tcp_port.valueFrom != null
}

is_given_more_2 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "tcp_port"], null)
	not is_object(value)
	value_holds_more_8
}

clickhouse_click_house_installation_is_port if {
	is_given_more_2
	not clickhouse_click_house_installation_is_removed
}

value_holds_more_9 if {
	is_string(input.review.object.spec.configuration.settings.mysql_port)
	not input.review.object.spec.configuration.settings.mysql_port == ""
}

value_holds_more_9 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "mysql_port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.mysql_port != null
}

is_given_more_3 if {
	is_object(input.review.object.spec.configuration.settings.mysql_port)
	input.review.object.spec.configuration.settings.mysql_port.valueFrom != null
}

is_given_more_3 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "mysql_port"], null)
	not is_object(value)
	value_holds_more_9
}

is_removed_more_3 if {
	is_string(input.review.object.spec.configuration.settings.mysql_port)
	input.review.object.spec.configuration.settings.mysql_port in {"_removed_", "_remove_"}
}

is_port_more if {
	is_given_more_3
	not is_removed_more_3
}

value_holds_more_10 if {
	is_string(input.review.object.spec.configuration.settings.postgresql_port)
	not input.review.object.spec.configuration.settings.postgresql_port == ""
}

value_holds_more_10 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "postgresql_port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.postgresql_port != null
}

is_given_more_4 if {
	is_object(input.review.object.spec.configuration.settings.postgresql_port)
	input.review.object.spec.configuration.settings.postgresql_port.valueFrom != null
}

is_given_more_4 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "postgresql_port"], null)
	not is_object(value)
	value_holds_more_10
}

is_removed_more_4 if {
	is_string(input.review.object.spec.configuration.settings.postgresql_port)
	input.review.object.spec.configuration.settings.postgresql_port in {"_removed_", "_remove_"}
}

is_port_more_2 if {
	is_given_more_4
	not is_removed_more_4
}

is_removed_more_5(value) if {
	is_string(value)
	value in {"_removed_", "_remove_"}
}

is_port_more_3(cluster) if {
	value := at(cluster, ["settings", "http_port"])
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

is_port_more_4(cluster) if {
	value := at(cluster, ["settings", "tcp_port"])
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

is_port_more_5(cluster) if {
	value := at(cluster, ["settings", "mysql_port"])
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

is_port_more_6(cluster) if {
	value := at(cluster, ["settings", "postgresql_port"])
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

is_removed_more_6(settings, key) if {
	is_string(settings[key])
	settings[key] in {"_removed_", "_remove_"}
}

opens_port(part) if {
	settings := object_or(at(part, ["settings"]), {})
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	key_2 in {"http_port", "tcp_port", "mysql_port", "postgresql_port"}
	not is_removed_more_6(settings, key_2)
}

is_open_host(host) if {
	value := at(host, ["insecure"])
	value_holds_more_2(value)
}

is_open_host(host) if {
	is_number(host.tcpPort)
}

is_open_host(host) if {
	is_number(host.httpPort)
}

is_open_host(host) if {
	settings := object_or(at(host, ["settings"]), {})
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	key_2 in {"http_port", "tcp_port", "mysql_port", "postgresql_port"}
	not is_removed_more_6(settings, key_2)
}

chosen_replicas(part) := "shards" if {
	not is_array(at(part, ["replicas"]))
} else := "replicas"

indexed_or_open_host(template) if {
	is_array(template.portDistribution)
	some distribution in template.portDistribution
	distribution.type == "ClusterScopeIndex"
}

indexed_or_open_host(template) if {
	host := at(template, ["spec"])
	is_open_host(host)
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
	value_holds_more_6(value)
}

is_unchecked(value, key) if {
	is_string(value)
	word := lower_ascii(text_or(value, ""))
	key_or_word(key, word, value)
}

is_unchecked(value, key) if {
	not is_string(value)
	regex.match("^kafka[^/]*/([^/]+/)*enable_ssl_certificate_verification$", key)
	value_holds_more_6(value)
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

clickhouse_click_house_installation_peer_is_verified(file) if {
	not is_unchecked_file(file)
}

port_or_names_port(settings, _) if {
	value := object.get(settings, ["https_port"], null)
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

port_or_names_port(settings, _) if {
	value := object.get(settings, ["tcp_port_secure"], null)
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

port_or_names_port(_, files) if {
	is_string(files["settings.xml"])
	file := object.get(files, ["settings.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

port_or_names_port(_, files) if {
	is_string(files["openssl.xml"])
	file := object.get(files, ["openssl.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

port_or_names_port(_, files) if {
	is_string(files["config.d/settings.xml"])
	file := object.get(files, ["config.d/settings.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

port_or_names_port(_, files) if {
	is_string(files["config.d/openssl.xml"])
	file := object.get(files, ["config.d/openssl.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

tls_offered(cluster, _) if {
	value := at(cluster, ["secure"])
	value_holds_more_2(value)
}

tls_offered(_, configuration) if {
	settings := object_or(at(configuration, ["settings"]), {})
	files := object_or(at(configuration, ["files"]), {})
	port_or_names_port(settings, files)
}

tls_offered(cluster, _) if {
	settings := object_or(at(cluster, ["settings"]), {})
	files := object_or(at(cluster, ["files"]), {})
	port_or_names_port(settings, files)
}

clickhouse_click_house_installation_is_off(cluster) if {
	value := at(cluster, ["secure"])
	value_holds_more_6(value)
}

tls_offered_and_templated(cluster, configuration, spec) if {
	not tls_offered(cluster, configuration)
	clickhouse_click_house_installation_is_templated(spec)
	not clickhouse_click_house_installation_is_off(cluster)
}

value_holds_more_11 if {
	is_string(input.review.object.spec.configuration.settings.https_port)
	not input.review.object.spec.configuration.settings.https_port == ""
}

value_holds_more_11 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "https_port"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.https_port != null
}

is_given_more_5 if {
	is_object(input.review.object.spec.configuration.settings.https_port)
	input.review.object.spec.configuration.settings.https_port.valueFrom != null
}

is_given_more_5 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "https_port"], null)
	not is_object(value)
	value_holds_more_11
}

is_removed_more_7 if {
	is_string(input.review.object.spec.configuration.settings.https_port)
	input.review.object.spec.configuration.settings.https_port in {"_removed_", "_remove_"}
}

value_holds_more_12 if {
	is_string(input.review.object.spec.configuration.settings.tcp_port_secure)
	not input.review.object.spec.configuration.settings.tcp_port_secure == ""
}

value_holds_more_12 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "tcp_port_secure"], null)
	not is_string(value)
	input.review.object.spec.configuration.settings.tcp_port_secure != null
}

is_given_more_6 if {
	is_object(input.review.object.spec.configuration.settings.tcp_port_secure)
	input.review.object.spec.configuration.settings.tcp_port_secure.valueFrom != null
}

is_given_more_6 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "tcp_port_secure"], null)
	not is_object(value)
	value_holds_more_12
}

is_removed_more_8 if {
	is_string(input.review.object.spec.configuration.settings.tcp_port_secure)
	input.review.object.spec.configuration.settings.tcp_port_secure in {"_removed_", "_remove_"}
}

clickhouse_click_house_installation_port_or_names_port if {
	is_given_more_5
	not is_removed_more_7
}

clickhouse_click_house_installation_port_or_names_port if {
	is_given_more_6
	not is_removed_more_8
}

clickhouse_click_house_installation_port_or_names_port if {
	is_string(input.review.object.spec.configuration.files["settings.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "settings.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

clickhouse_click_house_installation_port_or_names_port if {
	is_string(input.review.object.spec.configuration.files["openssl.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "openssl.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

clickhouse_click_house_installation_port_or_names_port if {
	is_string(input.review.object.spec.configuration.files["config.d/settings.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "config.d/settings.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

clickhouse_click_house_installation_port_or_names_port if {
	is_string(input.review.object.spec.configuration.files["config.d/openssl.xml"])
	file := object.get(input.review.object, ["spec", "configuration", "files", "config.d/openssl.xml"], null)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", text_or(file, ""))
}

has_tls_port if {
	clickhouse_click_house_installation_port_or_names_port
}

tls_port_and_templated if {
	not has_tls_port
	is_templated
}

opens_tls_port(cluster) if {
	settings := object_or(at(cluster, ["settings"]), {})
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	key_2 in {"https_port", "tcp_port_secure"}
	not is_removed_more_6(settings, key_2)
}

is_plain_more_2(host) if {
	clickhouse_click_house_installation_is_off(host)
	not is_number(at(host, ["tlsPort"]))
	not is_number(at(host, ["httpsPort"]))
	not opens_tls_port(host)
}

is_plain_more_3(template) if {
	host := at(template, ["spec"])
	clickhouse_click_house_installation_is_off(host)
	not is_number(at(template, ["spec", "tlsPort"]))
	not is_number(at(template, ["spec", "httpsPort"]))
	not opens_tls_port(host)
}

has_hosts(cluster) if {
	number_or(at(cluster, ["layout", "replicasCount"]), 1) > 1
}

has_hosts(cluster) if {
	count(list_or(at(cluster, ["layout", "replicas"]), [])) > 1
}

has_hosts(cluster) if {
	is_array(cluster.layout.shards)
	some shard in cluster.layout.shards
	replicas_count_or_replicas(shard)
}

has_hosts(cluster) if {
	number_or(at(cluster, ["layout", "shardsCount"]), 1) > 1
}

has_hosts(cluster) if {
	count(list_or(at(cluster, ["layout", "shards"]), [])) > 1
}

is_on_more(cluster) if {
	value := at(cluster, ["secure"])
	value_holds_more_2(value)
}

on_and_templated(cluster, spec) if {
	not is_on_more(cluster)
	clickhouse_click_house_installation_is_templated(spec)
	not clickhouse_click_house_installation_is_off(cluster)
}

has_replicas(cluster) if {
	number_or(at(cluster, ["layout", "replicasCount"]), 1) > 1
}

has_replicas(cluster) if {
	count(list_or(at(cluster, ["layout", "replicas"]), [])) > 1
}

has_replicas(cluster) if {
	is_array(cluster.layout.shards)
	some shard in cluster.layout.shards
	replicas_count_or_replicas(shard)
}

is_removed_more_9(settings) if {
	is_string(settings.interserver_http_port)
	settings.interserver_http_port in {"_removed_", "_remove_"}
}

is_port_more_7(settings) if {
	value := object.get(settings, ["interserver_https_port"], null)
	clickhouse_click_house_installation_value_holds(value)
	not is_removed_more_5(value)
}

clickhouse_click_house_installation_tls_offered(spec, _) if {
	settings := object_or(at(spec, ["configuration", "settings"]), {})
	is_removed_more_9(settings)
	is_port_more_7(settings)
}

clickhouse_click_house_installation_tls_offered(_, cluster) if {
	settings := object_or(at(cluster, ["settings"]), {})
	is_removed_more_9(settings)
	is_port_more_7(settings)
}

clickhouse_click_house_installation_tls_offered_and_templated(spec, cluster) if {
	not clickhouse_click_house_installation_tls_offered(spec, cluster)
	clickhouse_click_house_installation_is_templated(spec)
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
	value_holds_more_6(value)
}

key_or_plain_address(key, value) if {
	regex.match("^kafka[^/]*/([^/]+/)*security_protocol$", key)
	lower_ascii(text_or(value, "")) in {"plaintext", "sasl_plaintext"}
}

is_plain_more_4(value, key) if {
	is_string(value)
	key_or_plain_address(key, value)
}

is_plain_more_4(value, key) if {
	not is_string(value)
	regex.match("^ldap_servers/[^/]+/enable_tls$", key)
	value_holds_more_6(value)
}

tls_offered_more(value, key) if {
	not is_plain_more_4(value, key)
}

clickhouse_click_house_installation_is_file(file) if {
	is_string(file)
	regex.match("(?i)<endpoint>[ \\t\\r\\n]*http:|<enable_tls>[ \\t\\r\\n]*(no|false|0)[ \\t\\r\\n]*<|<security_protocol>[ \\t\\r\\n]*(sasl_)?plaintext", text_or(file, ""))
}

tls_offered_more_2(file) if {
	not clickhouse_click_house_installation_is_file(file)
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off_more(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	is_value(value)
}

clickhouse_click_house_installation_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	clickhouse_click_house_installation_is_plain_address(value)
}

tls_offered_more_3(name, value) if {
	not is_off_more(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off_more(name, value)
} else := "Use https"

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

some_file if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some file in [object.get(input.review.object, ["spec", "configuration", "files", key_2], null) | some key_2 in [key | some key, value in object_or(files, {}); value != null]]
	is_string(file)
	regex.match("<certificateFile>", text_or(file, ""))
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

clickhouse_click_house_installation_is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

clickhouse_click_house_installation_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

clickhouse_click_house_installation_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); clickhouse_click_house_installation_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

is_open_more(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); clickhouse_click_house_installation_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
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

is_key_more if {
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	regex.match("(^|/)(key_hex|encryption_codecs/[a-z0-9_]+/key|disks/[^/]+/key)$", key_2)
	is_plain_more(settings, key_2)
}

is_key_more if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some key_2 in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[key_2])
	value_2 := object.get(input.review.object, ["spec", "configuration", "files", key_2], null)
	regex.match("<key_hex( id=\"[0-9]+\")?>[ \\t\\r\\n]*[^< \\t\\r\\n]", text_or(value_2, ""))
}

are_open if {
	is_key_more
}

is_key_more_2(settings, _) if {
	some key_2 in [key | some key, value in object_or(settings, {}); value != null]
	regex.match("(^|/)(key_hex|encryption_codecs/[a-z0-9_]+/key|disks/[^/]+/key)$", key_2)
	is_plain_more(settings, key_2)
}

is_key_more_2(_, files) if {
	some key_2 in [key | some key, value in object_or(files, {}); value != null]
	is_string(files[key_2])
	value_2 := object.get(files, [key_2], null)
	regex.match("<key_hex( id=\"[0-9]+\")?>[ \\t\\r\\n]*[^< \\t\\r\\n]", text_or(value_2, ""))
}

clickhouse_click_house_installation_are_open(cluster) if {
	settings := object_or(at(cluster, ["settings"]), {})
	files := object_or(at(cluster, ["files"]), {})
	is_key_more_2(settings, files)
}

some_cluster if {
	is_array(input.review.object.spec.configuration.clusters)
	some cluster in input.review.object.spec.configuration.clusters
	clickhouse_click_house_installation_are_open(cluster)
}

some_variable(variables) if {
	some variable in variables
	text_or(at(variable, ["name"]), "") in {"S3_SSE", "S3_SSE_KMS_KEY_ID", "S3_SSE_CUSTOMER_KEY"}
	at(variable, ["value"]) != ""
}

is_name if {
	some name in [key | some key, value in object_or(object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {}), {}); value != null]
	startswith(name, "query_masking_rules/")
}

is_name if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[name])
	text := object.get(input.review.object, ["spec", "configuration", "files", name], null)
	regex.match("<query_masking_rules[ \\t\\r\\n>]", text_or(text, ""))
}

masks if {
	is_name
}

clickhouse_click_house_installation_masks if {
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some name in [key | some key, value in object_or(settings, {}); value != null]
	startswith(name, "query_masking_rules/")
}

clickhouse_click_house_installation_masks if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[name])
	text := object.get(input.review.object, ["spec", "configuration", "files", name], null)
	regex.match("<query_masking_rules[ \\t\\r\\n>]", text_or(text, ""))
}

is_loud if {
	is_string(input.review.object.spec.configuration.settings["logger/level"])
	level := object.get(input.review.object, ["spec", "configuration", "settings", "logger/level"], null)
	lower_ascii(text_or(level, "")) in {"debug", "test", "trace"}
}

masks_more(settings, _) if {
	some name in [key | some key, value in object_or(settings, {}); value != null]
	startswith(name, "query_masking_rules/")
}

masks_more(_, files) if {
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(files[name])
	text := object.get(files, [name], null)
	regex.match("<query_masking_rules[ \\t\\r\\n>]", text_or(text, ""))
}

clickhouse_click_house_installation_is_loud(settings) if {
	is_string(settings["logger/level"])
	level := object.get(settings, ["logger/level"], null)
	lower_ascii(text_or(level, "")) in {"debug", "test", "trace"}
}

states_level if {
	input.review.object.spec.configuration.settings["logger/level"] != null
}

states_level if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[name])
	text := object.get(input.review.object, ["spec", "configuration", "files", name], null)
	regex.match("<level>[ \\t\\r\\n]*[a-z]", text_or(text, ""))
}

clickhouse_click_house_installation_is_name(cluster, _) if {
	some name in [key | some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {}); value != null]
	startswith(name, "query_masking_rules/")
}

clickhouse_click_house_installation_is_name(_, files) if {
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(files[name])
	text := object.get(files, [name], null)
	regex.match("<query_masking_rules[ \\t\\r\\n>]", text_or(text, ""))
}

logger_level_or_name(cluster, _) if {
	cluster.settings["logger/level"] != null
}

logger_level_or_name(_, files) if {
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(files[name])
	text := object.get(files, [name], null)
	regex.match("<level>[ \\t\\r\\n]*[a-z]", text_or(text, ""))
}

masks_or_states_level(cluster) if {
	files := object_or(at(cluster, ["files"]), {})
	clickhouse_click_house_installation_is_name(cluster, files)
}

masks_or_states_level(cluster) if {
	files := object_or(at(cluster, ["files"]), {})
	logger_level_or_name(cluster, files)
}

clickhouse_click_house_installation_some_cluster if {
	is_array(input.review.object.spec.configuration.clusters)
	some cluster in input.review.object.spec.configuration.clusters
	masks_or_states_level(cluster)
}

is_removed_more_10 if {
	is_string(input.review.object.spec.configuration.settings.query_log)
	input.review.object.spec.configuration.settings.query_log in {"_removed_", "_remove_"}
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

is_every if {
	is_string(input.review.object.spec.configuration.settings["remote_url_allow_hosts/host_regexp"])
	expressions := object.get(input.review.object, ["spec", "configuration", "settings", "remote_url_allow_hosts/host_regexp"], null)
	regex.match("^\\^?[.][*+]\\$?$", text_or(expressions, ""))
}

expressions_holds if {
	is_array(input.review.object.spec.configuration.settings["remote_url_allow_hosts/host_regexp"])
	expressions := object.get(input.review.object, ["spec", "configuration", "settings", "remote_url_allow_hosts/host_regexp"], null)
	some entry in list_or(expressions, [])
	is_string(entry)
	regex.match("^\\^?[.][*+]\\$?$", text_or(entry, ""))
}

expressions_holds if {
	expressions := object.get(input.review.object, ["spec", "configuration", "settings", "remote_url_allow_hosts/host_regexp"], null)
	not is_array(expressions)
	is_every
}

fits_every if {
	expressions_holds
}

clickhouse_click_house_installation_is_every(expressions) if {
	is_string(expressions)
	regex.match("^\\^?[.][*+]\\$?$", text_or(expressions, ""))
}

clickhouse_click_house_installation_expressions_holds(expressions) if {
	is_array(expressions)
	some entry in list_or(expressions, [])
	is_string(entry)
	regex.match("^\\^?[.][*+]\\$?$", text_or(entry, ""))
}

clickhouse_click_house_installation_expressions_holds(expressions) if {
	not is_array(expressions)
	clickhouse_click_house_installation_is_every(expressions)
}

clickhouse_click_house_installation_fits_every(cluster) if {
	expressions := at(cluster, ["settings", "remote_url_allow_hosts/host_regexp"])
	clickhouse_click_house_installation_expressions_holds(expressions)
}

names_hosts if {
	settings := object_or(object.get(input.review.object, ["spec", "configuration", "settings"], null), {})
	some name in [key | some key, value in object_or(settings, {}); value != null]
	startswith(name, "remote_url_allow_hosts/")
}

names_hosts if {
	files := object_or(object.get(input.review.object, ["spec", "configuration", "files"], null), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(input.review.object.spec.configuration.files[name])
	text := object.get(input.review.object, ["spec", "configuration", "files", name], null)
	regex.match("<remote_url_allow_hosts[ \\t\\r\\n/>]", text_or(text, ""))
}

is_name_more(cluster, _) if {
	some name in [key | some key, value in object_or(object_or(at(cluster, ["settings"]), {}), {}); value != null]
	startswith(name, "remote_url_allow_hosts/")
}

is_name_more(_, files) if {
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(files[name])
	text := object.get(files, [name], null)
	regex.match("<remote_url_allow_hosts[ \\t\\r\\n/>]", text_or(text, ""))
}

clickhouse_click_house_installation_names_hosts(cluster) if {
	files := object_or(at(cluster, ["files"]), {})
	is_name_more(cluster, files)
}

in_clusters(clusters) if {
	count(clusters) > 0
	every cluster in clusters {
		clickhouse_click_house_installation_names_hosts(cluster)
	}
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

clickhouse_click_house_installation_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

chosen_templated := null if {
	is_templated
} else := "clickhouse/clickhouse-server:latest"

chosen_image_fixed_by(image) := "digest" if {
	contains(image, "@")
} else := "tag" if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
} else := "nothing"

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

value_holds_more_13 if {
	is_number(input.review.object.spec.configuration.settings["logger/console"])
	input.review.object.spec.configuration.settings["logger/console"] == 0
}

value_holds_more_13 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "logger/console"], null)
	not is_number(value)
	is_string(input.review.object.spec.configuration.settings["logger/console"])
	lower_ascii(text_or(value, "")) in {"0", "false", "no", "off", "disable", "disabled"}
}

value_holds_more_14 if {
	is_boolean(input.review.object.spec.configuration.settings["logger/console"])
	not input.review.object.spec.configuration.settings["logger/console"] == true
}

value_holds_more_14 if {
	value := object.get(input.review.object, ["spec", "configuration", "settings", "logger/console"], null)
	not is_boolean(value)
	value_holds_more_13
}

is_off_more_2 if {
	value_holds_more_14
}

is_json if {
	is_string(input.review.object.spec.configuration.settings["logger/formatting/type"])
	form := object.get(input.review.object, ["spec", "configuration", "settings", "logger/formatting/type"], null)
	lower_ascii(text_or(form, "")) == "json"
}

is_off_more_3(settings) if {
	value := object.get(settings, ["logger/console"], null)
	value_holds_more_6(value)
}

clickhouse_click_house_installation_is_json(settings) if {
	is_string(settings["logger/formatting/type"])
	form := object.get(settings, ["logger/formatting/type"], null)
	lower_ascii(text_or(form, "")) == "json"
}

some_cluster_more(clusters) if {
	some cluster in clusters
	at(cluster, ["settings", "logger/formatting/type"]) != null
}

is_in_files(spec, _) if {
	files := object_or(at(spec, ["configuration", "files"]), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(spec.configuration.files[name])
	text := at(spec, ["configuration", "files", name])
	regex.match("<(console|formatting)[ \\t\\r\\n>]", text_or(text, ""))
}

is_in_files(_, clusters) if {
	some cluster in clusters
	files := object_or(at(cluster, ["files"]), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	text := at(cluster, ["files", name])
	is_string(text)
	regex.match("<(console|formatting)[ \\t\\r\\n>]", text_or(text, ""))
}

in_files_or_use_templates(spec, _) if {
	files := object_or(at(spec, ["configuration", "files"]), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	is_string(spec.configuration.files[name])
	text := at(spec, ["configuration", "files", name])
	regex.match("<(console|formatting)[ \\t\\r\\n>]", text_or(text, ""))
}

in_files_or_use_templates(_, clusters) if {
	some cluster in clusters
	files := object_or(at(cluster, ["files"]), {})
	some name in [key | some key, value in object_or(files, {}); value != null]
	text := at(cluster, ["files", name])
	is_string(text)
	regex.match("<(console|formatting)[ \\t\\r\\n>]", text_or(text, ""))
}

in_files_or_use_templates(spec, _) if {
	count(list_or(at(spec, ["useTemplates"]), [])) > 0
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
