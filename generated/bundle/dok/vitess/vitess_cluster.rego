# vitess VitessCluster: all controls
package dok.vitess.vitess_cluster

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	skips_passwords(pool)
	field := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["UM-3 ", field, ": every login to MySQL asks for no password. Fix: Leave the option out"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave the option out",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	skips_passwords(pool)
	field := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["UM-3 ", field, ": every login to MySQL asks for no password. Fix: Leave the option out"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave the option out",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]auth[-_]server[-_]impl$", name)
	value == "none"
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["UM-4 ", field, ": vtgate checks neither accounts nor rights. Fix: Remove it, and name a Secret in authentication.static"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a Secret in authentication.static",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]auth[-_]server[-_]impl$", name)
	value == "none"
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["UM-4 ", field, ": vtgate checks neither accounts nor rights. Fix: Remove it, and name a Secret in authentication.static"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and name a Secret in authentication.static",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	spec := object.get(input.review.object, ["spec"], null)
	some i, cell in input.review.object.spec.cells
	gateway := at(cell, ["gateway"])
	not secured_and_client_cacert_secret(gateway)
	not asks_callers(gateway, spec)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(at_value), ".secureTransport.tls.clientCACertSecret"])
	message := cut(concat("", ["UM-4 ", field, ": gRPC of vtgate checks neither accounts nor rights. Fix: Name the Secret of the authority of clients, or set grpc_auth_mode"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the Secret of the authority of clients, or set grpc_auth_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	not vitess_vitess_cluster_asks_callers
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.vitessDashboard.extraFlags",
		"message": "UM-4 spec.vitessDashboard.extraFlags: vtctld checks neither accounts nor rights. Fix: Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
		"fix": "Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), "") != ""
	not is_object(object.get(input.review.object, ["spec", "vtadmin", "rbac"], null))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.vtadmin.rbac",
		"message": "UM-4 spec.vtadmin.rbac: vtadmin checks neither accounts nor rights. Fix: Name a Secret with an authenticator and rules",
		"fix": "Name a Secret with an authenticator and rules",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), "") != ""
	is_object(input.review.object.spec.vtadmin.rbac)
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.vtadmin.rbac",
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	not some_name(own, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])), "[", show(i_2), "].vttablet.extraFlags"])
	message := cut(concat("", ["UM-4 ", field, ": every account of vtgate stands above the rights of the database. Fix: Set queryserver-config-strict-table-acl to true, and name rules"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set queryserver-config-strict-table-acl to true, and name rules",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	not some_name(own, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].vttablet.extraFlags"])
	message := cut(concat("", ["UM-4 ", field, ": every account of vtgate stands above the rights of the database. Fix: Set queryserver-config-strict-table-acl to true, and name rules"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set queryserver-config-strict-table-acl to true, and name rules",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	spec := object.get(input.review.object, ["spec"], null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	not asks_callers_more(pool, spec)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["UM-6 ", field, ": callers of vttablet do without authentication. Fix: Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	spec := object.get(input.review.object, ["spec"], null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	not asks_callers_more(pool, spec)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["UM-6 ", field, ": callers of vttablet do without authentication. Fix: Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not asks_peers
	not asks_clients
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.extraFlags",
		"message": "UM-6 spec.globalLockserver.etcd.extraFlags: members and clients of etcd do without authentication. Fix: Use https for both, and set peer-client-cert-auth and client-cert-auth to true",
		"fix": "Use https for both, and set peer-client-cert-auth and client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not asks_peers_and_asks_clients
	not asks_peers
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.extraFlags",
		"message": "UM-6 spec.globalLockserver.etcd.extraFlags: members of etcd do without authentication. Fix: Use https between members, and set peer-client-cert-auth to true",
		"fix": "Use https between members, and set peer-client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not asks_peers_and_asks_clients
	not asks_clients
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.extraFlags",
		"message": "UM-6 spec.globalLockserver.etcd.extraFlags: clients of etcd do without authentication. Fix: Use https for clients, and set client-cert-auth to true",
		"fix": "Use https for clients, and set client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_asks_peers(etcd)
	not vitess_vitess_cluster_asks_clients(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".extraFlags"])
	message := concat("", ["UM-6 ", field, ": members and clients of etcd do without authentication. Fix: Use https for both, and set peer-client-cert-auth and client-cert-auth to true"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https for both, and set peer-client-cert-auth and client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_asks_peers_and_asks_clients(etcd)
	not vitess_vitess_cluster_asks_peers(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".extraFlags"])
	message := concat("", ["UM-6 ", field, ": members of etcd do without authentication. Fix: Use https between members, and set peer-client-cert-auth to true"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https between members, and set peer-client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_asks_peers_and_asks_clients(etcd)
	not vitess_vitess_cluster_asks_clients(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".extraFlags"])
	message := concat("", ["UM-6 ", field, ": clients of etcd do without authentication. Fix: Use https for clients, and set client-cert-auth to true"])
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https for clients, and set client-cert-auth to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	uses_old_hash(pool)
	field := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["UM-7 ", field, ": passwords of new accounts are stored in a hash that is broken. Fix: Leave the option out"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave the option out",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	uses_old_hash(pool)
	field := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["UM-7 ", field, ": passwords of new accounts are stored in a hash that is broken. Fix: Leave the option out"])
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave the option out",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	startswith(value, "sse_c:")
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["CM-1 ", field, ": key of the backups is kept beside the data, by no key service. Fix: Set it to aws:kms"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aws:kms",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	uses_key_file(pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["CM-1 ", field, ": key of the data is kept beside the data, by no key service. Fix: Use the keyring of a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use the keyring of a key service",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	startswith(value, "sse_c:")
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": key of the backups is kept beside the data, by no key service. Fix: Set it to aws:kms"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aws:kms",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	startswith(value, "sse_c:")
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": key of the backups is kept beside the data, by no key service. Fix: Set it to aws:kms"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aws:kms",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	uses_key_file(pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["CM-1 ", field, ": key of the data is kept beside the data, by no key service. Fix: Use the keyring of a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use the keyring of a key service",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	startswith(value, "sse_c:")
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": key of the backups is kept beside the data, by no key service. Fix: Set it to aws:kms"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aws:kms",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	startswith(value, "sse_c:")
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-1 ", field, ": key of the backups is kept beside the data, by no key service. Fix: Set it to aws:kms"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to aws:kms",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["gateway", "extraEnv"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["gateway", "extraEnv"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["lockserver", "etcd", "extraEnv"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["lockserver", "etcd", "extraEnv"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	variables := list_or(at(keyspace, ["vitessOrchestrator", "extraEnv"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	variables := list_or(at(keyspace, ["vitessOrchestrator", "extraEnv"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(at_value), ".extraEnv"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])
	field := concat("", [show(at_value_2), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(at_value_2), ".extraEnv"])
	field := concat("", [show(at_value_3), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(at_value_2), ".extraEnv"])
	field := concat("", [show(at_value_3), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".sidecarContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".sidecarContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".initContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".initContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	holds_secret(pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["CM-2 ", field, ": password in my.cnf stands in the open. Fix: Mount a Secret, and include its file"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Mount a Secret, and include its file",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	some i_3, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(at_value_2), ".extraEnv"])
	field := concat("", [show(at_value_3), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	some i_3, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(at_value_2), ".extraEnv"])
	field := concat("", [show(at_value_3), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".sidecarContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".sidecarContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".initContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_4, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "]"])
	at_value_3 := concat("", [show(concat("", [show(at_value_2), ".initContainers"])), "[", show(i_3), "].env"])
	field := concat("", [show(at_value_3), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*(mysql[-_]auth[-_]server[-_]static[-_]string|db[-_][a-z]+[-_]password)$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["flag ", show(name)])), " stands in the open. Fix: Use a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	holds_secret(pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["CM-2 ", field, ": password in my.cnf stands in the open. Fix: Mount a Secret, and include its file"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Mount a Secret, and include its file",
	}
}

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraEnv"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraEnv"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraEnv"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraEnv"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vtadmin", "extraEnv"], null), [])
	some i, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vtadmin", "extraEnv"], null), [])
	some i, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.vtadmin.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	is_encryption_key(variable)
	vitess_vitess_cluster_is_literal(variable)
	at_value := concat("", ["spec.vtadmin.initContainers[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]ldap[-_]auth[-_]config[-_]string$", name)
	value != ""
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["CM-3 ", field, ": password for the directory stands in the open. Fix: Use mysql_ldap_auth_config_file, a file that a Secret holds"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use mysql_ldap_auth_config_file, a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.extraEnv)
	some i_2, variable in cell.gateway.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]ldap[-_]auth[-_]config[-_]string$", name)
	value != ""
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": password for the directory stands in the open. Fix: Use mysql_ldap_auth_config_file, a file that a Secret holds"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use mysql_ldap_auth_config_file, a file that a Secret holds",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.extraEnv)
	some i_2, variable in cell.lockserver.etcd.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.extraEnv)
	some i_2, variable in keyspace.vitessOrchestrator.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.extraEnv)
	some i_3, variable in pool.extraEnv
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.extraEnv)
	some i_3, variable in pool.extraEnv
	is_of_service(variable)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.extraEnv)
	some i, variable in input.review.object.spec.globalLockserver.etcd.extraEnv
	is_of_service(variable)
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.extraEnv)
	some i, variable in input.review.object.spec.vitessDashboard.extraEnv
	is_of_service(variable)
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.extraEnv)
	some i, variable in input.review.object.spec.vtadmin.extraEnv
	is_of_service(variable)
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.vtadmin.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	is_object(location.gcs)
	is_object(location.gcs.authSecret)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".gcs.authSecret"])
	message := concat("", ["CM-5 ", field, ": Google Cloud is reached with static keys. Fix: Remove it, and give the node or the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the node or the service account an identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not is_object(at(location, ["gcs"]))
	is_object(location.s3)
	access_by := chosen_access_by(location)
	access_by == "static-keys"
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".s3.authSecret"])
	message := concat("", ["CM-5 ", field, ": S3 is reached with static keys. Fix: Remove it, and give the node or the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the node or the service account an identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not is_object(at(location, ["gcs"]))
	is_object(location.s3)
	access_by := chosen_access_by(location)
	access_by == "own-store"
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".s3.authSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not is_object(at(location, ["gcs"]))
	not is_object(at(location, ["s3"]))
	is_object(location.azblob)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".azblob.authSecret"])
	message := concat("", ["CM-5 ", field, ": Azure is reached with static keys. Fix: Use s3 or gcs with an identity: azblob needs a key"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use s3 or gcs with an identity: azblob needs a key",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not is_object(at(location, ["gcs"]))
	not is_object(at(location, ["s3"]))
	not is_object(at(location, ["azblob"]))
	is_object(location.ceph)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".ceph.authSecret"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["gateway", "extraEnv"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["gateway", "extraEnv"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["lockserver", "etcd", "extraEnv"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	variables := list_or(at(cell, ["lockserver", "etcd", "extraEnv"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	variables := list_or(at(keyspace, ["vitessOrchestrator", "extraEnv"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	variables := list_or(at(keyspace, ["vitessOrchestrator", "extraEnv"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	variables := list_or(at(pool, ["extraEnv"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraEnv"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraEnv"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraEnv"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraEnv"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vtadmin", "extraEnv"], null), [])
	not name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "vtadmin", "extraEnv"], null), [])
	name_own_store(variables)
	some i, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.vtadmin.initContainers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, cell in input.review.object.spec.cells
	gateway := at(cell, ["gateway"])
	not is_required(gateway, common)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(at_value), ".secureTransport.required"])
	message := concat("", ["NM-1 ", field, ": vtgate accepts plaintext. Fix: Set it to true, and name the Secrets of a certificate and its key"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to true, and name the Secrets of a certificate and its key",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, cell in input.review.object.spec.cells
	gateway := at(cell, ["gateway"])
	is_required(gateway, common)
	not is_secured(gateway)
	not vitess_vitess_cluster_has_certificate(gateway, common)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(at_value), ".secureTransport.tls"])
	message := concat("", ["NM-1 ", field, ": gRPC of vtgate accepts plaintext. Fix: Name the Secrets of a certificate and its key"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the Secrets of a certificate and its key",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-1 ", field, ": gRPC of vtgate accepts plaintext. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	not has_certificate_more
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.vitessDashboard.extraFlags",
		"message": "NM-1 spec.vitessDashboard.extraFlags: vtctld accepts plaintext. Fix: Set grpc_cert and grpc_key",
		"fix": "Set grpc_cert and grpc_key",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags"], null), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	field := concat("", ["spec.vitessDashboard.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["NM-1 ", field, ": vtctld accepts plaintext. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["NM-1 ", field, ": gRPC of every program accepts plaintext. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.externalDatastore)
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	not peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": vttablet to the external MySQL takes any certificate. Fix: Set it to verify_identity"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify_identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some pool in given.equal.shardTemplate.tabletPools
	is_object(pool.externalDatastore)
	not some_name_more(pool)
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	not peer_is_verified(value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["NM-3 ", field, ": vttablet to the external MySQL takes any certificate. Fix: Set it to verify_identity"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify_identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"]))
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"]))
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.externalDatastore)
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	not peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": vttablet to the external MySQL takes any certificate. Fix: Set it to verify_identity"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify_identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some given in keyspace.partitionings
	is_array(given.custom.shards)
	some shard in given.custom.shards
	is_array(shard.tabletPools)
	some pool in shard.tabletPools
	is_object(pool.externalDatastore)
	not some_name_more(pool)
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	not peer_is_verified(value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["NM-3 ", field, ": vttablet to the external MySQL takes any certificate. Fix: Set it to verify_identity"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to verify_identity",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"]))
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.vtbackupExtraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"]))
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

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
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

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$", name)
	not vitess_vitess_cluster_peer_is_verified(value)
	field := concat("", ["spec.vitessDashboard.extraFlags[\"", show(name), "\"]"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	spec := object.get(input.review.object, ["spec"], null)
	some i, cell in input.review.object.spec.cells
	own := object_or(at(cell, ["gateway", "extraFlags"]), null)
	not offered(cell, spec, own)
	field := concat("", ["spec.cells[", show(i), "].gateway.secureTransport.tls"])
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Name the Secrets of a certificate and its key"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the Secrets of a certificate and its key",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	spec := object.get(input.review.object, ["spec"], null)
	some i, cell in input.review.object.spec.cells
	own := object_or(at(cell, ["gateway", "extraFlags"]), null)
	offered(cell, spec, own)
	some name, value in object_or(or_else(own, {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]server[-_]tls[-_]min[-_]version$", name)
	too_old(value)
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(chosen_value(value)), " is accepted for clients. Fix: Set it to TLSv1.2 or TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	spec := object.get(input.review.object, ["spec"], null)
	some cell in input.review.object.spec.cells
	own := object_or(at(cell, ["gateway", "extraFlags"]), null)
	offered(cell, spec, own)
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*mysql[-_]server[-_]tls[-_]min[-_]version$", name)
	not is_string(at(cell, ["gateway", "extraFlags", name]))
	too_old(value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(chosen_value(value)), " is accepted for clients. Fix: Set it to TLSv1.2 or TLSv1.3"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to TLSv1.2 or TLSv1.3",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["NM-5 ", field, ": no TLS for callers that ask for none. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	not has_certificate_more_2(pool, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for vttablet. Fix: Set grpc_cert and grpc_key, and tablet_grpc_ca in its callers"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set grpc_cert and grpc_key, and tablet_grpc_ca in its callers",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-5 ", field, ": no TLS for callers that ask for none. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.mysqld)
	not encrypts_replication(pool, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: Set db_ssl_mode to required or stricter"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set db_ssl_mode to required or stricter",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	not has_certificate_more_2(pool, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for vttablet. Fix: Set grpc_cert and grpc_key, and tablet_grpc_ca in its callers"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set grpc_cert and grpc_key, and tablet_grpc_ca in its callers",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	is_optional_tls(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-5 ", field, ": no TLS for callers that ask for none. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.mysqld)
	not encrypts_replication(pool, common)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	at_value_2 := concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value_2), "[", show(i_2), "].vttablet.extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: Set db_ssl_mode to required or stricter"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set db_ssl_mode to required or stricter",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not encrypts_peers
	not encrypts_clients
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.extraFlags",
		"message": "NM-5 spec.globalLockserver.etcd.extraFlags: no TLS for members and clients of etcd. Fix: Use https in advertisePeerURLs, and in the flags for addresses of members and clients",
		"fix": "Use https in advertisePeerURLs, and in the flags for addresses of members and clients",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not encrypts_peers_and_encrypts_clients
	not encrypts_peers
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.advertisePeerURLs",
		"message": "NM-5 spec.globalLockserver.etcd.advertisePeerURLs: no TLS for members of etcd. Fix: Use https here and in the flag listen-peer-urls",
		"fix": "Use https here and in the flag listen-peer-urls",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	not encrypts_peers_and_encrypts_clients
	not encrypts_clients
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.globalLockserver.etcd.extraFlags",
		"message": "NM-5 spec.globalLockserver.etcd.extraFlags: no TLS for clients of etcd. Fix: Use https in listen-client-urls and advertise-client-urls",
		"fix": "Use https in listen-client-urls and advertise-client-urls",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_encrypts_peers(etcd)
	not vitess_vitess_cluster_encrypts_clients(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for members and clients of etcd. Fix: Use https in advertisePeerURLs, and in the flags for addresses of members and clients"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https in advertisePeerURLs, and in the flags for addresses of members and clients",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_encrypts_peers_and_encrypts_clients(etcd)
	not vitess_vitess_cluster_encrypts_peers(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".advertisePeerURLs"])
	message := concat("", ["NM-5 ", field, ": no TLS for members of etcd. Fix: Use https here and in the flag listen-peer-urls"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https here and in the flag listen-peer-urls",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	etcd := at(cell, ["lockserver", "etcd"])
	not vitess_vitess_cluster_encrypts_peers_and_encrypts_clients(etcd)
	not vitess_vitess_cluster_encrypts_clients(etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(at_value), ".extraFlags"])
	message := concat("", ["NM-5 ", field, ": no TLS for clients of etcd. Fix: Use https in listen-client-urls and advertise-client-urls"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https in listen-client-urls and advertise-client-urls",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not tls_offered(location)
	field := concat("", ["spec.backup.locations[", show(i), "].s3.endpoint"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.extraEnv)
	some i_2, variable in cell.gateway.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, container in cell.gateway.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, container in cell.gateway.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.extraEnv)
	some i_2, variable in cell.lockserver.etcd.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, container in cell.lockserver.etcd.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, container in cell.lockserver.etcd.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.extraEnv)
	some i_2, variable in keyspace.vitessOrchestrator.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, container in keyspace.vitessOrchestrator.sidecarContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, container in keyspace.vitessOrchestrator.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.extraEnv)
	some i_3, variable in pool.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.extraEnv)
	some i_3, variable in pool.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(at_value), ".extraEnv"])), "[", show(i_3), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	at_value := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.extraEnv)
	some i, variable in input.review.object.spec.globalLockserver.etcd.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.globalLockserver.etcd.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, container in input.review.object.spec.globalLockserver.etcd.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.extraEnv)
	some i, variable in input.review.object.spec.vitessDashboard.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vitessDashboard.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, container in input.review.object.spec.vitessDashboard.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, container in input.review.object.spec.vitessDashboard.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.extraEnv)
	some i, variable in input.review.object.spec.vtadmin.extraEnv
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vtadmin.extraEnv[", show(i), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, container in input.review.object.spec.vtadmin.sidecarContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, container in input.review.object.spec.vtadmin.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not vitess_vitess_cluster_tls_offered(name, value)
	field := concat("", ["spec.vtadmin.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	spec := object.get(input.review.object, ["spec"], null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.externalDatastore)
	not encrypts_outside(spec, pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".equal.shardTemplate.tabletPools"])), "[", show(i_2), "].externalDatastore.serverCACertSecret"])
	message := concat("", ["NM-6 ", field, ": no TLS for the external MySQL. Fix: Name the Secret of its authority, and no flag db_ssl_mode"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the Secret of its authority, and no flag db_ssl_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	spec := object.get(input.review.object, ["spec"], null)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.externalDatastore)
	not encrypts_outside(spec, pool)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "]"])
	field := concat("", [show(concat("", [show(at_value), ".custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].externalDatastore.serverCACertSecret"])
	message := concat("", ["NM-6 ", field, ": no TLS for the external MySQL. Fix: Name the Secret of its authority, and no flag db_ssl_mode"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Name the Secret of its authority, and no flag db_ssl_mode",
	}
}

# vitess VitessCluster
findings contains finding if {
	input.review.object.spec.globalLockserver.external.implementation == "etcd2"
	not has_topo_certificate
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.globalLockserver.external.address",
		"message": "NM-6 spec.globalLockserver.external.address: no TLS for the lockserver. Fix: Set topo_etcd_tls_cert and topo_etcd_tls_key in extraVitessFlags",
		"fix": "Set topo_etcd_tls_cert and topo_etcd_tls_key in extraVitessFlags",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_string(input.review.object.spec.globalLockserver.external.implementation)
	not input.review.object.spec.globalLockserver.external.implementation == "etcd2"
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.globalLockserver.external.implementation",
		"message": "another object, or the other side, decides on TLS for the lockserver",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	not has_topo_certificate
	some i, cell in input.review.object.spec.cells
	cell.lockserver.external.implementation == "etcd2"
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.external"])
	field := concat("", [show(at_value), ".address"])
	message := concat("", ["NM-6 ", field, ": no TLS for the lockserver. Fix: Set topo_etcd_tls_cert and topo_etcd_tls_key in extraVitessFlags"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set topo_etcd_tls_cert and topo_etcd_tls_key in extraVitessFlags",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_string(cell.lockserver.external.implementation)
	not cell.lockserver.external.implementation == "etcd2"
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.external"])
	field := concat("", [show(at_value), ".implementation"])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for the lockserver",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vtgate",
		"message": "NM-10 spec.images.vtgate: the image of vtgate is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vtgate",
		"message": "the image of vtgate decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vttablet",
		"message": "NM-10 spec.images.vttablet: the image of vttablet is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vttablet",
		"message": "the image of vttablet decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vtctld",
		"message": "NM-10 spec.images.vtctld: the image of vtctld is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.vtctld",
		"message": "the image of vtctld decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_given
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mysql56Compatible",
		"message": "NM-10 spec.images.mysqld.mysql56Compatible: the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_given
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mysql56Compatible",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	vitess_vitess_cluster_is_given
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mysql80Compatible",
		"message": "NM-10 spec.images.mysqld.mysql80Compatible: the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	vitess_vitess_cluster_is_given
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mysql80Compatible",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	not vitess_vitess_cluster_is_given
	is_given_more
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mariadbCompatible",
		"message": "NM-10 spec.images.mysqld.mariadbCompatible: the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	not vitess_vitess_cluster_is_given
	is_given_more
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld.mariadbCompatible",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	not vitess_vitess_cluster_is_given
	not is_given_more
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld",
		"message": "NM-10 spec.images.mysqld: the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_given
	not vitess_vitess_cluster_is_given
	not is_given_more
	module_image := text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.images.mysqld",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips == true
	some i, keyspace in input.review.object.spec.keyspaces
	is_given_more_2(keyspace)
	module_image := text_or(at(keyspace, ["images", "vttablet"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.vttablet"])
	message := concat("", ["NM-10 ", field, ": the image of vttablet is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips != true
	some i, keyspace in input.review.object.spec.keyspaces
	is_given_more_2(keyspace)
	module_image := text_or(at(keyspace, ["images", "vttablet"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.vttablet"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of vttablet decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips == true
	some i, keyspace in input.review.object.spec.keyspaces
	is_given_more_3(keyspace)
	module_image := text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.mysqld.mysql56Compatible"])
	message := concat("", ["NM-10 ", field, ": the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips != true
	some i, keyspace in input.review.object.spec.keyspaces
	is_given_more_3(keyspace)
	module_image := text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.mysqld.mysql56Compatible"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips == true
	some i, keyspace in input.review.object.spec.keyspaces
	not is_given_more_3(keyspace)
	is_given_more_4(keyspace)
	module_image := text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.mysqld.mysql80Compatible"])
	message := concat("", ["NM-10 ", field, ": the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	nm_10_require_fips != true
	some i, keyspace in input.review.object.spec.keyspaces
	not is_given_more_3(keyspace)
	is_given_more_4(keyspace)
	module_image := text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.keyspaces[", show(i), "].images.mysqld.mysql80Compatible"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	module_image := text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.image",
		"message": "NM-10 spec.globalLockserver.etcd.image: the image of etcd is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	module_image := text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.image",
		"message": "the image of etcd decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	nm_10_require_fips == true
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	module_image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.cells[", show(i), "].lockserver.etcd.image"])
	message := concat("", ["NM-10 ", field, ": the image of etcd is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	nm_10_require_fips != true
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	module_image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	not is_named_for_fips(module_image)
	field := concat("", ["spec.cells[", show(i), "].lockserver.etcd.image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of etcd decides which cryptography is used",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.extraVolumes)
	some i_2, volume in keyspace.vitessOrchestrator.extraVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator.extraVolumes[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	vitess_vitess_cluster_is_open(defaults)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not vitess_vitess_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	not is_object(at(pool, ["dataVolumeClaimTemplate"]))
	is_object(pool.mysqld)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is on storage of the node that goes with the pod. Fix: Add it, with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Add it, with a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.extraVolumes)
	some i_3, volume in pool.extraVolumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(concat("", [show(at_value), "[", show(i_2), "]"])), ".extraVolumes"])), "[", show(i_3), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(sm_1_encrypted_classes) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	vitess_vitess_cluster_is_open(defaults)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not vitess_vitess_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.dataVolumeClaimTemplate)
	text_or(at(pool, ["dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	not is_object(at(pool, ["dataVolumeClaimTemplate"]))
	is_object(pool.mysqld)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "].dataVolumeClaimTemplate"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is on storage of the node that goes with the pod. Fix: Add it, with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Add it, with a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.extraVolumes)
	some i_3, volume in pool.extraVolumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(concat("", [show(at_value), "[", show(i_2), "]"])), ".extraVolumes"])), "[", show(i_3), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := cut(concat("", ["SM-1 spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName: volume etcd is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := cut(concat("", ["SM-1 spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName: volume etcd is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	vitess_vitess_cluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName",
		"message": "SM-1 spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName: volume etcd is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	text_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not vitess_vitess_cluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.globalLockserver.etcd.dataVolumeClaimTemplate.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	is_array(input.review.object.spec.globalLockserver.etcd.extraVolumes)
	some i, volume in input.review.object.spec.globalLockserver.etcd.extraVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.globalLockserver.etcd.extraVolumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.extraVolumes)
	some i_2, volume in cell.gateway.extraVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.cells[", show(i), "].gateway.extraVolumes[", show(i_2), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(sm_1_encrypted_classes) > 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume etcd is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(sm_1_encrypted_classes) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "")
	is_open(volume_class_name)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimTemplate"])), ".storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume etcd is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(sm_1_encrypted_classes) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	vitess_vitess_cluster_is_open(defaults)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimTemplate"])), ".storageClassName"])
	message := concat("", ["SM-1 ", field, ": volume etcd is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not vitess_vitess_cluster_is_open(defaults)
	not is_shut(defaults)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "dataVolumeClaimTemplate", "storageClassName"]), "") == ""
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := concat("", [show(concat("", [show(at_value), ".dataVolumeClaimTemplate"])), ".storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	is_array(cell.lockserver.etcd.extraVolumes)
	some i_2, volume in cell.lockserver.etcd.extraVolumes
	is_object(volume.hostPath)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", [show(concat("", [show(at_value), ".extraVolumes"])), "[", show(i_2), "].hostPath"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.extraVolumes)
	some i, volume in input.review.object.spec.vitessDashboard.extraVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.vitessDashboard.extraVolumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vtadmin.extraVolumes)
	some i, volume in input.review.object.spec.vtadmin.extraVolumes
	is_object(volume.hostPath)
	volume_volume := text_or(at(volume, ["name"]), "")
	field := concat("", ["spec.vtadmin.extraVolumes[", show(i), "].hostPath"])
	message := concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is a directory of the node. Fix: Use a persistentVolumeClaim"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use a persistentVolumeClaim",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.mysqld)
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	key_kept := chosen_key_kept(configuration)
	key_kept == "beside"
	field := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Use the keyring of a key service"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use the keyring of a key service",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_object(pool.mysqld)
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	key_kept := chosen_key_kept(configuration)
	key_kept == "unstated"
	field := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools[", show(i_2), "].mysqld.configOverrides"])
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.mysqld)
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	key_kept := chosen_key_kept(configuration)
	key_kept == "beside"
	field := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].mysqld.configOverrides"])
	message := concat("", ["SM-3 ", field, ": key of the data is not in a key service. Fix: Use the keyring of a key service"])
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use the keyring of a key service",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_object(pool.mysqld)
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	key_kept := chosen_key_kept(configuration)
	key_kept == "unstated"
	field := concat("", [show(concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "].mysqld.configOverrides"])
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": field,
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	not is_sealed_everywhere
	some i, location in input.review.object.spec.backup.locations
	is_object(location.s3)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".s3"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: Set s3_backup_server_side_encryption in both kinds of flags of all pools"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set s3_backup_server_side_encryption in both kinds of flags of all pools",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	is_object(location.ceph)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".ceph"])
	message := concat("", ["ED-1 ", field, ": backups to Ceph may be unencrypted. Fix: See that it encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that it encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	is_object(location.volume.hostPath)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".volume.hostPath"])
	message := concat("", ["ED-1 ", field, ": backups to a directory of the node are not encrypted. Fix: Use an object store"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an object store",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.backup.locations)
	some i, location in input.review.object.spec.backup.locations
	not is_object(at(location, ["volume", "hostPath"]))
	is_object(location.volume)
	at_value := concat("", ["spec.backup.locations[", show(i), "]"])
	field := concat("", [show(at_value), ".volume"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: See that it encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that it encrypts",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_redacted
	not vitess_vitess_cluster_is_redacted
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some name, value in object_or(or_else(common, {}), {})
	is_string(value)
	regex.match("^-*log[-_]queries[-_]to[-_]file$", name)
	value != ""
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["ED-2 ", field, ": the log of queries carries data of users. Fix: Remove it, or set redact-debug-ui-queries to true"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, or set redact-debug-ui-queries to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	not is_redacted
	some i, cell in input.review.object.spec.cells
	flags := object_or(at(cell, ["gateway", "extraFlags"]), null)
	not is_redacted_more(flags)
	some name, value in object_or(or_else(flags, {}), {})
	is_string(value)
	regex.match("^-*log[-_]queries[-_]to[-_]file$", name)
	value != ""
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["ED-2 ", field, ": the log of queries carries data of users. Fix: Remove it, or set redact-debug-ui-queries to true"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, or set redact-debug-ui-queries to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	field := show(at_value_2)
	message := concat("", ["ED-2 ", field, ": the general log carries data of users. Fix: Leave general_log off"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave general_log off",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	field := show(at_value_2)
	message := concat("", ["ED-2 ", field, ": the slow query log carries data of users. Fix: Raise long_query_time"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Raise long_query_time",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	not is_redacted
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	flags := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	not is_redacted_more(flags)
	some name, value in object_or(or_else(flags, {}), {})
	is_string(value)
	regex.match("^-*log[-_]queries[-_]to[-_]file$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["ED-2 ", field, ": the log of queries carries data of users. Fix: Remove it, or set redact-debug-ui-queries to true"]))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, or set redact-debug-ui-queries to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	field := show(at_value_2)
	message := concat("", ["ED-2 ", field, ": the general log carries data of users. Fix: Leave general_log off"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave general_log off",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"])
	field := show(at_value_2)
	message := concat("", ["ED-2 ", field, ": the slow query log carries data of users. Fix: Raise long_query_time"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Raise long_query_time",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	not is_redacted
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	flags := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	not is_redacted_more(flags)
	some name, value in object_or(or_else(flags, {}), {})
	is_string(value)
	regex.match("^-*log[-_]queries[-_]to[-_]file$", name)
	value != ""
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["ED-2 ", field, ": the log of queries carries data of users. Fix: Remove it, or set redact-debug-ui-queries to true"]))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, or set redact-debug-ui-queries to true",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, _ in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	field := show(at_value)
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, sidecar in cell.gateway.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.sidecarContainers)
	some i_2, sidecar in cell.gateway.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, sidecar in cell.gateway.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	is_array(cell.gateway.initContainers)
	some i_2, sidecar in cell.gateway.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(at_value)
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(at_value)
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, sidecar in cell.lockserver.etcd.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	is_array(cell.lockserver.etcd.sidecarContainers)
	some i_2, sidecar in cell.lockserver.etcd.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, sidecar in cell.lockserver.etcd.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	is_array(cell.lockserver.etcd.initContainers)
	some i_2, sidecar in cell.lockserver.etcd.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, _ in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	field := show(at_value)
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, sidecar in keyspace.vitessOrchestrator.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.sidecarContainers)
	some i_2, sidecar in keyspace.vitessOrchestrator.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".sidecarContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, sidecar in keyspace.vitessOrchestrator.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.vitessOrchestrator.initContainers)
	some i_2, sidecar in keyspace.vitessOrchestrator.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].vitessOrchestrator"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, _ in given.equal.shardTemplate.tabletPools
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].sidecarContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].sidecarContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].initContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].initContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, _ in shard.tabletPools
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].sidecarContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.sidecarContainers)
	some i_3, container in pool.sidecarContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].sidecarContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].initContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	is_array(pool.initContainers)
	some i_3, container in pool.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	at_value_2 := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].initContainers"])), "[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.globalLockserver.etcd",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.globalLockserver.etcd",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, sidecar in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	is_array(input.review.object.spec.globalLockserver.etcd.sidecarContainers)
	some i, sidecar in input.review.object.spec.globalLockserver.etcd.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.globalLockserver.etcd.sidecarContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, sidecar in input.review.object.spec.globalLockserver.etcd.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
	is_array(input.review.object.spec.globalLockserver.etcd.initContainers)
	some i, sidecar in input.review.object.spec.globalLockserver.etcd.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.globalLockserver.etcd.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.vitessDashboard",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, sidecar in input.review.object.spec.vitessDashboard.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.sidecarContainers)
	some i, sidecar in input.review.object.spec.vitessDashboard.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.vitessDashboard.sidecarContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, sidecar in input.review.object.spec.vitessDashboard.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.vitessDashboard.initContainers)
	some i, sidecar in input.review.object.spec.vitessDashboard.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.vitessDashboard.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.vtadmin",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, sidecar in input.review.object.spec.vtadmin.sidecarContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	is_array(input.review.object.spec.vtadmin.sidecarContainers)
	some i, sidecar in input.review.object.spec.vtadmin.sidecarContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.vtadmin.sidecarContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, sidecar in input.review.object.spec.vtadmin.initContainers
	own := at(sidecar, ["securityContext"])
	user := number_or(at(sidecar, ["securityContext", "runAsUser"]), at(null, ["runAsUser"]))
	user_or_run_as_non_root(user, own)
	at_value := concat("", ["spec.vtadmin.initContainers[", show(i), "].securityContext"])
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

# vitess VitessCluster
findings contains finding if {
	is_object(input.review.object.spec.vtadmin)
	is_array(input.review.object.spec.vtadmin.initContainers)
	some i, sidecar in input.review.object.spec.vtadmin.initContainers
	own := at(sidecar, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.vtadmin.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(sidecar, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.drop"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.add"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.drop"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.add"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.drop"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".capabilities.add"])
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".readOnlyRootFilesystem"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".readOnlyRootFilesystem"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_3), show(within), ".readOnlyRootFilesystem"])
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_3 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_3), show(within), ".seccompProfile.type"])
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in [{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	program := chosen_program
	some list in [candidate | some candidate in [{"containers": list_or(at(program, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(program, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.ports)
	some j_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].ports[", show(j_2), "].hostPort"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].securityContext.privileged"])
	edit := vitess_vitess_cluster_chosen_edit(list)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.ports)
	some j_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].ports[", show(j_2), "].hostPort"])
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

# vitess VitessCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	etcd := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(etcd, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(etcd, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	etcd := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(etcd, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(etcd, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") == ""
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of etcd",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") != ""
	image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	image_fixed_by := vitess_vitess_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	message := concat("", ["WL-11 ", field, ": container etcd runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	image_fixed_by := vitess_vitess_cluster_chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	message := concat("", ["WL-11 ", field, ": container etcd runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	spec := object.get(input.review.object, ["spec"], null)
	etcd := chosen_program
	some field_value in [candidate | some candidate in [{"name": "vtgate", "image": text_or(object.get(input.review.object, ["spec", "images", "vtgate"], null), ""), "at": "spec.images.vtgate", "runs": true}, {"name": "vttablet", "image": text_or(object.get(input.review.object, ["spec", "images", "vttablet"], null), ""), "at": "spec.images.vttablet", "runs": true}, {"name": "vtctld", "image": text_or(object.get(input.review.object, ["spec", "images", "vtctld"], null), ""), "at": "spec.images.vtctld", "runs": true}, {"name": "vtadmin", "image": text_or(object.get(input.review.object, ["spec", "images", "vtadmin"], null), ""), "at": "spec.images.vtadmin", "runs": false}, {"name": "vtbackup", "image": text_or(object.get(input.review.object, ["spec", "images", "vtbackup"], null), ""), "at": "spec.images.vtbackup", "runs": false}, {"name": "vtorc", "image": text_or(object.get(input.review.object, ["spec", "images", "vtorc"], null), ""), "at": "spec.images.vtorc", "runs": false}, {"name": "mysqld-exporter", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqldExporter"], null), ""), "at": "spec.images.mysqldExporter", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), ""), "at": "spec.images.mysqld.mysql56Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), ""), "at": "spec.images.mysqld.mysql80Compatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), ""), "at": "spec.images.mysqld.mariadbCompatible", "runs": false}, {"name": "mysqld", "image": text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadb103Compatible"], null), ""), "at": "spec.images.mysqld.mariadb103Compatible", "runs": false}, {"name": "etcd", "image": chosen_etcd(spec, etcd), "at": "spec.globalLockserver.etcd.image", "runs": is_etcd_more}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	etcd := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(etcd, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(etcd, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	etcd := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(etcd, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(etcd, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	etcd := chosen_program
	some list in [candidate | some candidate in array.concat(array.concat([{"containers": list_or(at(etcd, ["sidecarContainers"]), []), "at": "spec.globalLockserver.etcd.sidecarContainers"}, {"containers": list_or(at(etcd, ["initContainers"]), []), "at": "spec.globalLockserver.etcd.initContainers"}], [{"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "sidecarContainers"], null), []), "at": "spec.vitessDashboard.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vitessDashboard", "initContainers"], null), []), "at": "spec.vitessDashboard.initContainers"}]), [{"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "sidecarContainers"], null), []), "at": "spec.vtadmin.sidecarContainers"}, {"containers": list_or(object.get(input.review.object, ["spec", "vtadmin", "initContainers"], null), []), "at": "spec.vtadmin.initContainers"}]); count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) > 0
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	at_value := concat("", ["spec.cells[", show(i), "].gateway"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["gateway", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["gateway", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") == ""
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "the operator, or another object, names the image of etcd",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) > 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") != ""
	image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, image)
	not vitess_vitess_cluster_is_allowed(image_source)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	message := concat("", ["WL-12 ", field, ": container etcd runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") != ""
	image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, image)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	message := concat("", ["WL-12 ", field, ": container etcd runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	text_or(at(cell, ["lockserver", "etcd", "image"]), "") != ""
	image := text_or(at(cell, ["lockserver", "etcd", "image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, image)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	field := show(concat("", [show(at_value), ".image"]))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) > 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	count(wl_12_allowed_registries) == 0
	some i, cell in input.review.object.spec.cells
	not is_object(at(cell, ["lockserver", "external"]))
	is_object(cell.lockserver.etcd)
	at_value := concat("", ["spec.cells[", show(i), "].lockserver.etcd"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cell, ["lockserver", "etcd", "sidecarContainers"]), []), "at": concat("", [show(at_value), ".sidecarContainers"])}, {"containers": list_or(at(cell, ["lockserver", "etcd", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some field_value in [candidate | some candidate in [{"name": "vttablet", "image": text_or(at(keyspace, ["images", "vttablet"]), ""), "at": concat("", [show(at_value), ".images.vttablet"]), "runs": false}, {"name": "vtbackup", "image": text_or(at(keyspace, ["images", "vtbackup"]), ""), "at": concat("", [show(at_value), ".images.vtbackup"]), "runs": false}, {"name": "vtorc", "image": text_or(at(keyspace, ["images", "vtorc"]), ""), "at": concat("", [show(at_value), ".images.vtorc"]), "runs": false}, {"name": "mysqld-exporter", "image": text_or(at(keyspace, ["images", "mysqldExporter"]), ""), "at": concat("", [show(at_value), ".images.mysqldExporter"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql56Compatible"]), "runs": false}, {"name": "mysqld", "image": text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), ""), "at": concat("", [show(at_value), ".images.mysqld.mysql80Compatible"]), "runs": false}]; runs_or_image(candidate)]
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	at_value_2 := concat("", [show(at_value), ".vitessOrchestrator"])
	some list in [candidate | some candidate in [{"containers": list_or(at(keyspace, ["vitessOrchestrator", "sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(keyspace, ["vitessOrchestrator", "initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, given_2 in given.equal.shardTemplate.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].equal.shardTemplate.tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) > 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	vitess_vitess_cluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	count(wl_12_allowed_registries) == 0
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	at_value := concat("", ["spec.keyspaces[", show(i), "]"])
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, given_2 in shard.tabletPools
	at_value_2 := concat("", [show(concat("", [show(at_value), ".partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])), "[", show(i_2), "]"])
	some list in [candidate | some candidate in [{"containers": list_or(at(given_2, ["sidecarContainers"]), []), "at": concat("", [show(at_value_2), ".sidecarContainers"])}, {"containers": list_or(at(given_2, ["initContainers"]), []), "at": concat("", [show(at_value_2), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := vitess_vitess_cluster_chosen_image_source(first, named)
	not vitess_vitess_cluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	name_or_value(name, value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of Vitess is lines of text, not JSON. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*logtostderr$", name)
	regex.match("^(0|f|F|FALSE|false|False)$", value)
	field := concat("", ["spec.extraVitessFlags[\"", show(name), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": "another object, or the image, may say where the log of Vitess goes, and in which form",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*log[-_]format$", name)
	value == "console"
	field := concat("", ["spec.globalLockserver.etcd.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of etcd is lines of text, not JSON. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {}), {})
	is_string(value)
	regex.match("^-*log-outputs$", name)
	not regex.match("(^|,) *(default|stderr|stdout|systemd/journal) *(,|$)", value)
	field := concat("", ["spec.globalLockserver.etcd.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of etcd goes to a file, not to standard output. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	name_or_value(name, value)
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of vtgate is lines of text, not JSON. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["gateway", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*logtostderr$", name)
	regex.match("^(0|f|F|FALSE|false|False)$", value)
	field := concat("", ["spec.cells[", show(i), "].gateway.extraFlags[\"", show(name), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": "another object, or the image, may say where the log of vtgate goes, and in which form",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["lockserver", "etcd", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*log[-_]format$", name)
	value == "console"
	field := concat("", ["spec.cells[", show(i), "].lockserver.etcd.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of etcd is lines of text, not JSON. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.cells)
	some i, cell in input.review.object.spec.cells
	some name, value in object_or(object_or(at(cell, ["lockserver", "etcd", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*log-outputs$", name)
	not regex.match("(^|,) *(default|stderr|stdout|systemd/journal) *(,|$)", value)
	field := concat("", ["spec.cells[", show(i), "].lockserver.etcd.extraFlags[\"", show(name), "\"]"])
	message := concat("", ["WL-15 ", field, ": the log of etcd goes to a file, not to standard output. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := show(concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"]))
	message := concat("", ["WL-15 ", field, ": the error log goes to a file, not to standard output. Fix: Remove log_error from it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove log_error from it",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	name_or_value(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["WL-15 ", field, ": the log of vttablet is lines of text, not JSON. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.equal.shardTemplate.tabletPools)
	some i_2, pool in given.equal.shardTemplate.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*logtostderr$", name)
	regex.match("^(0|f|F|FALSE|false|False)$", value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].equal.shardTemplate.tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": "another object, or the image, may say where the log of vttablet goes, and in which form",
		"fix": "",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	configuration := text_or(at(pool, ["mysqld", "configOverrides"]), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := show(concat("", [show(at_value), "[", show(i_2), "].mysqld.configOverrides"]))
	message := concat("", ["WL-15 ", field, ": the error log goes to a file, not to standard output. Fix: Remove log_error from it"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove log_error from it",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	name_or_value(name, value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	message := cut(concat("", ["WL-15 ", field, ": the log of vttablet is lines of text, not JSON. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# vitess VitessCluster
findings contains finding if {
	is_array(input.review.object.spec.keyspaces)
	some i, keyspace in input.review.object.spec.keyspaces
	is_array(keyspace.partitionings)
	some j, given in keyspace.partitionings
	is_array(given.custom.shards)
	some k, shard in given.custom.shards
	is_array(shard.tabletPools)
	some i_2, pool in shard.tabletPools
	some name, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {})
	is_string(value)
	regex.match("^-*logtostderr$", name)
	regex.match("^(0|f|F|FALSE|false|False)$", value)
	at_value := concat("", ["spec.keyspaces[", show(i), "].partitionings[", show(j), "].custom.shards[", show(k), "].tabletPools"])
	field := concat("", [show(concat("", [show(at_value), "[", show(i_2), "].vttablet.extraFlags"])), "[\"", show(name), "\"]"])
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": "another object, or the image, may say where the log of vttablet goes, and in which form",
		"fix": "",
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

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

skips_passwords(pool) if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(at(pool, ["mysqld", "configOverrides"]), ""))
}

is_secured(gateway) if {
	is_object(gateway.secureTransport.tls.certSecret)
	is_object(gateway.secureTransport.tls.keySecret)
}

secured_and_client_cacert_secret(gateway) if {
	is_secured(gateway)
	is_object(gateway.secureTransport.tls.clientCACertSecret)
}

has_certificate(own, common) if {
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*grpc[-_]cert$", name)
	text_or(at(own, [name]), text_or(at(common, [name]), "")) != ""
	some name_2 in names
	regex.match("^-*grpc[-_]key$", name_2)
	text_or(at(own, [name_2]), text_or(at(common, [name_2]), "")) != ""
}

name_or_certificate(names, own, common) if {
	some name in names
	regex.match("^-*grpc[-_]auth[-_]mode$", name)
	text_or(at(own, [name]), text_or(at(common, [name]), "")) != ""
}

name_or_certificate(names, own, common) if {
	has_certificate(own, common)
	some name in names
	regex.match("^-*grpc[-_]ca$", name)
	text_or(at(own, [name]), text_or(at(common, [name]), "")) != ""
}

asks_callers(gateway, spec) if {
	own := object_or(at(gateway, ["extraFlags"]), null)
	common := object_or(at(spec, ["extraVitessFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	name_or_certificate(names, own, common)
}

vitess_vitess_cluster_asks_callers if {
	own := object_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags"], null), null)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	name_or_certificate(names, own, common)
}

is_on(own, name, common) if {
	regex.match("^(1|t|T|TRUE|true|True)$", text_or(at(own, [name]), text_or(at(common, [name]), "")))
}

some_name(own, common) if {
	some name in array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	regex.match("^-*queryserver[-_]config[-_]strict[-_]table[-_]acl$", name)
	is_on(own, name, common)
}

asks_callers_more(pool, spec) if {
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	common := object_or(at(spec, ["extraVitessFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	name_or_certificate(names, own, common)
}

is_address(address) if {
	startswith(address, "https:")
}

is_address(address) if {
	regex.match("^http://(127\\.0\\.0\\.1|localhost)(:|$)", address)
}

is_encrypted(flags, name) if {
	every address in split(text_or(object.get(flags, [name], null), ""), ",") {
		is_address(address)
	}
}

encrypts_peers if {
	addresses := list_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "advertisePeerURLs"], null), [])
	count(addresses) > 0
	every address in texts(addresses) {
		startswith(address, "https:")
	}
	flags := object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*listen-peer-urls$", name)
	is_encrypted(flags, name)
}

vitess_vitess_cluster_is_on(flags, name) if {
	regex.match("^(1|t|T|TRUE|true|True)$", text_or(object.get(flags, [name], null), ""))
}

asks_peers if {
	encrypts_peers
	flags := object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*peer-client-cert-auth$", name)
	vitess_vitess_cluster_is_on(flags, name)
}

encrypts_clients if {
	flags := object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*listen-client-urls$", name)
	is_encrypted(flags, name)
}

asks_clients if {
	encrypts_clients
	flags := object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd", "extraFlags"], null), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*client-cert-auth$", name)
	vitess_vitess_cluster_is_on(flags, name)
}

asks_peers_and_asks_clients if {
	not asks_peers
	not asks_clients
}

vitess_vitess_cluster_encrypts_peers(etcd) if {
	addresses := list_or(at(etcd, ["advertisePeerURLs"]), [])
	count(addresses) > 0
	every address in texts(addresses) {
		startswith(address, "https:")
	}
	flags := object_or(at(etcd, ["extraFlags"]), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*listen-peer-urls$", name)
	is_encrypted(flags, name)
}

vitess_vitess_cluster_asks_peers(etcd) if {
	vitess_vitess_cluster_encrypts_peers(etcd)
	flags := object_or(at(etcd, ["extraFlags"]), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*peer-client-cert-auth$", name)
	vitess_vitess_cluster_is_on(flags, name)
}

vitess_vitess_cluster_encrypts_clients(etcd) if {
	flags := object_or(at(etcd, ["extraFlags"]), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*listen-client-urls$", name)
	is_encrypted(flags, name)
}

vitess_vitess_cluster_asks_clients(etcd) if {
	vitess_vitess_cluster_encrypts_clients(etcd)
	flags := object_or(at(etcd, ["extraFlags"]), {})
	some name in [key | some key, value in object_or(flags, {}); is_string(value)]
	regex.match("^-*client-cert-auth$", name)
	vitess_vitess_cluster_is_on(flags, name)
}

vitess_vitess_cluster_asks_peers_and_asks_clients(etcd) if {
	not vitess_vitess_cluster_asks_peers(etcd)
	not vitess_vitess_cluster_asks_clients(etcd)
}

uses_old_hash(pool) if {
	regex.match("(?i)(^|\\n)[ \\t]*(default[_-]authentication[_-]plugin|authentication[_-]policy)[ \\t]*=[ \\t]*[\"']?mysql_native_password", text_or(at(pool, ["mysqld", "configOverrides"]), ""))
}

uses_key_file(pool) if {
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", text_or(at(pool, ["mysqld", "configOverrides"]), ""))
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

vitess_vitess_cluster_is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_secret(pool) if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(at(pool, ["mysqld", "configOverrides"]), ""))
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

chosen_access_by(location) := "identity" if {
	not is_object(at(location, ["s3", "authSecret"]))
} else := chosen_address_or_of_cloud(address) if {
	address := text_or(at(location, ["s3", "endpoint"]), "")
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

vitess_vitess_cluster_some_name(names) if {
	some name in names
	regex.match("^-*mysql_server_require_secure_transport$", name)
}

name_holds(names, own, common, _) if {
	some name in names
	regex.match("^-*mysql_server_require_secure_transport$", name)
	some name_2 in names
	regex.match("^-*mysql_server_require_secure_transport$", name_2)
	is_on(own, name_2, common)
}

name_holds(names, _, _, gateway) if {
	not vitess_vitess_cluster_some_name(names)
	gateway.secureTransport.required == true
}

is_flagged(own, common) if {
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*mysql[-_]server[-_]ssl[-_]cert$", name)
	text_or(at(own, [name]), text_or(at(common, [name]), "")) != ""
	some name_2 in names
	regex.match("^-*mysql[-_]server[-_]ssl[-_]key$", name_2)
	text_or(at(own, [name_2]), text_or(at(common, [name_2]), "")) != ""
}

secured_holds(gateway, names, own, common) if {
	is_secured(gateway)
	name_holds(names, own, common, gateway)
}

secured_holds(gateway, names, own, common) if {
	not is_secured(gateway)
	is_flagged(own, common)
	some name in names
	regex.match("^-*mysql[-_]server[-_]require[-_]secure[-_]transport$", name)
	is_on(own, name, common)
}

is_required(gateway, common) if {
	own := object_or(at(gateway, ["extraFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	secured_holds(gateway, names, own, common)
}

vitess_vitess_cluster_has_certificate(gateway, common) if {
	own := object_or(at(gateway, ["extraFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*grpc[-_]cert$", name)
	text_or(at(gateway, ["extraFlags", name]), text_or(at(common, [name]), "")) != ""
	some name_2 in names
	regex.match("^-*grpc[-_]key$", name_2)
	text_or(at(gateway, ["extraFlags", name_2]), text_or(at(common, [name_2]), "")) != ""
}

is_on_more(value) if {
	regex.match("^(1|t|T|TRUE|true|True)$", value)
}

is_optional_tls(name, value) if {
	regex.match("^-*grpc[-_]enable[-_]optional[-_]tls$", name)
	is_on_more(value)
}

has_certificate_more if {
	own := object_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags"], null), null)
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*grpc[-_]cert$", name)
	text_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags", name], null), text_or(object.get(input.review.object, ["spec", "extraVitessFlags", name], null), "")) != ""
	some name_2 in names
	regex.match("^-*grpc[-_]key$", name_2)
	text_or(object.get(input.review.object, ["spec", "vitessDashboard", "extraFlags", name_2], null), text_or(object.get(input.review.object, ["spec", "extraVitessFlags", name_2], null), "")) != ""
}

peer_is_verified(value) if {
	not value in {"preferred", "required"}
}

some_name_more(pool) if {
	some name in [key | some key, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {}); is_string(value)]
	regex.match("^-*db[-_]ssl[-_]mode$", name)
}

vitess_vitess_cluster_peer_is_verified(value) if {
	not is_on_more(value)
}

offered(cell, _, _) if {
	is_object(cell.gateway.secureTransport.tls.certSecret)
	is_object(cell.gateway.secureTransport.tls.keySecret)
}

offered(_, spec, own) if {
	common := object_or(at(spec, ["extraVitessFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*mysql[-_]server[-_]ssl[-_]cert$", name)
	text_or(at(own, [name]), text_or(at(spec, ["extraVitessFlags", name]), "")) != ""
	some name_2 in names
	regex.match("^-*mysql[-_]server[-_]ssl[-_]key$", name_2)
	text_or(at(own, [name_2]), text_or(at(spec, ["extraVitessFlags", name_2]), "")) != ""
}

too_old(value) if {
	value == "TLSv1.0"
}

too_old(value) if {
	value != "TLSv1.0"
	value == "TLSv1.1"
}

too_old(value) if {
	value != "TLSv1.0"
	value != "TLSv1.1"
	value == "TLSv1.2"
	nm_4_minimum_tls_version == "1.3"
}

chosen_value(value) := "1.0" if {
	value == "TLSv1.0"
} else := "1.1" if {
	value == "TLSv1.1"
} else := "1.2" if {
	value == "TLSv1.2"
} else := ""

has_certificate_more_2(pool, common) if {
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	some name in names
	regex.match("^-*grpc[-_]cert$", name)
	text_or(at(pool, ["vttablet", "extraFlags", name]), text_or(at(common, [name]), "")) != ""
	some name_2 in names
	regex.match("^-*grpc[-_]key$", name_2)
	text_or(at(pool, ["vttablet", "extraFlags", name_2]), text_or(at(common, [name_2]), "")) != ""
}

some_name_more_2(names, own, common) if {
	some name in names
	regex.match("^-*db[-_]repl[-_]use[-_]ssl$", name)
	not is_on(own, name, common)
}

encrypts_replication(pool, common) if {
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	not some_name_more_2(names, own, common)
	some name in names
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	text_or(at(pool, ["vttablet", "extraFlags", name]), text_or(at(common, [name]), "")) in {"required", "verify_ca", "verify_identity"}
}

encrypts_peers_and_encrypts_clients if {
	not encrypts_peers
	not encrypts_clients
}

vitess_vitess_cluster_encrypts_peers_and_encrypts_clients(etcd) if {
	not vitess_vitess_cluster_encrypts_peers(etcd)
	not vitess_vitess_cluster_encrypts_clients(etcd)
}

is_plain_address(location) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(location, ["s3", "endpoint"]), ""))
}

tls_offered(location) if {
	not is_plain_address(location)
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

vitess_vitess_cluster_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	vitess_vitess_cluster_is_plain_address(value)
}

vitess_vitess_cluster_tls_offered(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

some_name_more_3(names) if {
	some name in names
	regex.match("^-*db[-_]ssl[-_]mode$", name)
}

vitess_vitess_cluster_name_holds(names, own, common, _) if {
	some name in names
	regex.match("^-*db[-_]ssl[-_]mode$", name)
	some name_2 in names
	regex.match("^-*db[-_]ssl[-_]mode$", name_2)
	text_or(at(own, [name_2]), text_or(at(common, [name_2]), "")) in {"required", "verify_ca", "verify_identity"}
}

vitess_vitess_cluster_name_holds(names, _, _, pool) if {
	not some_name_more_3(names)
	is_object(pool.externalDatastore.serverCACertSecret)
}

encrypts_outside(spec, pool) if {
	common := object_or(at(spec, ["extraVitessFlags"]), null)
	own := object_or(at(pool, ["vttablet", "extraFlags"]), null)
	names := array.concat([key | some key, value in object_or(or_else(own, {}), {}); is_string(value)], [key_2 | some key_2, value_2 in object_or(or_else(common, {}), {}); is_string(value_2)])
	vitess_vitess_cluster_name_holds(names, own, common, pool)
}

has_topo_certificate if {
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	names := [key | some key, value in object_or(or_else(common, {}), {}); is_string(value)]
	some name in names
	regex.match("^-*topo[-_]etcd[-_]tls[-_]cert$", name)
	not input.review.object.spec.extraVitessFlags[name] == ""
	some name_2 in names
	regex.match("^-*topo[-_]etcd[-_]tls[-_]key$", name_2)
	not input.review.object.spec.extraVitessFlags[name_2] == ""
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

is_given if {
	text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql56Compatible"], null), "") != ""
}

vitess_vitess_cluster_is_given if {
	text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mysql80Compatible"], null), "") != ""
}

is_given_more if {
	text_or(object.get(input.review.object, ["spec", "images", "mysqld", "mariadbCompatible"], null), "") != ""
}

is_given_more_2(keyspace) if {
	text_or(at(keyspace, ["images", "vttablet"]), "") != ""
}

is_given_more_3(keyspace) if {
	text_or(at(keyspace, ["images", "mysqld", "mysql56Compatible"]), "") != ""
}

is_given_more_4(keyspace) if {
	text_or(at(keyspace, ["images", "mysqld", "mysql80Compatible"]), "") != ""
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

vitess_vitess_cluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

vitess_vitess_cluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); vitess_vitess_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

vitess_vitess_cluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); vitess_vitess_cluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

vitess_vitess_cluster_uses_key_file(configuration) if {
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", or_else(configuration, ""))
}

chosen_key_kept(configuration) := "beside" if {
	vitess_vitess_cluster_uses_key_file(configuration)
} else := "service" if {
	regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
} else := "unstated"

is_sealed(pool) if {
	not is_object(at(pool, ["mysqld"]))
}

is_sealed(pool) if {
	some name in [key | some key, value in object_or(object_or(at(pool, ["vttablet", "extraFlags"]), {}), {}); is_string(value)]
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name)
	some name_2 in [key_2 | some key_2, value_2 in object_or(object_or(at(pool, ["vttablet", "vtbackupExtraFlags"]), {}), {}); is_string(value_2)]
	regex.match("^-*s3[-_]backup[-_]server[-_]side[-_]encryption$", name_2)
}

is_sealed_everywhere if {
	every keyspace in list_or(object.get(input.review.object, ["spec", "keyspaces"], null), []) {
		every given in list_or(at(keyspace, ["partitionings"]), []) {
			every pool in list_or(at(given, ["equal", "shardTemplate", "tabletPools"]), []) {
				is_sealed(pool)
			}
			every shard in list_or(at(given, ["custom", "shards"]), []) {
				every pool_2 in list_or(at(shard, ["tabletPools"]), []) {
					is_sealed(pool_2)
				}
			}
		}
	}
}

is_on_more_2(common, name) if {
	regex.match("^(1|t|T|TRUE|true|True)$", text_or(at(common, [name]), ""))
}

is_redacted if {
	common := object_or(object.get(input.review.object, ["spec", "extraVitessFlags"], null), null)
	some name in [key | some key, value in object_or(or_else(common, {}), {}); is_string(value)]
	regex.match("^-*redact[-_]debug[-_]ui[-_]queries$", name)
	is_on_more_2(common, name)
}

vitess_vitess_cluster_is_redacted if {
	false
	some _ in [key | some key, value in object_or({}, {}); is_string(value)]
}

is_redacted_more(flags) if {
	some name in [key | some key, value in object_or(or_else(flags, {}), {}); is_string(value)]
	regex.match("^-*redact[-_]debug[-_]ui[-_]queries$", name)
	is_on_more_2(flags, name)
}

user_or_run_as_non_root(user, _) if {
	user == 0
}

user_or_run_as_non_root(user, own) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), at(null, ["runAsNonRoot"])) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

is_etcd if {
	not is_object(object.get(input.review.object, ["spec", "globalLockserver", "external"], null))
}

chosen_program := object_or(object.get(input.review.object, ["spec", "globalLockserver", "etcd"], null), null) if {
	is_etcd
} else := null

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

chosen_own(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

vitess_vitess_cluster_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

vitess_vitess_cluster_is_etcd(spec) if {
	not is_object(at(spec, ["globalLockserver", "external"]))
}

chosen_etcd(spec, etcd) := text_or(at(etcd, ["image"]), "") if {
	vitess_vitess_cluster_is_etcd(spec)
} else := ""

is_etcd_more if {
	is_etcd
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

vitess_vitess_cluster_chosen_image_fixed_by(image) := "digest" if {
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

vitess_vitess_cluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

vitess_vitess_cluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

vitess_vitess_cluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

name_or_value(name, value) if {
	regex.match("^-*log[-_]structured$", name)
	regex.match("^(0|f|F|FALSE|false|False)$", value)
}

name_or_value(name, value) if {
	regex.match("^-*log[-_]format$", name)
	value == "text"
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
