# clickhouse ClickHouseInstallation: all controls
package dok.clickhouse.click_house_installation

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "UM-1", "severity": "critical", "field": "spec.configuration.users[\"default/password\"]", "message": "UM-1 spec.configuration.users[\"default/password\"]: default account default has no password. Fix: Use valueFrom.secretKeyRef", "fix": "Use valueFrom.secretKeyRef"} if {
	not has_credential
	not is_default_removed
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": field_, "message": message_, "fix": "Name only addresses of its clients"} if {
	users := default_to(object_at(input.review.object, ["spec", "configuration", "users"]), {})
	some key, limit in object_or_empty(users)
	limit != null
	is_either_4(key)
	is_administrator(key, users)
	is_open(limit)
	field_ := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message_ := cut(concat("", ["UM-2 spec.configuration.users[\"", show(key), "\"]: administrator account ", show(default_to(string_item(split(key, "/"), 0), "")), " may log in from every address. Fix: Name only addresses of its clients"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some key, value in object_or_empty(default_to(object_at(input.review.object, ["spec", "configuration", "users"]), {}))
	value != null
	endswith(key, "/password")
	is_plain(value)
	field_ := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message_ := cut(concat("", ["UM-3 spec.configuration.users[\"", show(key), "\"]: ", show(concat("", ["user ", show(default_to(string_item(split(key, "/"), 0), ""))])), " has its password in plain text. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Give it one: the operator sets the word default"} if {
	users := default_to(object_at(input.review.object, ["spec", "configuration", "users"]), {})
	some key, value in object_or_empty(users)
	value != null
	user := default_to(string_item(split(key, "/"), 0), "")
	contains(key, "/")
	is_given_2(value)
	user != "default"
	user != "clickhouse_operator"
	not has_credential_2(users, user)
	field_ := concat("", ["spec.configuration.users[\"", show(user), "/password\"]"])
	message_ := cut(concat("", ["UM-3 spec.configuration.users[\"", show(user), "/password\"]: ", show(concat("", ["user ", show(user)])), " has a password that is easily guessed. Fix: Give it one: the operator sets the word default"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some key, value in object_or_empty(default_to(object_at(configuration, ["users"]), {}))
	value != null
	endswith(key, "/password")
	is_plain(value)
	field_ := concat("", ["spec.configuration.users[\"", show(key), "\"]"])
	message_ := concat("", ["CM-2 spec.configuration.users[\"", show(key), "\"]: password of a user stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Write user/password with valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some key, value in object_or_empty(default_to(object_at(configuration, ["users"]), {}))
	value != null
	is_plain_2(value)
	field_ := concat("", ["spec.configuration.users[\"", show(key), "\"].password"])
	message_ := concat("", ["CM-2 spec.configuration.users[\"", show(key), "\"].password: password of a user stands in the open. Fix: Write user/password with valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some key, value in object_or_empty(default_to(object_at(configuration, ["settings"]), {}))
	value != null
	regex.match("(^|/)(password|sasl_password|bind_password|passphrase|secret|secret_access_key|secret_key|account_key|key_hex|token)$", key)
	is_plain(value)
	field_ := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message_ := concat("", ["CM-2 spec.configuration.settings[\"", show(key), "\"]: secret in a setting stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use from_env, or valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some key, value in object_or_empty(default_to(object_at(configuration, ["files"]), {}))
	value != null
	is_string(value)
	regex.match("<(password|secret|secret_access_key|account_key|key_hex)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", string_or_empty(value))
	field_ := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message_ := concat("", ["CM-2 spec.configuration.files[\"", show(key), "\"]: secret in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "spec.configuration.zookeeper.identity", "message": "CM-2 spec.configuration.zookeeper.identity: login for ZooKeeper stands in the open. Fix: Use a file with from_env", "fix": "Use a file with from_env"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	default_to(string_at(configuration, ["zookeeper", "identity"]), "") != ""
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Set secret.auto, or use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some i, cluster_item in default_to(list_at(configuration, ["clusters"]), [])
	cluster := object_or_empty(cluster_item)
	default_to(string_at(cluster, ["secret", "value"]), "") != ""
	field_ := concat("", ["spec.configuration.clusters[", show(i), "].secret.value"])
	message_ := concat("", ["CM-2 spec.configuration.clusters[", show(i), "].secret.value: secret of the cluster stands in the open. Fix: Set secret.auto, or use valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some i, cluster_item in default_to(list_at(configuration, ["clusters"]), [])
	cluster := object_or_empty(cluster_item)
	some key, value in object_or_empty(default_to(object_at(cluster, ["settings"]), {}))
	value != null
	regex.match("(^|/)(password|sasl_password|bind_password|passphrase|secret|secret_access_key|secret_key|account_key|key_hex|token)$", key)
	is_plain(value)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), "[\"", show(key), "\"]"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), "[\"", show(key), "\"]: secret in a setting stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use from_env, or valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some i, cluster_item in default_to(list_at(configuration, ["clusters"]), [])
	cluster := object_or_empty(cluster_item)
	some key, value in object_or_empty(default_to(object_at(cluster, ["files"]), {}))
	value != null
	is_string(value)
	regex.match("<(password|secret|secret_access_key|account_key|key_hex)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", string_or_empty(value))
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].files"])), "[\"", show(key), "\"]"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.configuration.clusters[", show(i), "].files"])), "[\"", show(key), "\"]: secret in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use a file with from_env"} if {
	spec := object_at(input.review.object, ["spec"])
	configuration := object_at(spec, ["configuration"])
	some i, cluster_item in default_to(list_at(configuration, ["clusters"]), [])
	cluster := object_or_empty(cluster_item)
	default_to(string_at(cluster, ["zookeeper", "identity"]), "") != ""
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].zookeeper"])), ".identity"])
	message_ := concat("", ["CM-2 ", show(concat("", ["spec.configuration.clusters[", show(i), "].zookeeper"])), ".identity: login for ZooKeeper stands in the open. Fix: Use a file with from_env"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, pod_item in default_to(list_at(spec, ["templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, pod_item in default_to(list_at(spec, ["templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, container_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"no\", and secure to \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	settings := default_to(object_at(spec, ["configuration", "settings"]), {})
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	not is_off(cluster)
	not are_ports_removed(settings)
	not are_ports_removed_2(cluster)
	field_ := concat("", ["spec.configuration.clusters[", show(i), "].insecure"])
	message_ := concat("", ["NM-1 spec.configuration.clusters[", show(i), "].insecure: ", show(concat("", ["cluster ", show(string_at(cluster, ["name"]))])), " accepts plaintext. Fix: Set it to \"no\", and secure to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.clusters", "message": "NM-1 spec.configuration.clusters: the cluster that the operator makes up accepts plaintext. Fix: Name a cluster with insecure \"no\" and secure \"yes\"", "fix": "Name a cluster with insecure \"no\" and secure \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	settings := default_to(object_at(spec, ["configuration", "settings"]), {})
	count(default_to(list_at(spec, ["configuration", "clusters"]), [])) == 0
	not are_ports_removed(settings)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.settings.http_port", "message": "NM-1 spec.configuration.settings.http_port: http_port accepts plaintext. Fix: Set it to _removed_", "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	is_port(spec)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.settings.tcp_port", "message": "NM-1 spec.configuration.settings.tcp_port: tcp_port accepts plaintext. Fix: Set it to _removed_", "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	is_port_2(spec)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.settings.mysql_port", "message": "NM-1 spec.configuration.settings.mysql_port: mysql_port accepts plaintext. Fix: Set it to _removed_", "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	is_port_3(spec)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.settings.postgresql_port", "message": "NM-1 spec.configuration.settings.postgresql_port: postgresql_port accepts plaintext. Fix: Set it to _removed_", "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	is_port_4(spec)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	is_port_5(cluster)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".http_port"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".http_port: http_port accepts plaintext. Fix: Set it to _removed_"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	is_port_6(cluster)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".tcp_port"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".tcp_port: tcp_port accepts plaintext. Fix: Set it to _removed_"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	is_port_7(cluster)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".mysql_port"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".mysql_port: mysql_port accepts plaintext. Fix: Set it to _removed_"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to _removed_"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	is_port_8(cluster)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".postgresql_port"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].settings"])), ".postgresql_port: postgresql_port accepts plaintext. Fix: Set it to _removed_"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"no\", and secure to \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	some j, shard_item in default_to(list_at(cluster, ["layout", "shards"]), [])
	shard := object_or_empty(shard_item)
	some i_2, host_item in default_to(list_at(shard, ["replicas"]), [])
	host := object_or_empty(host_item)
	is_on_2(host)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].layout.shards[", show(j), "].replicas"])), "[", show(i_2), "].insecure"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].layout.shards[", show(j), "].replicas"])), "[", show(i_2), "].insecure: this host accepts plaintext. Fix: Set it to \"no\", and secure to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"no\", and secure to \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	some j, replica_item in default_to(list_at(cluster, ["layout", "replicas"]), [])
	replica := object_or_empty(replica_item)
	some i_2, host_item in default_to(list_at(replica, ["shards"]), [])
	host := object_or_empty(host_item)
	is_on_2(host)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas[", show(j), "].shards"])), "[", show(i_2), "].insecure"])
	message_ := concat("", ["NM-1 ", show(concat("", ["spec.configuration.clusters[", show(i), "].layout.replicas[", show(j), "].shards"])), "[", show(i_2), "].insecure: this host accepts plaintext. Fix: Set it to \"no\", and secure to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"no\", and secure to \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	some i, template_item in default_to(list_at(spec, ["templates", "hostTemplates"]), [])
	template := object_or_empty(template_item)
	is_on_3(template)
	field_ := concat("", ["spec.templates.hostTemplates[", show(i), "].spec.insecure"])
	message_ := concat("", ["NM-1 spec.templates.hostTemplates[", show(i), "].spec.insecure: this host accepts plaintext. Fix: Set it to \"no\", and secure to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"yes\""} if {
	configuration := object_at(input.review.object, ["spec", "configuration"])
	some i, cluster_item in default_to(list_at(configuration, ["clusters"]), [])
	cluster := object_or_empty(cluster_item)
	not is_on_4(cluster)
	not has_tls_port(configuration)
	not has_tls_port_2(cluster)
	field_ := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	message_ := concat("", ["NM-4 spec.configuration.clusters[", show(i), "].secure: no TLS for ", show(concat("", ["clients of cluster ", show(string_at(cluster, ["name"]))])), ". Fix: Set it to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.configuration.clusters", "message": "NM-4 spec.configuration.clusters: no TLS for clients. Fix: Name a cluster with secure \"yes\"", "fix": "Name a cluster with secure \"yes\""} if {
	configuration := object_at(input.review.object, ["spec", "configuration"])
	count(default_to(list_at(configuration, ["clusters"]), [])) == 0
	not has_tls_port(configuration)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"yes\""} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	has_hosts(cluster)
	not is_on_4(cluster)
	field_ := concat("", ["spec.configuration.clusters[", show(i), "].secure"])
	message_ := concat("", ["NM-5 spec.configuration.clusters[", show(i), "].secure: no TLS for distributed queries. Fix: Set it to \"yes\""])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.configuration.settings.interserver_http_port", "message": message_, "fix": "Set it to _removed_, and interserver_https_port"} if {
	spec := object_at(input.review.object, ["spec"])
	some cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	has_replicas(cluster)
	not replicates_securely(spec)
	not replicates_securely_2(cluster)
	message_ := concat("", ["NM-5 spec.configuration.settings.interserver_http_port: no TLS for ", show(concat("", ["replication of cluster ", show(string_at(cluster, ["name"]))])), ". Fix: Set it to _removed_, and interserver_https_port"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"yes\", and port to 2281"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, node_item in default_to(list_at(spec, ["configuration", "zookeeper", "nodes"]), [])
	node := object_or_empty(node_item)
	not is_on_5(node)
	field_ := concat("", ["spec.configuration.zookeeper.nodes[", show(i), "].secure"])
	message_ := concat("", ["NM-5 spec.configuration.zookeeper.nodes[", show(i), "].secure: no TLS for ZooKeeper. Fix: Set it to \"yes\", and port to 2281"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": field_, "message": message_, "fix": "Set it to \"yes\", and port to 2281"} if {
	spec := object_at(input.review.object, ["spec"])
	some i, cluster_item in default_to(list_at(spec, ["configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	some i_2, node_item in default_to(list_at(cluster, ["zookeeper", "nodes"]), [])
	node := object_or_empty(node_item)
	not is_on_5(node)
	field_ := concat("", [show(concat("", ["spec.configuration.clusters[", show(i), "].zookeeper"])), ".nodes[", show(i_2), "].secure"])
	message_ := concat("", ["NM-5 ", show(concat("", ["spec.configuration.clusters[", show(i), "].zookeeper"])), ".nodes[", show(i_2), "].secure: no TLS for ZooKeeper. Fix: Set it to \"yes\", and port to 2281"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Name a storage class that encrypts"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	volume_volume := default_to(string_at(claim, ["name"]), "")
	volume_class_name := default_to(string_at(claim, ["spec", "storageClassName"]), "")
	default_to(string_at(claim, ["spec", "storageClassName"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	message_ := cut(concat("", ["SM-1 spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName: volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	default_to(string_at(claim, ["spec", "storageClassName"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	default_to(string_at(claim, ["spec", "storageClassName"]), "") == ""
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Use a volumeClaimTemplate"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, volume_item in default_to(list_at(pod, ["spec", "volumes"]), [])
	volume := object_or_empty(volume_item)
	is_either_14(volume)
	holds_data(pod, volume)
	volume_volume := default_to(string_at(volume, ["name"]), "")
	not is_host(volume)
	field_ := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message_ := cut(concat("", ["SM-1 spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]: volume ", show(volume_volume), " is on storage of the node that goes with the pod. Fix: Use a volumeClaimTemplate"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Use a volumeClaimTemplate"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, volume_item in default_to(list_at(pod, ["spec", "volumes"]), [])
	volume := object_or_empty(volume_item)
	is_either_14(volume)
	holds_data(pod, volume)
	volume_volume := default_to(string_at(volume, ["name"]), "")
	is_host(volume)
	field_ := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message_ := concat("", ["SM-1 spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]: volume ", show(volume_volume), " is a directory of the node. Fix: Use a volumeClaimTemplate"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "spec.defaults.templates.dataVolumeClaimTemplate", "message": "SM-1 spec.defaults.templates.dataVolumeClaimTemplate: volume data is on storage of the node that goes with the pod. Fix: Name a volumeClaimTemplate with a storage class that encrypts", "fix": "Name a volumeClaimTemplate with a storage class that encrypts"} if {
	used := object_at(input.review.object, ["spec", "defaults", "templates"])
	templates := object_at(input.review.object, ["spec", "templates"])
	not has_claim(used, templates)
	not has_mount(templates)
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": field_, "message": message_, "fix": "Set S3_SSE to AES256 or aws:kms"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, sidecar_item in default_to(list_at(pod, ["spec", "containers"]), [])
	sidecar := object_or_empty(sidecar_item)
	variables := default_to(list_at(sidecar, ["env"]), [])
	some variable_item in list_or_empty(variables)
	variable := object_or_empty(variable_item)
	string_at(variable, ["name"]) == "S3_BUCKET"
	not has_variable(variables)
	field_ := concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])
	message_ := concat("", ["ED-1 spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env: backups to the bucket of clickhouse-backup may be unencrypted. Fix: Set S3_SSE to AES256 or aws:kms"])
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	some i, service_item in default_to(list_at(input.review.object, ["spec", "templates", "serviceTemplates"]), [])
	service := object_or_empty(service_item)
	service_type := default_to(string_at(service, ["spec", "type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(service, ["spec", "loadBalancerSourceRanges"]), [])
	is_either_15(service_type, service, service_source_ranges)
	field_ := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message_ := cut(concat("", ["KSI-5 spec.templates.serviceTemplates[", show(i), "].spec.type: service ", show(default_to(default_to(string_at(service, ["name"]), string_at(service, ["generateName"])), "")), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "containers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	get_value_2(one, pod) != "yes"
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "containers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	not is_so(one)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	get_value_2(one, pod) != "yes"
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	not is_so(one)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

param_sm_1_encrypted_classes := given if {
	given := object.get(input, ["parameters", "SM-1", "encryptedClasses"], null)
	is_array(given)
} else := []

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

is_either(value) if {
	is_string(value)
	value != ""
}

is_either(value) if {
	not is_string(value)
	value != null
}

is_either_2(value) if {
	is_object(value)
	at(value, ["valueFrom"]) != null
}

is_either_2(value) if {
	not is_object(value)
	is_either(value)
}

is_given(field) if {
	value := at(default_to(object_at(input.review.object, ["spec", "configuration", "users"]), {}), [concat("", ["default/", field])])
	is_either_2(value)
}

has_credential if {
	some field in ["password", "password_sha256_hex", "password_double_sha1_hex", "password_scram_sha256_hex", "k8s_secret_password", "k8s_secret_password_sha256_hex", "k8s_secret_password_double_sha1_hex", "k8s_secret_env_password", "k8s_secret_env_password_sha256_hex", "k8s_secret_env_password_double_sha1_hex", "ssl_certificates/common_name", "ldap/server", "kerberos/realm"]
	is_given(field)
}

removes_default(files) if {
	file := at(files, ["users.d/remove_default_user.xml"])
	is_string(file)
	regex.match("<default[ \\t\\r\\n]+remove=", string_or_empty(file))
}

removes_default_2(files) if {
	file := at(files, ["users.d/remove_default.xml"])
	is_string(file)
	regex.match("<default[ \\t\\r\\n]+remove=", string_or_empty(file))
}

removes_default_3(files) if {
	file := at(files, ["users.d/users.xml"])
	is_string(file)
	regex.match("<default[ \\t\\r\\n]+remove=", string_or_empty(file))
}

is_either_3(files) if {
	removes_default(files)
}

is_either_3(files) if {
	removes_default_2(files)
}

is_either_3(files) if {
	removes_default_3(files)
}

is_default_removed if {
	files := default_to(object_at(input.review.object, ["spec", "configuration", "files"]), {})
	is_either_3(files)
}

is_either_4(key) if {
	endswith(key, "/networks/ip")
}

is_either_4(key) if {
	endswith(key, "/networks/host_regexp")
}

is_either_5(value) if {
	is_number(value)
	value == 1
}

is_either_5(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(string_or_empty(value)) in {"1", "true", "yes", "on", "enable", "enabled"}
}

is_either_6(value) if {
	is_boolean(value)
	value == true
}

is_either_6(value) if {
	not is_boolean(value)
	is_either_5(value)
}

is_on(users, user) if {
	value := at(users, [concat("", [user, "/access_management"])])
	is_either_6(value)
}

is_either_7(user, _) if {
	user == "default"
}

is_either_7(user, _) if {
	user == "clickhouse_operator"
}

is_either_7(user, users) if {
	is_on(users, user)
}

is_administrator(key, users) if {
	user := default_to(string_item(split(key, "/"), 0), "")
	is_either_7(user, users)
}

is_open(limit) if {
	is_string(limit)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", string_or_empty(limit))
}

is_open(limit) if {
	is_array(limit)
	some item in list_or_empty(limit)
	is_string(item)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", string_or_empty(item))
}

is_plain(value) if {
	is_string(value)
	value != ""
}

is_plain(value) if {
	is_number(value)
}

is_given_2(value) if {
	is_either_2(value)
}

is_given_3(users, user, field) if {
	value := at(users, [concat("", [user, "/", field])])
	is_either_2(value)
}

has_credential_2(users, user) if {
	some field in ["password", "password_sha256_hex", "password_double_sha1_hex", "password_scram_sha256_hex", "k8s_secret_password", "k8s_secret_password_sha256_hex", "k8s_secret_password_double_sha1_hex", "k8s_secret_env_password", "k8s_secret_env_password_sha256_hex", "k8s_secret_env_password_double_sha1_hex", "ssl_certificates/common_name", "ldap/server", "kerberos/realm"]
	is_given_3(users, user, field)
}

get_choice(value) := at(value, ["password"]) if {
	is_object(value)
} else := null

is_plain_2(value) if {
	value_2 := get_choice(value)
	is_plain(value_2)
}

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either_8(value, _) if {
	in_address(value)
}

is_either_8(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either_8(value, variable)
}

is_either_9(value) if {
	is_number(value)
	value == 0
}

is_either_9(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(string_or_empty(value)) in {"0", "false", "no", "off", "disable", "disabled"}
}

is_either_10(value) if {
	is_boolean(value)
	value != true
}

is_either_10(value) if {
	not is_boolean(value)
	is_either_9(value)
}

is_off(cluster) if {
	value := at(cluster, ["insecure"])
	is_either_10(value)
}

is_either_11(value) if {
	value == "_removed_"
}

is_either_11(value) if {
	value == "_remove_"
}

is_removed(settings) if {
	value := at(settings, ["http_port"])
	is_string(value)
	is_either_11(value)
}

is_removed_2(settings) if {
	value := at(settings, ["tcp_port"])
	is_string(value)
	is_either_11(value)
}

are_ports_removed(settings) if {
	is_removed(settings)
	is_removed_2(settings)
}

are_ports_removed_2(cluster) if {
	settings := default_to(object_at(cluster, ["settings"]), {})
	is_removed(settings)
	is_removed_2(settings)
}

is_removed_3(value) if {
	is_string(value)
	is_either_11(value)
}

is_port(spec) if {
	value := at(default_to(object_at(spec, ["configuration", "settings"]), {}), ["http_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_2(spec) if {
	value := at(default_to(object_at(spec, ["configuration", "settings"]), {}), ["tcp_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_3(spec) if {
	value := at(default_to(object_at(spec, ["configuration", "settings"]), {}), ["mysql_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_4(spec) if {
	value := at(default_to(object_at(spec, ["configuration", "settings"]), {}), ["postgresql_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_5(cluster) if {
	value := at(default_to(object_at(cluster, ["settings"]), {}), ["http_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_6(cluster) if {
	value := at(default_to(object_at(cluster, ["settings"]), {}), ["tcp_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_7(cluster) if {
	value := at(default_to(object_at(cluster, ["settings"]), {}), ["mysql_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_8(cluster) if {
	value := at(default_to(object_at(cluster, ["settings"]), {}), ["postgresql_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_on_2(host) if {
	value := at(host, ["insecure"])
	is_either_6(value)
}

is_on_3(template) if {
	value := at(template, ["spec", "insecure"])
	is_either_6(value)
}

is_on_4(cluster) if {
	value := at(cluster, ["secure"])
	is_either_6(value)
}

is_port_9(settings) if {
	value := at(settings, ["https_port"])
	is_given_2(value)
	not is_removed_3(value)
}

is_port_10(settings) if {
	value := at(settings, ["tcp_port_secure"])
	is_given_2(value)
	not is_removed_3(value)
}

names_port(files) if {
	file := at(files, ["settings.xml"])
	is_string(file)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", string_or_empty(file))
}

names_port_2(files) if {
	file := at(files, ["openssl.xml"])
	is_string(file)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", string_or_empty(file))
}

names_port_3(files) if {
	file := at(files, ["config.d/settings.xml"])
	is_string(file)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", string_or_empty(file))
}

names_port_4(files) if {
	file := at(files, ["config.d/openssl.xml"])
	is_string(file)
	regex.match("<(https_port|tcp_port_secure)>[ \\t\\r\\n]*[1-9]", string_or_empty(file))
}

is_either_12(settings, _) if {
	is_port_9(settings)
}

is_either_12(settings, _) if {
	is_port_10(settings)
}

is_either_12(_, files) if {
	names_port(files)
}

is_either_12(_, files) if {
	names_port_2(files)
}

is_either_12(_, files) if {
	names_port_3(files)
}

is_either_12(_, files) if {
	names_port_4(files)
}

has_tls_port(configuration) if {
	settings := default_to(object_at(configuration, ["settings"]), {})
	files := default_to(object_at(configuration, ["files"]), {})
	is_either_12(settings, files)
}

has_tls_port_2(cluster) if {
	settings := default_to(object_at(cluster, ["settings"]), {})
	files := default_to(object_at(cluster, ["files"]), {})
	is_either_12(settings, files)
}

is_either_13(shard) if {
	is_number(default_to(number_at(shard, ["replicasCount"]), 1))
	default_to(number_at(shard, ["replicasCount"]), 1) > 1
}

is_either_13(shard) if {
	count(default_to(list_at(shard, ["replicas"]), [])) > 1
}

has_replicas(cluster) if {
	is_number(default_to(number_at(cluster, ["layout", "replicasCount"]), 1))
	default_to(number_at(cluster, ["layout", "replicasCount"]), 1) > 1
}

has_replicas(cluster) if {
	count(default_to(list_at(cluster, ["layout", "replicas"]), [])) > 1
}

has_replicas(cluster) if {
	some shard_item in default_to(list_at(cluster, ["layout", "shards"]), [])
	shard := object_or_empty(shard_item)
	is_either_13(shard)
}

has_hosts(cluster) if {
	has_replicas(cluster)
}

has_hosts(cluster) if {
	is_number(default_to(number_at(cluster, ["layout", "shardsCount"]), 1))
	default_to(number_at(cluster, ["layout", "shardsCount"]), 1) > 1
}

has_hosts(cluster) if {
	count(default_to(list_at(cluster, ["layout", "shards"]), [])) > 1
}

is_removed_4(settings) if {
	value := at(settings, ["interserver_http_port"])
	is_string(value)
	is_either_11(value)
}

is_port_11(settings) if {
	value := at(settings, ["interserver_https_port"])
	is_given_2(value)
	not is_removed_3(value)
}

replicates_securely(spec) if {
	settings := default_to(object_at(spec, ["configuration", "settings"]), {})
	is_removed_4(settings)
	is_port_11(settings)
}

replicates_securely_2(cluster) if {
	settings := default_to(object_at(cluster, ["settings"]), {})
	is_removed_4(settings)
	is_port_11(settings)
}

is_on_5(node) if {
	value := at(node, ["secure"])
	is_either_6(value)
}

has_item(volume_class_name) if {
	some item_item in list_or_empty(param_sm_1_encrypted_classes)
	item := string_or_empty(item_item)
	item == volume_class_name
}

is_host(volume) if {
	at(volume, ["hostPath"]) != null
}

is_either_14(volume) if {
	is_host(volume)
}

is_either_14(volume) if {
	at(volume, ["emptyDir"]) != null
}

holds_data(pod, volume) if {
	some container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some mount_item in default_to(list_at(container, ["volumeMounts"]), [])
	mount := object_or_empty(mount_item)
	string_at(mount, ["name"]) == default_to(string_at(volume, ["name"]), "")
	startswith(default_to(string_at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

has_claim(used, _) if {
	default_to(string_at(used, ["dataVolumeClaimTemplate"]), string_at(used, ["volumeClaimTemplate"])) != null
}

has_claim(_, templates) if {
	count(default_to(list_at(templates, ["volumeClaimTemplates"]), [])) > 0
}

mounts_data(pod) if {
	some container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some mount_item in default_to(list_at(container, ["volumeMounts"]), [])
	mount := object_or_empty(mount_item)
	startswith(default_to(string_at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

has_mount(templates) if {
	some pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	mounts_data(pod)
}

has_variable(variables) if {
	some variable_item in list_or_empty(variables)
	variable := object_or_empty(variable_item)
	default_to(string_at(variable, ["name"]), "") in {"S3_SSE", "S3_SSE_KMS_KEY_ID", "S3_SSE_CUSTOMER_KEY"}
}

is_marked(service) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(service, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_15(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_15(service_type, service, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(service)
	not is_limited(service_source_ranges)
}

is_either_16(user, _) if {
	user == 0
}

is_either_16(_, non_root) if {
	non_root == false
}

is_either_17(non_root, _) if {
	non_root == true
}

is_either_17(_, user) if {
	user != null
}

get_choice_2(non_root, user) := "yes" if {
	is_either_17(non_root, user)
} else := "unset"

get_choice_3(user, non_root) := "no" if {
	is_either_16(user, non_root)
} else := get_choice_2(non_root, user)

get_value(one, pod, user) := get_choice_3(user, non_root) if {
	non_root := default_to(boolean_at(one, ["securityContext", "runAsNonRoot"]), boolean_at(pod, ["spec", "securityContext", "runAsNonRoot"]))
}

get_value_2(one, pod) := get_value(one, pod, user) if {
	user := default_to(number_at(one, ["securityContext", "runAsUser"]), number_at(pod, ["spec", "securityContext", "runAsUser"]))
}

is_so(one) if {
	boolean_at(one, ["securityContext", "allowPrivilegeEscalation"]) == false
	boolean_at(one, ["securityContext", "privileged"]) != true
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

string_or_empty(x) := x if {
	is_string(x)
} else := ""

list_or_empty(x) := x if {
	is_array(x)
} else := []

object_or_empty(x) := x if {
	is_object(x)
} else := {}

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"

# Only A to Z: engines differ beyond.
lower_ascii(x) := strings.replace_n({"A": "a", "B": "b", "C": "c", "D": "d", "E": "e", "F": "f", "G": "g", "H": "h", "I": "i", "J": "j", "K": "k", "L": "l", "M": "m", "N": "n", "O": "o", "P": "p", "Q": "q", "R": "r", "S": "s", "T": "t", "U": "u", "V": "v", "W": "w", "X": "x", "Y": "y", "Z": "z"}, x)

string_item(list, index) := string_or_empty(found) if {
	is_array(list)
	found := list[index]
} else := null

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
