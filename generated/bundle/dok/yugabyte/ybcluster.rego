# yugabyte YBCluster: all controls
package dok.yugabyte.ybcluster

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_hba_conf_csv"
	not limits_account(flag)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["UM-2 ", field, ": administrator account yugabyte may log in from every address. Fix: End its addresses with host all yugabyte all reject"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "End its addresses with host all yugabyte all reject",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not some_flag
	not yugabyte_ybcluster_limits_account
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.tserver.gflags",
		"message": "UM-2 spec.tserver.gflags: administrator account yugabyte may log in from every address. Fix: End its addresses with host all yugabyte all reject",
		"fix": "End its addresses with host all yugabyte all reject",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_hba_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	some i_2, line in split(value, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_hba_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	some i_2, line in split(value, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_hba_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	some i_2, line in split(value, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["UM-3 ", field, ": a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set the method to scram-sha-256 or cert",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_pg_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	regex.match("password_encryption[ =']+(md5|on)", value)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["UM-3 ", field, ": a password of YSQL is protected by MD5 only. Fix: Set password_encryption to scram-sha-256"])
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set password_encryption to scram-sha-256",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not has_flag
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.tserver.gflags",
		"message": "UM-4 spec.tserver.gflags: YSQL checks neither accounts nor rights. Fix: Set ysql_enable_auth to true",
		"fix": "Set ysql_enable_auth to true",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not yugabyte_ybcluster_has_flag
	not refuses
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.tserver.gflags",
		"message": "UM-4 spec.tserver.gflags: YCQL checks neither accounts nor rights. Fix: Set use_cassandra_authentication to true, or start_cql_proxy to false",
		"fix": "Set use_cassandra_authentication to true, or start_cql_proxy to false",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not is_certified
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.master.gflags",
		"message": "UM-6 spec.master.gflags: nodes do without authentication. Fix: Set node_to_node_encryption_use_client_certificates to true, in those of tserver too",
		"fix": "Set node_to_node_encryption_use_client_certificates to true, in those of tserver too",
	}
}

# yugabyte YBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "rootCA", "key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.tls.rootCA.key",
		"message": "CM-2 spec.tls.rootCA.key: key of the authority stands in the open. Fix: Move to a YBUniverse, whose authority is kept in a Secret",
		"fix": "Move to a YBUniverse, whose authority is kept in a Secret",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_hba_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	regex.match("ldapbindpasswd=|radiussecrets=", value)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["CM-3 ", field, ": bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a method whose secret is kept in a Secret",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ycql_ldap_bind_passwd"
	value := text_or(at(flag, ["value"]), "")
	value != ""
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["CM-3 ", field, ": password for the directory stands in the open. Fix: Use simple bind, which needs no password here"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use simple bind, which needs no password here",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not encrypts_clients
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tserver.gflags",
		"message": "NM-1 spec.tserver.gflags: YugabyteDB accepts plaintext. Fix: Set use_client_to_server_encryption to true, and tls.enabled",
		"fix": "Set use_client_to_server_encryption to true, and tls.enabled",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_clients
	not yugabyte_ybcluster_refuses
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tserver.gflags",
		"message": "NM-1 spec.tserver.gflags: YCQL accepts plaintext. Fix: Set allow_insecure_connections to false",
		"fix": "Set allow_insecure_connections to false",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_clients
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_hba_conf_csv"
	lines := split(text_or(at(flag, ["value"]), ""), ",")
	deciding := [line | some line in lines; accepts_plaintext_or_line(line)]
	not yugabyte_ybcluster_refuse_all(deciding)
	some i_2, line_2 in lines
	accepts_plaintext(line_2)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value[", show(i_2), "]"])
	message := concat("", ["NM-1 ", field, ": this pg_hba rule accepts plaintext. Fix: Write hostssl instead of host"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Write hostssl instead of host",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_hba_conf_csv"
	lines := split(text_or(at(flag, ["value"]), ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i_2, line_2 in lines
	is_open_to_all(line_2)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["NM-2 ", field, ": a login by this rule may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_hba_conf_csv"
	lines := split(text_or(at(flag, ["value"]), ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	not some_line(lines)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["NM-2 ", field, ": every login may come from every address. Fix: Name addresses, and end with host all all all reject"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not some_flag
	deciding := [line | some line in [""]; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in [""]
	is_open_to_all(line_2)
	field := concat("", ["spec.tserver.gflags[", show(i), "]"])
	message := concat("", ["NM-2 ", field, ": a login by this rule may come from every address. Fix: Name the addresses of its clients"])
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the addresses of its clients",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not some_flag
	deciding := [line | some line in [""]; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.tserver.gflags",
		"message": "NM-2 spec.tserver.gflags: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_nodes
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "verify_server_endpoint"
	not peer_is_verified(flag)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a node to another takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_nodes
	is_array(input.review.object.spec.master.gflags)
	some i, flag in input.review.object.spec.master.gflags
	flag.key == "verify_server_endpoint"
	not peer_is_verified(flag)
	field := concat("", ["spec.master.gflags[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a node to another takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not encrypts_clients
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.tserver.gflags",
		"message": "NM-4 spec.tserver.gflags: no TLS for clients. Fix: Set use_client_to_server_encryption to true, and tls.enabled",
		"fix": "Set use_client_to_server_encryption to true, and tls.enabled",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_clients
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ssl_protocols"
	value := text_or(at(flag, ["value"]), "")
	tls_minimum_version := chosen_tls_minimum_version(value)
	old(tls_minimum_version)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_clients
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_pg_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	tls_minimum_version := yugabyte_ybcluster_chosen_tls_minimum_version(value)
	old(tls_minimum_version)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not encrypts_nodes
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.master.gflags",
		"message": "NM-5 spec.master.gflags: no TLS for nodes. Fix: Set use_node_to_node_encryption to true, in those of tserver too, and tls.enabled",
		"fix": "Set use_node_to_node_encryption to true, in those of tserver too, and tls.enabled",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_nodes
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.master.gflags",
		"message": "NM-5 spec.master.gflags: no TLS for nodes that ask for none. Fix: Set allow_insecure_connections to false, in those of tserver too",
		"fix": "Set allow_insecure_connections to false, in those of tserver too",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_nodes
	is_array(input.review.object.spec.master.gflags)
	some i, flag in input.review.object.spec.master.gflags
	flag.key == "ssl_protocols"
	value := text_or(at(flag, ["value"]), "")
	tls_minimum_version := chosen_tls_minimum_version(value)
	old(tls_minimum_version)
	field := concat("", ["spec.master.gflags[", show(i), "].value"])
	message := concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBCluster
findings contains finding if {
	encrypts_nodes
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "ssl_protocols"
	value := text_or(at(flag, ["value"]), "")
	tls_minimum_version := chosen_tls_minimum_version(value)
	old(tls_minimum_version)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBCluster
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.enabled",
		"message": "NM-7 spec.tls.enabled: the certificate of each node is valid for more than a year. Fix: Move to a YBUniverse with a YBCertificate",
		"fix": "Move to a YBUniverse with a YBCertificate",
	}
}

# yugabyte YBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "tls", "rootCA", "cert"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.tls.rootCA.cert",
		"message": "NM-8 spec.tls.rootCA.cert: the authority stands in the object, so nothing renews it. Fix: Move to a YBUniverse, whose authority is kept in a Secret",
		"fix": "Move to a YBUniverse, whose authority is kept in a Secret",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of YugabyteDB is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of YugabyteDB decides which cryptography is used",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	volume_class_name := chosen_volume_class_name
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.master.storage.storageClass: volume of masters is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.master.storage.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	volume_class_name := chosen_volume_class_name
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.master.storage.storageClass: volume of masters is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.master.storage.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	volume_class_name := chosen_volume_class_name
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.master.storage.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	volume_class_name := yugabyte_ybcluster_chosen_volume_class_name
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.tserver.storage.storageClass: volume of tservers is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserver.storage.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	volume_class_name := yugabyte_ybcluster_chosen_volume_class_name
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.tserver.storage.storageClass: volume of tservers is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserver.storage.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBCluster
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	volume_class_name := yugabyte_ybcluster_chosen_volume_class_name
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserver.storage.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_pg_conf_csv"
	value := text_or(at(flag, ["value"]), "")
	regex.match("(?i)(^|[,\"])[ \\t]*(log_statement[ \\t]*[= ][ \\t']*(all|mod)|log_min_duration_statement[ \\t]*[= ][ \\t']*0+(ms|s|min|h|d)?|log_parameter_max_length_on_error[ \\t]*[= ][ \\t']*(-1|[1-9][0-9]*)[a-zA-Z]*|pgaudit\\.log_parameter[ \\t]*[= ][ \\t']*(on|true|yes|1))[ \\t']*([,\"]|$)", value)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["ED-2 ", field, ": the log of YSQL carries data of users. Fix: Leave out what logs statements and their parameters"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave out what logs statements and their parameters",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_log_statement"
	value := text_or(at(flag, ["value"]), "")
	regex.match("(?i)^(all|mod)$", value)
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["ED-2 ", field, ": the log of YSQL carries data of users. Fix: Set it to ddl or none"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to ddl or none",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	name := text_or(at(flag, ["key"]), "")
	name == "ysql_log_min_duration_statement"
	value := text_or(at(flag, ["value"]), "")
	value == "0"
	at_value := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	field := show(at_value)
	message := concat("", ["ED-2 ", field, ": the log of YSQL carries data of users. Fix: Raise it, or set it to -1"])
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Raise it, or set it to -1",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not audits
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.tserver.gflags",
		"message": "MAA-3 spec.tserver.gflags: the audit log of YSQL is not turned on. Fix: Set pgaudit.log in ysql_pg_conf_csv",
		"fix": "Set pgaudit.log in ysql_pg_conf_csv",
	}
}

# yugabyte YBCluster
findings contains finding if {
	not refuses
	not has_flag_more_6
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.tserver.gflags",
		"message": "MAA-3 spec.tserver.gflags: the audit log of YCQL is not turned on. Fix: Set ycql_enable_audit_log to true",
		"fix": "Set ycql_enable_audit_log to true",
	}
}

# yugabyte YBCluster
findings contains finding if {
	input.review.object.spec.master.enableLoadBalancer == true
	not marked
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.master.enableLoadBalancer",
		"message": "KSI-5 spec.master.enableLoadBalancer: service yb-master-ui is a LoadBalancer open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# yugabyte YBCluster
findings contains finding if {
	input.review.object.spec.tserver.enableLoadBalancer == true
	number_or(object.get(input.review.object, ["spec", "tserver", "tserverUIPort"], null), 0) != 0
	not marked
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.tserver.enableLoadBalancer",
		"message": "KSI-5 spec.tserver.enableLoadBalancer: service yb-tserver-ui is a LoadBalancer open to every address. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# yugabyte YBCluster
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "master", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "master", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "master", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "master", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.master.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container yb-master has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# yugabyte YBCluster
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "tserver", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "tserver", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "tserver", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "tserver", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.tserver.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container yb-tserver has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of yugabyte",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository != ""
	image := chosen_tag_or_repository
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-11 spec.image: container yugabyte runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# yugabyte YBCluster
findings contains finding if {
	image := chosen_tag_or_repository
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-11 spec.image: container yugabyte runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of yugabyte",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository != ""
	count(wl_12_allowed_registries) > 0
	image := chosen_tag_or_repository
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-12 spec.image: container yugabyte runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository != ""
	count(wl_12_allowed_registries) == 0
	image := chosen_tag_or_repository
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-12 spec.image: container yugabyte runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# yugabyte YBCluster
findings contains finding if {
	chosen_tag_or_repository != ""
	count(wl_12_allowed_registries) == 0
	image := chosen_tag_or_repository
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# yugabyte YBCluster
findings contains finding if {
	is_array(input.review.object.spec.tserver.gflags)
	some i, flag in input.review.object.spec.tserver.gflags
	flag.key == "logtostderr"
	is_off(flag)
	field := concat("", ["spec.tserver.gflags[", show(i), "].value"])
	message := concat("", ["WL-15 ", field, ": the log of YSQL goes to a file, not to standard output. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true",
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

is_user(user) if {
	user == ""
}

is_user(user) if {
	regex.match("^[+@/]", user)
}

named_or_user(users) if {
	users == "all"
}

named_or_user(users) if {
	some user in split(users, ",")
	user in {"yugabyte", "\"yugabyte\""}
}

named_or_user(users) if {
	some user in split(users, ",")
	is_user(user)
}

users_or_user(users) if {
	users == "all"
}

users_or_user(users) if {
	some user in split(users, ",")
	user in {"yugabyte", "\"yugabyte\""}
}

is_named(line) if {
	users := or_else(item_at(words(line), 2), "")
	users_or_user(users)
}

is_line(line) if {
	not regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
}

admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	users := or_else(item_at(words(line), 2), "")
	named_or_user(users)
}

admits_or_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line)
	not is_line(line)
}

chosen_line(line) := "all" if {
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv4" if {
	regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv6" if {
	regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "less"

chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]", line)
	is_named(line)
} else := "less"

first_or_second(first, _) if {
	first == "all"
}

first_or_second(first, second) if {
	first == "ipv4"
	second == "ipv6"
}

first_or_second(first, second) if {
	first == "ipv6"
	second == "ipv4"
}

refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first(line_2)
	first_or_second(first, second)
}

limits_account(flag) if {
	deciding := [line | some line in split(text_or(at(flag, ["value"]), ""), ","); admits_or_line(line)]
	refuse_all(deciding)
}

some_flag if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_hba_conf_csv"
}

yugabyte_ybcluster_limits_account if {
	deciding := [line | some line in [""]; admits_or_line(line)]
	refuse_all(deciding)
}

is_on(flag) if {
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(at(flag, ["value"]), ""))
}

has_flag if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_enable_auth"
	is_on(flag)
}

yugabyte_ybcluster_has_flag if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "use_cassandra_authentication"
	is_on(flag)
}

is_off(flag) if {
	regex.match("(?i)^(false|f|no|n|0)$", text_or(at(flag, ["value"]), ""))
}

refuses if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "start_cql_proxy"
	is_off(flag)
}

has_flag_more if {
	is_array(input.review.object.spec.master.gflags)
	some flag in input.review.object.spec.master.gflags
	flag.key == "use_node_to_node_encryption"
	is_on(flag)
}

has_flag_more_2 if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "use_node_to_node_encryption"
	is_on(flag)
}

encrypts_nodes if {
	input.review.object.spec.tls.enabled == true
	has_flag_more
	has_flag_more_2
}

has_flag_more_3 if {
	is_array(input.review.object.spec.master.gflags)
	some flag in input.review.object.spec.master.gflags
	flag.key == "node_to_node_encryption_use_client_certificates"
	is_on(flag)
}

has_flag_more_4 if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "node_to_node_encryption_use_client_certificates"
	is_on(flag)
}

is_certified if {
	encrypts_nodes
	has_flag_more_3
	has_flag_more_4
}

has_flag_more_5 if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "use_client_to_server_encryption"
	is_on(flag)
}

encrypts_clients if {
	input.review.object.spec.tls.enabled == true
	has_flag_more_5
}

yugabyte_ybcluster_refuses if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "allow_insecure_connections"
	is_off(flag)
}

accepts_plaintext_or_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t](127\\.0\\.0\\.1/32|127\\.0\\.0\\.1[ \\t]+255\\.255\\.255\\.255|::1/128|localhost|samehost)[ \\t]", line)
}

accepts_plaintext_or_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	not is_line(line)
}

accepts_plaintext(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t](127\\.0\\.0\\.1/32|127\\.0\\.0\\.1[ \\t]+255\\.255\\.255\\.255|::1/128|localhost|samehost)[ \\t]", line)
}

yugabyte_ybcluster_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

yugabyte_ybcluster_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := yugabyte_ybcluster_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := yugabyte_ybcluster_chosen_first(line_2)
	first_or_second(first, second)
}

open_to_all_or_line(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

open_to_all_or_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
	not is_line(line)
}

is_open_to_all(line) if {
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

chosen_first_more(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

refuse_all_more(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := chosen_first_more(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := chosen_first_more(line_2)
	first_or_second(first, second)
}

some_line(lines) if {
	some line in lines
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

peer_is_verified(flag) if {
	not is_off(flag)
}

chosen_tls_minimum_version(value) := "1.0" if {
	regex.match("tls10", value)
} else := "1.1" if {
	regex.match("tls11", value)
} else := ""

old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

yugabyte_ybcluster_chosen_tls_minimum_version(value) := "1.0" if {
	regex.match("(?i)ssl_min_protocol_version[ =']+tlsv1([^.]|$)", value)
} else := "1.1" if {
	regex.match("(?i)ssl_min_protocol_version[ =']+tlsv1\\.1", value)
} else := ""

refuses_more if {
	is_array(input.review.object.spec.master.gflags)
	some flag in input.review.object.spec.master.gflags
	flag.key == "allow_insecure_connections"
	is_off(flag)
}

tls_offered if {
	refuses_more
	yugabyte_ybcluster_refuses
}

is_named_for_fips if {
	contains(lower_ascii(concat("", [show(text_or(object.get(input.review.object, ["spec", "image", "repository"], null), null)), ":", show(text_or(object.get(input.review.object, ["spec", "image", "tag"], null), null))])), "fips")
}

chosen_volume_class_name := "standard" if {
	class_name := text_or(object.get(input.review.object, ["spec", "master", "storage", "storageClass"], null), null)
	or_else(class_name, "") == ""
} else := or_else(class_name, "") if {
	class_name := text_or(object.get(input.review.object, ["spec", "master", "storage", "storageClass"], null), null)
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

yugabyte_ybcluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

yugabyte_ybcluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); yugabyte_ybcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

yugabyte_ybcluster_chosen_volume_class_name := "standard" if {
	class_name := text_or(object.get(input.review.object, ["spec", "tserver", "storage", "storageClass"], null), null)
	or_else(class_name, "") == ""
} else := or_else(class_name, "") if {
	class_name := text_or(object.get(input.review.object, ["spec", "tserver", "storage", "storageClass"], null), null)
}

audits if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "ysql_pg_conf_csv"
	regex.match("(?i)(^|[,\"])[ \\t]*pgaudit\\.(log[ \\t]*=[ \\t']*(all|ddl|function|misc|misc_set|read|role|write)|role[ \\t]*=[ \\t']*[a-z_])", text_or(at(flag, ["value"]), ""))
}

has_flag_more_6 if {
	is_array(input.review.object.spec.tserver.gflags)
	some flag in input.review.object.spec.tserver.gflags
	flag.key == "ycql_enable_audit_log"
	is_on(flag)
}

marked if {
	some mark in ksi_5_private_marks
	text_or(at(null, [at(mark, ["name"])]), null) == text_or(at(mark, ["value"]), null)
}

tag_or_repository if {
	tag := text_or(object.get(input.review.object, ["spec", "image", "tag"], null), null)
	or_else(tag, "") == ""
}

tag_or_repository if {
	repository := text_or(object.get(input.review.object, ["spec", "image", "repository"], null), null)
	or_else(repository, "") == ""
}

chosen_tag_or_repository := or_else(repository, "") if {
	tag_or_repository
	repository := text_or(object.get(input.review.object, ["spec", "image", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "image", "tag"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "image", "repository"], null), null)
}

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

chosen_image_source(first, image) := concat("", ["docker.io/library/", image]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", image])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
