# percona-xtradb-cluster PerconaXtraDBCluster: all controls
package dok.percona_xtradb_cluster.percona_xtra_dbcluster

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	some i, user in list_or(at(input.review.object, ["spec", "users"]), [])
	hosts := list_or(at(user, ["hosts"]), [])
	is_administrator(user)
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
	spec := at(input.review.object, ["spec"])
	some i, sidecar in list_or(at(spec, ["pxc", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.pxc.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	spec := at(input.review.object, ["spec"])
	some i, sidecar in list_or(at(spec, ["haproxy", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.haproxy.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	spec := at(input.review.object, ["spec"])
	some i, sidecar in list_or(at(spec, ["proxysql", "sidecars"]), [])
	some i_2, variable in list_or(at(sidecar, ["env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.proxysql.sidecars[", show(i), "].env"])), "[", show(i_2), "].value"])
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
	spec := at(input.review.object, ["spec"])
	some key, storage in object_or(object_or(at(spec, ["backup", "storages"]), {}), {})
	is_object(storage)
	some i, variable in list_or(at(storage, ["containerOptions", "env"]), [])
	not is_of_service(variable)
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
	spec := at(input.review.object, ["spec"])
	holds_secret(spec)
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
	spec := at(input.review.object, ["spec"])
	regex.match("(^|\\n)[ \\t]*stats[ \\t]+auth[ \\t]+[^ \\t\\r\\n]", text_or(at(spec, ["haproxy", "configuration"]), ""))
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
	spec := at(input.review.object, ["spec"])
	regex.match("(^|[\\n{; \\t])(admin_credentials|stats_credentials|cluster_password|monitor_password)[ \\t]*=[ \\t]*\"[^\"]", text_or(at(spec, ["proxysql", "configuration"]), ""))
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
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
	not has_tls
	field := chosen_field
	fix := chosen_fix
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	configuration := text_or(at(input.review.object, ["spec", "pxc", "configuration"]), null)
	tls_minimum_version := chosen_tls_minimum_version(configuration)
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
	message := concat("", ["NM-5 ", field, ": no TLS for replication. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
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
	some i, channel in list_or(at(input.review.object, ["spec", "pxc", "replicationChannels"]), [])
	at(channel, ["isSource"]) != true
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
	given := at(input.review.object, ["spec", "pxc", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
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
	given := at(input.review.object, ["spec", "pxc", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
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
	given := at(input.review.object, ["spec", "pxc", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	given := at(input.review.object, ["spec", "pxc", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	given := at(input.review.object, ["spec", "pxc", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
	given := at(input.review.object, ["spec", "proxysql", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	claim == null
	is_object(at(given, ["hostPath"]))
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
	given := at(input.review.object, ["spec", "proxysql", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	claim == null
	is_object(at(given, ["emptyDir"]))
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
	given := at(input.review.object, ["spec", "proxysql", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	volume_class_name := text_or(at(claim, ["storageClassName"]), "")
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) > 0
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
	given := at(input.review.object, ["spec", "proxysql", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") != ""
	count(list_or(sm_1_encrypted_classes, [])) == 0
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
	at(input.review.object, ["spec", "proxysql", "enabled"]) == true
	given := at(input.review.object, ["spec", "proxysql", "volumeSpec"])
	claim := object_or(at(given, ["persistentVolumeClaim"]), null)
	not claim_and_host_path(claim, given)
	not claim_and_empty_dir(claim, given)
	text_or(at(claim, ["storageClassName"]), "") == ""
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
	some key, storage in object_or(object_or(at(input.review.object, ["spec", "backup", "storages"]), {}), {})
	is_object(storage)
	at(storage, ["type"]) == "s3"
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
	some key, storage in object_or(object_or(at(input.review.object, ["spec", "backup", "storages"]), {}), {})
	is_object(storage)
	given := at(storage, ["volume"])
	at(storage, ["type"]) == "filesystem"
	not is_object(at(given, ["persistentVolumeClaim"]))
	is_object(at(given, ["hostPath"]))
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
	some key, storage in object_or(object_or(at(input.review.object, ["spec", "backup", "storages"]), {}), {})
	is_object(storage)
	given := at(storage, ["volume"])
	at(storage, ["type"]) == "filesystem"
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
	spec := at(input.review.object, ["spec"])
	expose := at(spec, ["pxc", "expose"])
	at(expose, ["enabled"]) == true
	own := text_or(at(expose, ["type"]), "")
	service_source_ranges := list_or(at(expose, ["loadBalancerSourceRanges"]), [])
	own_or_marked(own, expose, service_source_ranges)
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
	spec := at(input.review.object, ["spec"])
	expose := at(spec, ["pxc", "expose"])
	at(expose, ["enabled"]) == true
	own := text_or(at(expose, ["type"]), "")
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
	spec := at(input.review.object, ["spec"])
	haproxy := at(spec, ["haproxy"])
	at(haproxy, ["enabled"]) == true
	given := at(haproxy, ["exposePrimary"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, haproxy)
	service_source_ranges := list_or(at(haproxy, ["exposePrimary", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
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
	spec := at(input.review.object, ["spec"])
	haproxy := at(spec, ["haproxy"])
	at(haproxy, ["enabled"]) == true
	given := at(haproxy, ["exposePrimary"])
	own := text_or(at(given, ["type"]), "")
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
	spec := at(input.review.object, ["spec"])
	haproxy := at(spec, ["haproxy"])
	at(haproxy, ["enabled"]) == true
	expose_replicas_or_enabled(haproxy)
	given := at(haproxy, ["exposeReplicas"])
	own := text_or(at(given, ["type"]), "")
	service_type := percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy)
	service_source_ranges := list_or(at(haproxy, ["exposeReplicas", "loadBalancerSourceRanges"]), or_else(chosen_type(haproxy), []))
	service_type_or_marked(service_type, given, service_source_ranges)
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
	spec := at(input.review.object, ["spec"])
	haproxy := at(spec, ["haproxy"])
	at(haproxy, ["enabled"]) == true
	expose_replicas_or_enabled(haproxy)
	given := at(haproxy, ["exposeReplicas"])
	own := text_or(at(given, ["type"]), "")
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
	spec := at(input.review.object, ["spec"])
	proxysql := at(spec, ["proxysql"])
	at(proxysql, ["enabled"]) == true
	given := at(proxysql, ["expose"])
	own := text_or(at(given, ["type"]), "")
	service_type := chosen_service_type(own, proxysql)
	service_source_ranges := list_or(at(proxysql, ["expose", "loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
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
	spec := at(input.review.object, ["spec"])
	proxysql := at(spec, ["proxysql"])
	at(proxysql, ["enabled"]) == true
	given := at(proxysql, ["expose"])
	own := text_or(at(given, ["type"]), "")
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
	spec := at(input.review.object, ["spec"])
	shared := at(spec, ["pxc", "podSecurityContext"])
	own := at(spec, ["pxc", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(shared, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	own := at(spec, ["pxc", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pxc.containerSecurityContext",
		"message": "WL-1 spec.pxc.containerSecurityContext: container pxc may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	at(spec, ["haproxy", "enabled"]) == true
	pod := at(spec, ["haproxy", "podSecurityContext"])
	own := at(spec, ["haproxy", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["haproxy", "enabled"]) == true
	own := at(spec, ["haproxy", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.haproxy.containerSecurityContext",
		"message": "WL-1 spec.haproxy.containerSecurityContext: container haproxy may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	at(spec, ["proxysql", "enabled"]) == true
	pod := at(spec, ["proxysql", "podSecurityContext"])
	own := at(spec, ["proxysql", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["proxysql", "enabled"]) == true
	own := at(spec, ["proxysql", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.proxysql.containerSecurityContext",
		"message": "WL-1 spec.proxysql.containerSecurityContext: container proxysql may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	shared := at(spec, ["pxc", "podSecurityContext"])
	at(spec, ["logcollector", "enabled"]) == true
	own := at(spec, ["logcollector", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(shared, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["logcollector", "enabled"]) == true
	own := at(spec, ["logcollector", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logcollector.containerSecurityContext",
		"message": "WL-1 spec.logcollector.containerSecurityContext: container logs may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	shared := at(spec, ["pxc", "podSecurityContext"])
	at(spec, ["pmm", "enabled"]) == true
	own := at(spec, ["pmm", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(shared, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	at(spec, ["pmm", "enabled"]) == true
	own := at(spec, ["pmm", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pmm.containerSecurityContext",
		"message": "WL-1 spec.pmm.containerSecurityContext: container pmm-client may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	shared := at(spec, ["pxc", "podSecurityContext"])
	is_object(at(spec, ["initContainer", "containerSecurityContext"]))
	own := at(spec, ["initContainer", "containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(shared, ["runAsUser"]), null))
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
	spec := at(input.review.object, ["spec"])
	is_object(at(spec, ["initContainer", "containerSecurityContext"]))
	own := at(spec, ["initContainer", "containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.initContainer.containerSecurityContext",
		"message": "WL-1 spec.initContainer.containerSecurityContext: container that goes before may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-xtradb-cluster PerconaXtraDBCluster
findings contains finding if {
	spec := at(input.review.object, ["spec"])
	some key, storage in object_or(object_or(at(spec, ["backup", "storages"]), {}), {})
	is_object(storage)
	pod := at(storage, ["podSecurityContext"])
	own := at(storage, ["containerSecurityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	user_or_run_as_non_root(user, own, pod)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key)])), ".containerSecurityContext"])
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
	spec := at(input.review.object, ["spec"])
	some key, storage in object_or(object_or(at(spec, ["backup", "storages"]), {}), {})
	is_object(storage)
	own := at(storage, ["containerSecurityContext"])
	not allow_privilege_escalation_and_privileged(own)
	field := concat("", [show(concat("", ["spec.backup.storages.", show(key)])), ".containerSecurityContext"])
	message := concat("", ["WL-1 ", field, ": container of the backup may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
]

dbs_or_item(dbs) if {
	count(dbs) == 0
}

dbs_or_item(dbs) if {
	"*" in texts(dbs)
}

is_administrator(user) if {
	dbs := list_or(at(user, ["dbs"]), [])
	some grant in texts(at(user, ["grants"]))
	regex.match("(?i)^ *all( privileges)? *$", grant)
	dbs_or_item(dbs)
}

hosts_or_item(hosts) if {
	count(hosts) == 0
}

hosts_or_item(hosts) if {
	"%" in texts(hosts)
}

skips_passwords if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(at(input.review.object, ["spec", "pxc", "configuration"]), ""))
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
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|(PRIVATE|SODIUM|PGP)_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

holds_secret(spec) if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(at(spec, ["pxc", "configuration"]), ""))
}

requires_tls if {
	regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(at(input.review.object, ["spec", "pxc", "configuration"]), ""))
}

has_tls if {
	spec := at(input.review.object, ["spec"])
	at(spec, ["tls", "enabled"]) != false
	at(spec, ["allowUnsafeConfigurations"]) != true
}

unsafe if {
	at(input.review.object, ["spec", "allowUnsafeConfigurations"]) == true
}

chosen_field := "spec.allowUnsafeConfigurations" if {
	unsafe
} else := "spec.tls.enabled"

chosen_fix := "Remove it" if {
	unsafe
} else := "Set it to true"

chosen_tls_minimum_version(configuration) := "1.0" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1([^.0-9]|$)", or_else(configuration, ""))
} else := "1.1" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", or_else(configuration, ""))
} else := "1.2" if {
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
	regex.match("(?i)(^|\\n)[ \\t]*pxc[_-]encrypt[_-]cluster[_-]traffic[ \\t]*=[ \\t]*(0|off|false)[ \\t\\r]*(#|\\n|$)", text_or(at(input.review.object, ["spec", "pxc", "configuration"]), ""))
}

tls_offered(channel) if {
	at(channel, ["configuration", "ssl"]) == true
}

claim_and_host_path(claim, given) if {
	claim == null
	is_object(at(given, ["hostPath"]))
}

claim_and_empty_dir(claim, given) if {
	claim == null
	is_object(at(given, ["emptyDir"]))
}

persistent_volume_claim_or_host_path(given) if {
	is_object(at(given, ["persistentVolumeClaim"]))
}

persistent_volume_claim_or_host_path(given) if {
	not is_object(at(given, ["hostPath"]))
}

marked(expose) if {
	some mark in list_or(ksi_5_private_marks, [])
	text_or(at(expose, ["annotations", text_or(at(mark, ["name"]), null)]), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
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

own_or_marked(own, expose, service_source_ranges) if {
	own != ""
	own == "LoadBalancer"
	not marked(expose)
	not limited(service_source_ranges)
}

chosen_own(own) := "" if {
	own == ""
} else := own

chosen_service_type(own, haproxy) := text_or(at(haproxy, ["serviceType"]), "") if {
	own == ""
} else := own

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, given, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(given)
	not limited(service_source_ranges)
}

expose_replicas_or_enabled(haproxy) if {
	not is_object(at(haproxy, ["exposeReplicas"]))
}

expose_replicas_or_enabled(haproxy) if {
	at(haproxy, ["exposeReplicas", "enabled"]) == true
}

percona_xtradb_cluster_percona_xtra_dbcluster_chosen_service_type(own, haproxy) := text_or(at(haproxy, ["replicasServiceType"]), "") if {
	own == ""
} else := own

chosen_type(haproxy) := list_or(at(haproxy, ["exposePrimary", "loadBalancerSourceRanges"]), null) if {
	at(haproxy, ["exposeReplicas", "type"]) == "LoadBalancer"
} else := null

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, shared) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(shared, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	at(own, ["allowPrivilegeEscalation"]) == false
	at(own, ["privileged"]) != true
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := [text_or(item, "") | some item in list_or(value, [])]

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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
