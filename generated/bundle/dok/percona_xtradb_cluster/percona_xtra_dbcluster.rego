# percona-xtradb-cluster PerconaXtraDBCluster: all controls
package dok.percona_xtradb_cluster.percona_xtra_dbcluster

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	is_administrator(user)
	hosts := list_or(at(user, ["hosts"]), [])
	hosts_or_item(hosts)
	field := concat("", ["spec.users[", show(i), "].hosts"])
	message := concat("", ["UM-2 ", field, ": administrator account ", show(text_or(at(user, ["name"]), "")), " may log in from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	skips_passwords
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.pxc.configuration",
		"message": "UM-3 spec.pxc.configuration: every login asks for no password. Fix: Remove skip_grant_tables",
		"fix": "Remove skip_grant_tables",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	uses_old_hash
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.pxc.configuration",
		"message": "UM-7 spec.pxc.configuration: passwords of new accounts are stored in a hash that is broken. Fix: Use caching_sha2_password",
		"fix": "Use caching_sha2_password",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	uses_key_file
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.pxc.configuration",
		"message": "CM-1 spec.pxc.configuration: key file is kept beside the data, by no key service. Fix: Remove it, and give vaultSecretName a Secret for Vault",
		"fix": "Remove it, and give vaultSecretName a Secret for Vault",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.sidecars)
	some i, container in input.review.object.spec.pxc.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.pxc.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.haproxy.sidecars)
	some i, container in input.review.object.spec.haproxy.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.haproxy.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.proxysql.sidecars)
	some i, container in input.review.object.spec.proxysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.proxysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.sidecars)
	some i, container in input.review.object.spec.pxc.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.pxc.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.haproxy.sidecars)
	some i, container in input.review.object.spec.haproxy.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.haproxy.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.proxysql.sidecars)
	some i, container in input.review.object.spec.proxysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.proxysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	holds_secret
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.pxc.configuration",
		"message": "CM-2 spec.pxc.configuration: password in my.cnf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	holds_statistics_login
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.haproxy.configuration",
		"message": "CM-2 spec.haproxy.configuration: password in haproxy.cfg stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	regex.match("(^|[\\n{; \\t])(admin_credentials|stats_credentials|cluster_password|monitor_password)[ \\t]*=[ \\t]*\"[^\"]", text_or(object.get(input.review.object, ["spec", "proxysql", "configuration"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.proxysql.configuration",
		"message": "CM-2 spec.proxysql.configuration: password in proxysql.cnf stands in the open. Fix: Keep it in a Secret with the configuration",
		"fix": "Keep it in a Secret with the configuration",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.sidecars)
	some i, container in input.review.object.spec.pxc.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.pxc.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.haproxy.sidecars)
	some i, container in input.review.object.spec.haproxy.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.haproxy.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.proxysql.sidecars)
	some i, container in input.review.object.spec.proxysql.sidecars
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.proxysql.sidecars[", show(i), "].env[", show(i_2), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.credentialsSecret"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["s3", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["s3", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".s3.credentialsSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "static-keys"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".azure.credentialsSecret"])
	message := concat("", ["CM-5 ", field, ": Azure is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	text_or(object.get(storage, ["azure", "credentialsSecret"], null), "") != ""
	address := text_or(object.get(storage, ["azure", "endpointUrl"], null), "")
	access_by := chosen_access_by(address)
	access_by == "own-store"
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := concat("", [show(at_value), ".azure.credentialsSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	variables := list_or(object.get(storage, ["containerOptions", "env"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].valueFrom.secretKeyRef"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	variables := list_or(object.get(storage, ["containerOptions", "env"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not requires_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.pxc.configuration",
		"message": "NM-1 spec.pxc.configuration: PXC accepts plaintext. Fix: Set require_secure_transport=ON",
		"fix": "Set require_secure_transport=ON",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.proxysql.enabled",
		"message": "NM-1 spec.proxysql.enabled: ProxySQL accepts plaintext. Fix: Use haproxy: with it PXC decides",
		"fix": "Use haproxy: with it PXC decides",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	not is_administrator(user)
	hosts := list_or(at(user, ["hosts"]), [])
	filter_from := chosen_filter_from(hosts)
	filter_from == "anywhere"
	field := concat("", ["spec.users[", show(i), "].hosts"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.users)
	some i, user in input.review.object.spec.users
	not is_administrator(user)
	hosts := list_or(at(user, ["hosts"]), [])
	filter_from := chosen_filter_from(hosts)
	filter_from == "default"
	field := concat("", ["spec.users[", show(i), "].hosts"])
	message := concat("", ["NM-2 ", field, ": ", show(concat("", ["user ", show(text_or(at(user, ["name"]), null))])), " may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not is_plain_address(storage)
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_plain_address(storage)
	not peer_is_verified(storage)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key)])), ".verifyTLS"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	is_array(storage.containerOptions.env)
	some i, variable in storage.containerOptions.env
	not percona_xtradb_cluster_percona_xtra_dbcluster_peer_is_verified(variable)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerOptions.env"])), "[", show(i), "].value"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.replicationChannels)
	some i, channel in input.review.object.spec.pxc.replicationChannels
	not channel.isSource == true
	channel.configuration.ssl == true
	not peer_is_verified_more(channel)
	field := concat("", ["spec.pxc.replicationChannels[", show(i), "].configuration.sslSkipVerify"])
	message := concat("", ["NM-3 ", field, ": ", show(concat("", ["replication channel ", show(text_or(at(channel, ["name"]), null))])), " takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "no field says whether the client of PMM to its server takes any certificate",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not has_tls
	field := chosen_field
	fix := chosen_fix
	edit := chosen_edit
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	tls_minimum_version := chosen_tls_minimum_version
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.pxc.configuration: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set tls_version to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.pxc.configuration",
		"message": message,
		"fix": "Set tls_version to TLSv1.3",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not has_tls
	field := chosen_field
	fix := chosen_fix
	edit := chosen_edit
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	replicates_plainly
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.pxc.configuration",
		"message": "NM-5 spec.pxc.configuration: no TLS for replication. Fix: Remove pxc_encrypt_cluster_traffic",
		"fix": "Remove pxc_encrypt_cluster_traffic",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.replicationChannels)
	some i, channel in input.review.object.spec.pxc.replicationChannels
	not channel.isSource == true
	not tls_offered(channel)
	field := concat("", ["spec.pxc.replicationChannels[", show(i), "].configuration.ssl"])
	message := concat("", ["NM-5 ", field, ": no TLS for ", show(concat("", ["replication channel ", show(text_or(at(channel, ["name"]), null))])), ". Fix: Set it to true, and ca to a path"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and ca to a path",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not percona_xtradb_cluster_percona_xtra_dbcluster_tls_offered(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := show(concat("", [show(at_value), ".s3.endpointUrl"]))
	message := concat("", ["NM-6 ", field, ": no TLS for S3. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	not tls_offered_more(storage)
	at_value := concat("", ["spec.backup.storages.", show(key)])
	field := show(concat("", [show(at_value), ".azure.endpointUrl"]))
	message := concat("", ["NM-6 ", field, ": no TLS for Azure. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.upgradeOptions.versionServiceEndpoint",
		"message": "NM-6 spec.upgradeOptions.versionServiceEndpoint: no TLS for the version service. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	has_tls
	text_or(object.get(input.review.object, ["spec", "tls", "issuerConf", "name"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.issuerConf",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	has_tls
	is_over_ayear
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.certValidityDuration",
		"message": "NM-7 spec.tls.certValidityDuration: the server certificate is valid for more than a year. Fix: Remove it: the default is 90 days",
		"fix": "Remove it: the default is 90 days",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	has_tls
	text_or(object.get(input.review.object, ["spec", "tls", "issuerConf", "name"], null), "") == ""
	not is_over_ten_years
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.caValidityDuration",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	has_tls
	text_or(object.get(input.review.object, ["spec", "tls", "issuerConf", "name"], null), "") == ""
	is_over_ten_years
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.tls.caValidityDuration",
		"message": "NM-8 spec.tls.caValidityDuration: the authority is valid for more than ten years. Fix: Remove it: the default is three years",
		"fix": "Remove it: the default is three years",
		"edit": "remove",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.pxc.image",
		"message": "NM-10 spec.pxc.image: the image of XtraDB Cluster is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.pxc.image",
		"message": "the image of XtraDB Cluster decides which cryptography is used",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	claim := object_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.pxc.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.hostPath",
		"message": "SM-1 spec.pxc.volumeSpec.hostPath: volume data is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	claim := object_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.pxc.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.emptyDir",
		"message": "SM-1 spec.pxc.volumeSpec.emptyDir: volume data is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_xtradb_cluster_percona_xtra_dbcluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not claim_and_host_path
	not claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pxc.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	claim := object_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.proxysql.volumeSpec.hostPath)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.hostPath",
		"message": "SM-1 spec.proxysql.volumeSpec.hostPath: volume of ProxySQL is a directory of the node. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	claim := object_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.proxysql.volumeSpec.emptyDir)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.emptyDir",
		"message": "SM-1 spec.proxysql.volumeSpec.emptyDir: volume of ProxySQL is on storage of the node that goes with the pod. Fix: Use persistentVolumeClaim with a storage class that encrypts",
		"fix": "Use persistentVolumeClaim with a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName: volume of ProxySQL is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName: volume of ProxySQL is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	percona_xtradb_cluster_percona_xtra_dbcluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "SM-1 spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName: volume of ProxySQL is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path
	not percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir
	text_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.proxysql.volumeSpec.persistentVolumeClaim.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not uses_key_file_and_configuration
	percona_xtradb_cluster_percona_xtra_dbcluster_uses_key_file
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.pxc.configuration",
		"message": "SM-3 spec.pxc.configuration: key of the data is not in a key service. Fix: Remove the key file, and give vaultSecretName a Secret for Vault",
		"fix": "Remove the key file, and give vaultSecretName a Secret for Vault",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not uses_key_file_and_configuration
	not percona_xtradb_cluster_percona_xtra_dbcluster_uses_key_file
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	not regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.vaultSecretName",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	storage.type == "s3"
	field := concat("", ["spec.backup.storages.", show(key), ".s3"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	storage.type == "filesystem"
	not is_object(object.get(storage, ["volume", "persistentVolumeClaim"], null))
	is_object(storage.volume.hostPath)
	field := concat("", ["spec.backup.storages.", show(key), ".volume.hostPath"])
	message := concat("", ["ED-1 ", field, ": backups to a directory of the node are not encrypted. Fix: Use a store that encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a store that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	storage.type == "filesystem"
	given := object.get(storage, ["volume"], null)
	persistent_volume_claim_or_host_path(given)
	field := concat("", ["spec.backup.storages.", show(key), ".volume"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.pxc.configuration",
		"message": "ED-2 spec.pxc.configuration: the general log carries data of users. Fix: Leave general_log off",
		"fix": "Leave general_log off",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.pxc.configuration",
		"message": "ED-2 spec.pxc.configuration: the slow query log carries data of users. Fix: Raise long_query_time",
		"fix": "Raise long_query_time",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is turned off. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.pmm.enabled",
		"message": "MAA-1 spec.pmm.enabled: PMM is not turned on. Fix: Set it to true, and name its server in serverHost",
		"fix": "Set it to true, and name its server in serverHost",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	audit_state := chosen_audit_state
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.pxc.configuration",
		"message": "MAA-3 spec.pxc.configuration: the audit log is turned off. Fix: Load audit_log with plugin_load_add, or install component_audit_log_filter",
		"fix": "Load audit_log with plugin_load_add, or install component_audit_log_filter",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	audit_state := chosen_audit_state
	audit_state == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.pxc.configuration",
		"message": "another object or SQL may turn on the audit log",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "pxc", "expose", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "pxc", "expose", "loadBalancerSourceRanges"], null), [])
	own_or_marked(own, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.pxc.expose.type: service of each PXC pod is a ", show(chosen_own(own)), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "KSI-5 spec.pxc.expose.type: Ingress of each PXC pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "KSI-5 spec.pxc.expose.type: Gateway of each PXC pod is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "Gateway"
	not percona_xtradb_cluster_percona_xtra_dbcluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "pxc", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.expose.enabled == true
	own := text_or(object.get(input.review.object, ["spec", "pxc", "expose", "type"], null), "")
	own != ""
	own == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.pxc.expose.type",
		"message": "KSI-5 spec.pxc.expose.type: service of each PXC pod answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_annotations := object_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.haproxy.exposePrimary.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "KSI-5 spec.haproxy.exposePrimary.type: Ingress of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "KSI-5 spec.haproxy.exposePrimary.type: Gateway of the primary is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "type"], null), "")
	service_type := chosen_service_type(own, haproxy)
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposePrimary.type",
		"message": "KSI-5 spec.haproxy.exposePrimary.type: service of the primary answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_annotations := object_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "loadBalancerSourceRanges"], null), or_else(chosen_type, []))
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.haproxy.exposeReplicas.type: service of the replicas is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "KSI-5 spec.haproxy.exposeReplicas.type: Ingress of the replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "KSI-5 spec.haproxy.exposeReplicas.type: Gateway of the replicas is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "loadBalancerSourceRanges"], null), or_else(chosen_type, []))
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	expose_replicas_or_enabled
	haproxy := object.get(input.review.object, ["spec", "haproxy"], null)
	own := text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "type"], null), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.haproxy.exposeReplicas.type",
		"message": "KSI-5 spec.haproxy.exposeReplicas.type: service of the replicas answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_annotations := object_or(object.get(input.review.object, ["spec", "proxysql", "expose", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxysql", "expose", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.proxysql.expose.type: service of ProxySQL is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "KSI-5 spec.proxysql.expose.type: Ingress of ProxySQL is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "KSI-5 spec.proxysql.expose.type: Gateway of ProxySQL is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "Gateway"
	not marked_more_3
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "proxysql", "expose", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	proxysql := object.get(input.review.object, ["spec", "proxysql"], null)
	own := text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "type"], null), "")
	service_type := chosen_service_type(own, proxysql)
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.proxysql.expose.type",
		"message": "KSI-5 spec.proxysql.expose.type: service of ProxySQL answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	shared := object.get(input.review.object, ["spec", "pxc", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "pxc", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pxc", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "pxc", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, shared)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pxc.containerSecurityContext",
		"message": "WL-1 spec.pxc.containerSecurityContext: container pxc may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not allow_privilege_escalation_and_privileged
	edit := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pxc.containerSecurityContext",
		"message": "WL-1 spec.pxc.containerSecurityContext: container pxc may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.sidecars)
	shared := object.get(input.review.object, ["spec", "pxc", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.pxc.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "pxc", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, shared)
	at_value := concat("", ["spec.pxc.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_array(input.review.object.spec.pxc.sidecars)
	some i, sidecar in input.review.object.spec.pxc.sidecars
	own := at(sidecar, ["securityContext"])
	not percona_xtradb_cluster_percona_xtra_dbcluster_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.pxc.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	pod := object.get(input.review.object, ["spec", "haproxy", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "haproxy", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "haproxy", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "haproxy", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.haproxy.containerSecurityContext",
		"message": "WL-1 spec.haproxy.containerSecurityContext: container haproxy may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	not allow_privilege_escalation_and_privileged_more
	edit := chosen_edit_more_2
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.haproxy.containerSecurityContext",
		"message": "WL-1 spec.haproxy.containerSecurityContext: container haproxy may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	is_array(input.review.object.spec.haproxy.sidecars)
	pod := object.get(input.review.object, ["spec", "haproxy", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.haproxy.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "haproxy", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.haproxy.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	is_array(input.review.object.spec.haproxy.sidecars)
	some i, sidecar in input.review.object.spec.haproxy.sidecars
	own := at(sidecar, ["securityContext"])
	not percona_xtradb_cluster_percona_xtra_dbcluster_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.haproxy.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	pod := object.get(input.review.object, ["spec", "proxysql", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "proxysql", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "proxysql", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "proxysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxysql.containerSecurityContext",
		"message": "WL-1 spec.proxysql.containerSecurityContext: container proxysql may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	not allow_privilege_escalation_and_privileged_more_2
	edit := chosen_edit_more_3
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxysql.containerSecurityContext",
		"message": "WL-1 spec.proxysql.containerSecurityContext: container proxysql may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	is_array(input.review.object.spec.proxysql.sidecars)
	pod := object.get(input.review.object, ["spec", "proxysql", "podSecurityContext"], null)
	some i, sidecar in input.review.object.spec.proxysql.sidecars
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "proxysql", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.proxysql.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	is_array(input.review.object.spec.proxysql.sidecars)
	some i, sidecar in input.review.object.spec.proxysql.sidecars
	own := at(sidecar, ["securityContext"])
	not percona_xtradb_cluster_percona_xtra_dbcluster_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.proxysql.sidecars[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit_more(own)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	shared := object.get(input.review.object, ["spec", "pxc", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "logcollector", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "logcollector", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "pxc", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, shared)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	not allow_privilege_escalation_and_privileged_more_3
	edit := chosen_edit_more_4
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	shared := object.get(input.review.object, ["spec", "pxc", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "pmm", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pmm", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "pxc", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, shared)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	not allow_privilege_escalation_and_privileged_more_4
	edit := chosen_edit_more_5
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	shared := object.get(input.review.object, ["spec", "pxc", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "initContainer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "pxc", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, shared)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext",
		"message": "WL-1 spec.initContainer.containerSecurityContext: container that goes before may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	is_object(input.review.object.spec.initContainer.containerSecurityContext)
	not allow_privilege_escalation_and_privileged_more_5
	edit := chosen_edit_more_6
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext",
		"message": "WL-1 spec.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	pod := object.get(storage, ["podSecurityContext"], null)
	own := object.get(storage, ["containerSecurityContext"], null)
	user := number_or(object.get(storage, ["containerSecurityContext", "runAsUser"], null), number_or(object.get(storage, ["podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerSecurityContext"])
	field := show(at_value)
	message := concat("", ["WL-1 ", field, ": container of the backup may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	own := object.get(storage, ["containerSecurityContext"], null)
	not percona_xtradb_cluster_percona_xtra_dbcluster_allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.backup.storages.", show(key), ".containerSecurityContext"])
	field := show(at_value)
	edit := chosen_edit_more(own)
	message := concat("", ["WL-1 ", field, ": container of the backup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pxc.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.pxc.containerSecurityContext.privileged",
		"message": "WL-5 spec.pxc.containerSecurityContext.privileged: container pxc is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	input.review.object.spec.haproxy.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.haproxy.containerSecurityContext.privileged",
		"message": "WL-5 spec.haproxy.containerSecurityContext.privileged: container haproxy is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	input.review.object.spec.proxysql.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.proxysql.containerSecurityContext.privileged",
		"message": "WL-5 spec.proxysql.containerSecurityContext.privileged: container proxysql is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.logcollector.enabled == true
	input.review.object.spec.logcollector.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext.privileged",
		"message": "WL-5 spec.logcollector.containerSecurityContext.privileged: container logs is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.pmm.enabled == true
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext.privileged",
		"message": "WL-5 spec.pmm.containerSecurityContext.privileged: container pmm-client is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.initContainer.containerSecurityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext.privileged",
		"message": "WL-5 spec.initContainer.containerSecurityContext.privileged: container that goes before is privileged. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some key, storage in object_or(object_or(object.get(input.review.object, ["spec", "backup", "storages"], null), {}), {})
	is_object(storage)
	storage.containerSecurityContext.privileged == true
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key), ".containerSecurityContext"])), ".privileged"])
	message := concat("", ["WL-5 ", field, ": container of the backup is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := chosen_edit_more_7(list)
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].ports[", show(j), "].hostPort"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "pxc", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "pxc", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "pxc", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "pxc", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.pxc.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container pxc has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.haproxy.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "haproxy", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "haproxy", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "haproxy", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "haproxy", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.haproxy.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container haproxy has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	input.review.object.spec.proxysql.enabled == true
	memory := scalar_or(object.get(input.review.object, ["spec", "proxysql", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "proxysql", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "proxysql", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "proxysql", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.proxysql.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container proxysql has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "pxc", "image": text_or(object.get(input.review.object, ["spec", "pxc", "image"], null), ""), "at": "spec.pxc.image", "runs": true}, {"name": "haproxy", "image": chosen_on, "at": "spec.haproxy.image", "runs": on}, {"name": "proxysql", "image": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on, "at": "spec.proxysql.image", "runs": percona_xtradb_cluster_percona_xtra_dbcluster_on}, {"name": "logs", "image": chosen_on_more, "at": "spec.logcollector.image", "runs": on_more}, {"name": "pmm-client", "image": chosen_on_more_2, "at": "spec.pmm.image", "runs": on_more_2}, {"name": "of backups", "image": text_or(object.get(input.review.object, ["spec", "backup", "image"], null), ""), "at": "spec.backup.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initContainer", "image"], null), ""), "at": "spec.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "initImage"], null), ""), "at": "spec.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := show(object.get(field_value, ["at"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_image_source(first, named)
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_image_source(first, named)
	percona_xtradb_cluster_percona_xtra_dbcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "pxc", "sidecars"], null), []), "at": "spec.pxc.sidecars"}, {"containers": chosen_enabled, "at": "spec.haproxy.sidecars"}, {"containers": percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled, "at": "spec.proxysql.sidecars"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_image_source(first, named)
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	not input.review.object.spec.logcollector.enabled == true
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.pxc.configuration",
		"message": "WL-15 spec.pxc.configuration: the error log goes to a file, not to standard output. Fix: Remove log_error from it",
		"fix": "Remove log_error from it",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

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

dbs_or_item(dbs) if {
	count(dbs) == 0
}

dbs_or_item(dbs) if {
	"*" in texts(dbs)
}

is_administrator(user) if {
	dbs := list_or(at(user, ["dbs"]), [])
	dbs_or_item(dbs)
	some grant in texts(at(user, ["grants"]))
	regex.match("(?i)^ *all( privileges)? *$", grant)
}

hosts_or_item(hosts) if {
	count(hosts) == 0
}

hosts_or_item(hosts) if {
	"%" in texts(hosts)
}

skips_passwords if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
}

uses_old_hash if {
	regex.match("(?i)(^|\\n)[ \\t]*(default[_-]authentication[_-]plugin|authentication[_-]policy)[ \\t]*=[ \\t]*[\"']?mysql_native_password", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
}

uses_key_file if {
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
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

percona_xtradb_cluster_percona_xtra_dbcluster_is_literal(value) if {
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
	percona_xtradb_cluster_percona_xtra_dbcluster_is_literal(value)
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
	percona_xtradb_cluster_percona_xtra_dbcluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

holds_secret if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
}

holds_statistics_login if {
	regex.match("(^|\\n)[ \\t]*stats[ \\t]+auth[ \\t]+[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "haproxy", "configuration"], null), ""))
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

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

requires_tls if {
	regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
}

chosen_filter_from(hosts) := "default" if {
	count(hosts) == 0
} else := "anywhere" if {
	"%" in texts(hosts)
} else := "limited"

is_plain_address(storage) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(storage, ["s3", "endpointUrl"], null), ""))
}

percona_xtradb_cluster_percona_xtra_dbcluster_is_plain_address(storage) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(storage, ["azure", "endpointUrl"], null), ""))
}

peer_is_verified(storage) if {
	not storage.verifyTLS == false
}

percona_xtradb_cluster_percona_xtra_dbcluster_peer_is_verified(variable) if {
	not variable.name == "VERIFY_TLS"
}

percona_xtradb_cluster_percona_xtra_dbcluster_peer_is_verified(variable) if {
	not variable.value == "false"
}

peer_is_verified_more(channel) if {
	not channel.configuration.sslSkipVerify == true
}

has_tls if {
	not input.review.object.spec.tls.enabled == false
	not input.review.object.spec.allowUnsafeConfigurations == true
}

unsafe if {
	input.review.object.spec.allowUnsafeConfigurations == true
}

chosen_field := "spec.allowUnsafeConfigurations" if {
	unsafe
} else := "spec.tls.enabled"

chosen_fix := "Remove it" if {
	unsafe
} else := "Set it to true"

chosen_edit := "remove" if {
	unsafe
} else := "set true"

chosen_tls_minimum_version := "1.0" if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1([^.0-9]|$)", or_else(configuration, ""))
} else := "1.1" if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", or_else(configuration, ""))
} else := "1.2" if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.2", or_else(configuration, ""))
} else := ""

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_4_minimum_tls_version == "1.3"
}

replicates_plainly if {
	regex.match("(?i)(^|\\n)[ \\t]*pxc[_-]encrypt[_-]cluster[_-]traffic[ \\t]*=[ \\t]*(0|off|false)[ \\t\\r]*(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), ""))
}

tls_offered(channel) if {
	channel.configuration.ssl == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_tls_offered(storage) if {
	not is_plain_address(storage)
}

tls_offered_more(storage) if {
	not percona_xtradb_cluster_percona_xtra_dbcluster_is_plain_address(storage)
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "upgradeOptions", "versionServiceEndpoint"], null), ""))
}

tls_offered_more_2 if {
	not is_plain_address_more
}

is_over_ayear if {
	regex.match("^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "tls", "certValidityDuration"], null), ""))
}

is_over_ten_years if {
	regex.match("^([0-9]{6,}|9[0-9]{4}|8[89][0-9]{3})(\\.[0-9]*)?h", text_or(object.get(input.review.object, ["spec", "tls", "caValidityDuration"], null), ""))
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

claim_and_host_path if {
	claim := object_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.pxc.volumeSpec.hostPath)
}

claim_and_empty_dir if {
	claim := object_or(object.get(input.review.object, ["spec", "pxc", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.pxc.volumeSpec.emptyDir)
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

percona_xtradb_cluster_percona_xtra_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

percona_xtradb_cluster_percona_xtra_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_xtradb_cluster_percona_xtra_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

percona_xtradb_cluster_percona_xtra_dbcluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); percona_xtradb_cluster_percona_xtra_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_host_path if {
	claim := object_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.proxysql.volumeSpec.hostPath)
}

percona_xtradb_cluster_percona_xtra_dbcluster_claim_and_empty_dir if {
	claim := object_or(object.get(input.review.object, ["spec", "proxysql", "volumeSpec", "persistentVolumeClaim"], null), null)
	not is_object(claim)
	is_object(input.review.object.spec.proxysql.volumeSpec.emptyDir)
}

percona_xtradb_cluster_percona_xtra_dbcluster_uses_key_file if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", or_else(configuration, ""))
}

uses_key_file_and_configuration if {
	not percona_xtradb_cluster_percona_xtra_dbcluster_uses_key_file
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	not regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
	text_or(object.get(input.review.object, ["spec", "vaultSecretName"], null), "") != ""
}

persistent_volume_claim_or_host_path(given) if {
	is_object(given.persistentVolumeClaim)
}

persistent_volume_claim_or_host_path(given) if {
	not is_object(at(given, ["hostPath"]))
}

chosen_metrics_state := "on" if {
	input.review.object.spec.pmm.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "pmm", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

chosen_audit_state := "off" if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?audit[_-]log([_-]policy[ \\t]*=[ \\t]*[\"']?none|[ \\t]*=[ \\t]*[\"']?(off|0|false))[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
} else := "on" if {
	configuration := text_or(object.get(input.review.object, ["spec", "pxc", "configuration"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?(early[_-])?plugin[_-]load([_-]add)?[ \\t]*=[^\\n#]*audit_log", or_else(configuration, ""))
} else := "elsewhere"

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

own_or_marked(own, _, _) if {
	own != ""
	own == "NodePort"
}

own_or_marked(own, service_annotations, service_source_ranges) if {
	own != ""
	own == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

chosen_own(own) := "" if {
	own == ""
} else := own

percona_xtradb_cluster_percona_xtra_dbcluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "pxc", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

chosen_service_type(own, haproxy) := text_or(at(haproxy, ["serviceType"]), "") if {
	own == ""
} else := own

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not limited(service_source_ranges)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

expose_replicas_or_enabled if {
	not is_object(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas"], null))
}

expose_replicas_or_enabled if {
	input.review.object.spec.haproxy.exposeReplicas.enabled == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy) := text_or(at(haproxy, ["replicasServiceType"]), "") if {
	own == ""
} else := own

chosen_type := list_or(object.get(input.review.object, ["spec", "haproxy", "exposePrimary", "loadBalancerSourceRanges"], null), null) if {
	input.review.object.spec.haproxy.exposeReplicas.type == "LoadBalancer"
} else := null

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "haproxy", "exposeReplicas", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_3 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "proxysql", "expose", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, shared) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(shared, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.pxc.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.pxc.containerSecurityContext.privileged == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_edit := "" if {
	input.review.object.spec.pxc.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_xtradb_cluster_percona_xtra_dbcluster_allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit_more(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more if {
	input.review.object.spec.haproxy.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.haproxy.containerSecurityContext.privileged == true
}

chosen_edit_more_2 := "" if {
	input.review.object.spec.haproxy.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_2 if {
	input.review.object.spec.proxysql.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.proxysql.containerSecurityContext.privileged == true
}

chosen_edit_more_3 := "" if {
	input.review.object.spec.proxysql.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_3 if {
	input.review.object.spec.logcollector.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.logcollector.containerSecurityContext.privileged == true
}

chosen_edit_more_4 := "" if {
	input.review.object.spec.logcollector.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_4 if {
	input.review.object.spec.pmm.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.pmm.containerSecurityContext.privileged == true
}

chosen_edit_more_5 := "" if {
	input.review.object.spec.pmm.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

allow_privilege_escalation_and_privileged_more_5 if {
	input.review.object.spec.initContainer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.initContainer.containerSecurityContext.privileged == true
}

chosen_edit_more_6 := "" if {
	input.review.object.spec.initContainer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

chosen_enabled := list_or(object.get(input.review.object, ["spec", "haproxy", "sidecars"], null), []) if {
	input.review.object.spec.haproxy.enabled == true
} else := []

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_enabled := list_or(object.get(input.review.object, ["spec", "proxysql", "sidecars"], null), []) if {
	input.review.object.spec.proxysql.enabled == true
} else := []

is_own(_) if {
	false
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

own_holds(name, context) if {
	is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own(name)
	context.readOnlyRootFilesystem == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_own(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

chosen_edit_more_7(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

is_on if {
	input.review.object.spec.haproxy.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "haproxy", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

percona_xtradb_cluster_percona_xtra_dbcluster_is_on if {
	input.review.object.spec.proxysql.enabled == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_on := text_or(object.get(input.review.object, ["spec", "proxysql", "image"], null), "") if {
	percona_xtradb_cluster_percona_xtra_dbcluster_is_on
} else := ""

percona_xtradb_cluster_percona_xtra_dbcluster_on if {
	percona_xtradb_cluster_percona_xtra_dbcluster_is_on
} else := false

is_on_more if {
	input.review.object.spec.logcollector.enabled == true
}

chosen_on_more := text_or(object.get(input.review.object, ["spec", "logcollector", "image"], null), "") if {
	is_on_more
} else := ""

on_more if {
	is_on_more
} else := false

is_on_more_2 if {
	input.review.object.spec.pmm.enabled == true
}

chosen_on_more_2 := text_or(object.get(input.review.object, ["spec", "pmm", "image"], null), "") if {
	is_on_more_2
} else := ""

on_more_2 if {
	is_on_more_2
} else := false

runs_or_image(candidate) if {
	object.get(candidate, ["runs"], null) == true
}

runs_or_image(candidate) if {
	object.get(candidate, ["image"], null) != ""
}

chosen_image_fixed_by(image) := "digest" if {
	contains(text_or(image, ""), "@")
} else := "tag" if {
	regex.match(":[^/]*$", text_or(image, ""))
	not endswith(text_or(image, ""), ":latest")
} else := "nothing"

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

chosen_image_source(first, image) := concat("", ["docker.io/library/", text_or(image, "")]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", text_or(image, "")])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(text_or(image_source, ""), concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", text_or(image_source, ""))
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

percona_xtradb_cluster_percona_xtra_dbcluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

percona_xtradb_cluster_percona_xtra_dbcluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
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

# A text or number, or the fallback.
scalar_or(value, fallback) := value if {
	is_string(value)
} else := value if {
	is_number(value)
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
