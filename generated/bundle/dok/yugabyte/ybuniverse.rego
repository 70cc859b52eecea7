# yugabyte YBUniverse: all controls
package dok.yugabyte.ybuniverse

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	not limits_account
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.gFlags.tserverGFlags.ysql_hba_conf_csv",
		"message": "UM-2 spec.gFlags.tserverGFlags.ysql_hba_conf_csv: administrator account yugabyte may log in from every address. Fix: End its addresses with host all yugabyte all reject",
		"fix": "End its addresses with host all yugabyte all reject",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	is_string(flags.tserverGFlags.ysql_hba_conf_csv)
	rules := text_or(object.get(flags, ["tserverGFlags", "ysql_hba_conf_csv"], null), null)
	not yugabyte_ybuniverse_limits_account(rules)
	field := show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags.ysql_hba_conf_csv"]))
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	regex.match("password_encryption[ =']+(md5|on)", value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	some i, line in split(value_2, ",")
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	regex.match("password_encryption[ =']+(md5|on)", value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	text_or(object.get(input.review.object, ["spec", "ysqlPassword", "secretName"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.ysqlPassword",
		"message": "UM-4 spec.ysqlPassword: YSQL checks neither accounts nor rights. Fix: Name a Secret with ysqlPassword, in a new universe",
		"fix": "Name a Secret with ysqlPassword, in a new universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYCQL", false) == true
	text_or(object.get(input.review.object, ["spec", "ycqlPassword", "secretName"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.ycqlPassword",
		"message": "UM-4 spec.ycqlPassword: YCQL checks neither accounts nor rights. Fix: Name a Secret with ycqlPassword, in a new universe",
		"fix": "Name a Secret with ycqlPassword, in a new universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	has_flags
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "another object says whether accounts and rights are checked",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not enable_node_to_node_encrypt_and_certified
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.gFlags",
		"message": "UM-6 spec.gFlags: nodes do without authentication. Fix: Set node_to_node_encryption_use_client_certificates to true in masterGFlags and tserverGFlags",
		"fix": "Set node_to_node_encryption_use_client_certificates to true in masterGFlags and tserverGFlags",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	has_flags
	finding := {
		"kind": "unseen",
		"control": "UM-6",
		"severity": "high",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "another object, or how the operator is run, decides how members log in",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "authCredentials", "ysql", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.kubernetesOverrides.authCredentials.ysql.password",
		"message": "CM-2 spec.kubernetesOverrides.authCredentials.ysql.password: password of YSQL stands in the open. Fix: Name a Secret in ysqlPassword or ycqlPassword of the universe",
		"fix": "Name a Secret in ysqlPassword or ycqlPassword of the universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "authCredentials", "ycql", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.kubernetesOverrides.authCredentials.ycql.password",
		"message": "CM-2 spec.kubernetesOverrides.authCredentials.ycql.password: password of YCQL stands in the open. Fix: Name a Secret in ysqlPassword or ycqlPassword of the universe",
		"fix": "Name a Secret in ysqlPassword or ycqlPassword of the universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "tls", "rootCA", "key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.rootCA.key",
		"message": "CM-2 spec.kubernetesOverrides.tls.rootCA.key: key of the authority stands in the open. Fix: Remove it, and name a YBCertificate in the universe",
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "tls", "nodeCert", "key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.nodeCert.key",
		"message": "CM-2 spec.kubernetesOverrides.tls.nodeCert.key: key of the nodes stands in the open. Fix: Remove it, and name a YBCertificate in the universe",
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "tls", "clientCert", "key"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.clientCert.key",
		"message": "CM-2 spec.kubernetesOverrides.tls.clientCert.key: key of a client stands in the open. Fix: Remove it, and name a YBCertificate in the universe",
		"fix": "Remove it, and name a YBCertificate in the universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	is_array(input.review.object.spec.kubernetesOverrides.master.extraEnv)
	some i, variable in input.review.object.spec.kubernetesOverrides.master.extraEnv
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.kubernetesOverrides.master.extraEnv[", show(i), "].value"])
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

# yugabyte YBUniverse
findings contains finding if {
	is_array(input.review.object.spec.kubernetesOverrides.tserver.extraEnv)
	some i, variable in input.review.object.spec.kubernetesOverrides.tserver.extraEnv
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.kubernetesOverrides.tserver.extraEnv[", show(i), "].value"])
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

# yugabyte YBUniverse
findings contains finding if {
	is_array(input.review.object.spec.kubernetesOverrides.master.extraEnv)
	some i, variable in input.review.object.spec.kubernetesOverrides.master.extraEnv
	is_of_service(variable)
	field := concat("", ["spec.kubernetesOverrides.master.extraEnv[", show(i), "].value"])
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

# yugabyte YBUniverse
findings contains finding if {
	is_array(input.review.object.spec.kubernetesOverrides.tserver.extraEnv)
	some i, variable in input.review.object.spec.kubernetesOverrides.tserver.extraEnv
	is_of_service(variable)
	field := concat("", ["spec.kubernetesOverrides.tserver.extraEnv[", show(i), "].value"])
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

# yugabyte YBUniverse
findings contains finding if {
	is_array(input.review.object.spec.kubernetesOverrides.otelCollector.secretEnv)
	some i, variable in input.review.object.spec.kubernetesOverrides.otelCollector.secretEnv
	regex.match("(KEY|SECRET|TOKEN|PASSWORD|CREDENTIALS|CONTENT)$", text_or(at(variable, ["envName"]), ""))
	text_or(at(variable, ["envValue"]), "") != ""
	field := concat("", ["spec.kubernetesOverrides.otelCollector.secretEnv[", show(i), "].envValue"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["envName"]), null))])), " stands in the open. Fix: Give the service account of tserver an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Give the service account of tserver an identity",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	regex.match("ldapbindpasswd=|radiussecrets=", value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ycql_ldap_bind_passwd"
	value_2 := value
	value_2 != ""
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	regex.match("ldapbindpasswd=|radiussecrets=", value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ycql_ldap_bind_passwd"
	value_2 := value
	value_2 != ""
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.enableClientToNodeEncrypt",
		"message": "NM-1 spec.enableClientToNodeEncrypt: YugabyteDB accepts plaintext. Fix: Set it to true, in a new universe",
		"fix": "Set it to true, in a new universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	input.review.object.spec.kubernetesOverrides.tls.insecure == true
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.insecure",
		"message": "NM-1 spec.kubernetesOverrides.tls.insecure: YugabyteDB accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	has_flags
	finding := {
		"kind": "unseen",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "a template that the object uses may close the port",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	lines := split(value, ",")
	deciding := [line | some line in lines; accepts_plaintext_or_line(line)]
	not yugabyte_ybuniverse_refuse_all(deciding)
	some i, line_2 in lines
	accepts_plaintext(line_2)
	field := concat("", [show(concat("", ["spec.gFlags.tserverGFlags.", show(name)])), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	lines := split(value, ",")
	deciding := [line | some line in lines; accepts_plaintext_or_line(line)]
	not yugabyte_ybuniverse_refuse_all(deciding)
	some i, line_2 in lines
	accepts_plaintext(line_2)
	field := concat("", [show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	lines := split(text_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags", "ysql_hba_conf_csv"], null), ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in lines
	is_open_to_all(line_2)
	field := concat("", ["spec.gFlags.tserverGFlags.ysql_hba_conf_csv[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	lines := split(text_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags", "ysql_hba_conf_csv"], null), ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	not some_line(lines)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.gFlags.tserverGFlags.ysql_hba_conf_csv",
		"message": "NM-2 spec.gFlags.tserverGFlags.ysql_hba_conf_csv: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	is_string(flags.tserverGFlags.ysql_hba_conf_csv)
	rules := text_or(object.get(flags, ["tserverGFlags", "ysql_hba_conf_csv"], null), null)
	lines := split(text_or(rules, ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	some i, line_2 in lines
	is_open_to_all(line_2)
	at_value := concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags.ysql_hba_conf_csv"])
	field := concat("", [show(at_value), "[", show(i), "]"])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableYSQL", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	is_string(flags.tserverGFlags.ysql_hba_conf_csv)
	rules := text_or(object.get(flags, ["tserverGFlags", "ysql_hba_conf_csv"], null), null)
	lines := split(text_or(rules, ""), ",")
	deciding := [line | some line in lines; open_to_all_or_line(line)]
	not refuse_all_more(deciding)
	not some_line(lines)
	at_value := concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags.ysql_hba_conf_csv"])
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "verify_server_endpoint"
	not peer_is_verified(value)
	field := show(concat("", ["spec.gFlags.tserverGFlags.", show(name)]))
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "masterGFlags"], null), {}), {})
	is_string(value)
	name == "verify_server_endpoint"
	not peer_is_verified(value)
	field := show(concat("", ["spec.gFlags.masterGFlags.", show(name)]))
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "verify_server_endpoint"
	not peer_is_verified(value)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)]))
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["masterGFlags"], null), {}), {})
	is_string(value)
	name == "verify_server_endpoint"
	not peer_is_verified(value)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".masterGFlags"])), ".", show(name)]))
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

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.enableClientToNodeEncrypt",
		"message": "NM-4 spec.enableClientToNodeEncrypt: no TLS for clients. Fix: Set it to true, in a new universe",
		"fix": "Set it to true, in a new universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.enabled",
		"message": "NM-4 spec.kubernetesOverrides.tls.enabled: no TLS for clients. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	not yugabyte_ybuniverse_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.clientToServer",
		"message": "NM-4 spec.kubernetesOverrides.tls.clientToServer: no TLS for clients. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	has_flags
	finding := {
		"kind": "unseen",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "another object, or the other side, decides on TLS for what the flags say",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", ["spec.gFlags.tserverGFlags.", show(name)]))
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	tls_minimum_version := yugabyte_ybuniverse_chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", ["spec.gFlags.tserverGFlags.", show(name)]))
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)]))
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	tls_minimum_version := yugabyte_ybuniverse_chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)]))
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.enableNodeToNodeEncrypt",
		"message": "NM-5 spec.enableNodeToNodeEncrypt: no TLS for nodes. Fix: Set it to true, in a new universe",
		"fix": "Set it to true, in a new universe",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.enabled",
		"message": "NM-5 spec.kubernetesOverrides.tls.enabled: no TLS for nodes. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.kubernetesOverrides.tls.nodeToNode",
		"message": "NM-5 spec.kubernetesOverrides.tls.nodeToNode: no TLS for nodes. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	has_flags
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "another object, or the other side, decides on TLS for what the flags say",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", ["spec.gFlags.tserverGFlags.", show(name)]))
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "masterGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", ["spec.gFlags.masterGFlags.", show(name)]))
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)]))
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["masterGFlags"], null), {}), {})
	is_string(value)
	name == "ssl_protocols"
	value_2 := value
	tls_minimum_version := chosen_tls_minimum_version(value_2)
	old(tls_minimum_version)
	field := show(concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".masterGFlags"])), ".", show(name)]))
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave out versions before TLS 1.2"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out versions before TLS 1.2",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), null)
	some name, value in object_or(or_else(given, {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	regex.match("[ \\t]\"*ldap\"*[ \\t]", value_2)
	not tls_offered_more_2(value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
	field := show(at_value)
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Add ldaptls=1, or ldapscheme=ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Add ldaptls=1, or ldapscheme=ldaps",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	given := object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), null)
	some name, value in object_or(or_else(given, {}), {})
	is_string(value)
	name == "ycql_ldap_server"
	value_2 := value
	value_2 != ""
	not tls_offered_more_3(given, value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
	field := show(at_value)
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Set ycql_ldap_tls to true"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ycql_ldap_tls to true",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	given := object_or(object.get(flags, ["tserverGFlags"], null), null)
	some name, value in object_or(or_else(given, {}), {})
	is_string(value)
	name == "ysql_hba_conf_csv"
	value_2 := value
	regex.match("[ \\t]\"*ldap\"*[ \\t]", value_2)
	not tls_offered_more_2(value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
	field := show(at_value)
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Add ldaptls=1, or ldapscheme=ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Add ldaptls=1, or ldapscheme=ldaps",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	given := object_or(object.get(flags, ["tserverGFlags"], null), null)
	some name, value in object_or(or_else(given, {}), {})
	is_string(value)
	name == "ycql_ldap_server"
	value_2 := value
	value_2 != ""
	not tls_offered_more_3(given, value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
	field := show(at_value)
	message := concat("", ["NM-6 ", field, ": no TLS for LDAP. Fix: Set ycql_ldap_tls to true"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set ycql_ldap_tls to true",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	enable_client_to_node_encrypt_or_enable_node_to_node_encrypt
	text_or(object.get(input.review.object, ["spec", "rootCA"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.rootCA",
		"message": "whoever fills the Secret renews the certificate of each node",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	enable_client_to_node_encrypt_or_enable_node_to_node_encrypt
	text_or(object.get(input.review.object, ["spec", "rootCA"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.rootCA",
		"message": "NM-7 spec.rootCA: the certificate of each node is valid for more than a year. Fix: Name a YBCertificate of cert-manager",
		"fix": "Name a YBCertificate of cert-manager",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.ybSoftwareVersion",
		"message": "NM-10 spec.ybSoftwareVersion: the image of YugabyteDB is not named as built for FIPS. Fix: Name an image built for FIPS, here and in Image.repository of kubernetesOverrides",
		"fix": "Name an image built for FIPS, here and in Image.repository of kubernetesOverrides",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_named_for_fips
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.ybSoftwareVersion",
		"message": "the image of YugabyteDB decides which cryptography is used",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.tserverVolume.storageClass: volume of tservers is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserverVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.tserverVolume.storageClass: volume of tservers is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserverVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserverVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	yugabyte_ybuniverse_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.tserverVolume.storageClass",
		"message": "SM-1 spec.tserverVolume.storageClass: volume of tservers is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not yugabyte_ybuniverse_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserverVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "tserverVolume", "storageClass"], null), "") == ""
	is_managed
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.tserverVolume.storageClass",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) > 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.tserverVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of tservers in ", show(zone)])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	is_open(volume_class_name)
	field := concat("", ["spec.tserverVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of tservers in ", show(zone)])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.tserverVolume.perAZ.", show(zone), ".storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.masterVolume.storageClass: volume of masters is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.masterVolume.storageClass: volume of masters is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	yugabyte_ybuniverse_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.masterVolume.storageClass",
		"message": "SM-1 spec.masterVolume.storageClass: volume of masters is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not yugabyte_ybuniverse_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	text_or(object.get(input.review.object, ["spec", "masterVolume", "storageClass"], null), "") == ""
	is_managed
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterVolume.storageClass",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) > 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "masterVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.masterVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of masters in ", show(zone)])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "masterVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	is_open(volume_class_name)
	field := concat("", ["spec.masterVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of masters in ", show(zone)])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	tserver_volume_or_master_volume
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "masterVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.masterVolume.perAZ.", show(zone), ".storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.deviceInfo.storageClass: volume of tservers is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.deviceInfo.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.deviceInfo.storageClass: volume of tservers is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.deviceInfo.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.deviceInfo.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	yugabyte_ybuniverse_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.deviceInfo.storageClass",
		"message": "SM-1 spec.deviceInfo.storageClass: volume of tservers is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not yugabyte_ybuniverse_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.deviceInfo.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "deviceInfo", "storageClass"], null), "") == ""
	is_managed
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.deviceInfo.storageClass",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.masterDeviceInfo.storageClass: volume of masters is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.masterDeviceInfo.storageClass: volume of masters is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	yugabyte_ybuniverse_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": "SM-1 spec.masterDeviceInfo.storageClass: volume of masters is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") == ""
	not is_managed
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not yugabyte_ybuniverse_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "tserverVolume"], null))
	not is_object(object.get(input.review.object, ["spec", "masterVolume"], null))
	text_or(object.get(input.review.object, ["spec", "masterDeviceInfo", "storageClass"], null), "") == ""
	is_managed
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.masterDeviceInfo.storageClass",
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.readReplica.tserverVolume.storageClass: volume of replicas is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.readReplica.tserverVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.readReplica.tserverVolume.storageClass: volume of replicas is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.readReplica.tserverVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.readReplica.tserverVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	count(sm_1_encrypted_classes) > 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.readReplica.tserverVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of replicas in ", show(zone)])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	is_open(volume_class_name)
	field := concat("", ["spec.readReplica.tserverVolume.perAZ.", show(zone), ".storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of replicas in ", show(zone)])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	count(sm_1_encrypted_classes) == 0
	some zone, one in object_or(object_or(object.get(input.review.object, ["spec", "readReplica", "tserverVolume", "perAZ"], null), {}), {})
	is_object(one)
	text_or(object.get(one, ["storageClass"], null), "") != ""
	volume_class_name := text_or(object.get(one, ["storageClass"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.readReplica.tserverVolume.perAZ.", show(zone), ".storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	input.review.object.spec.kubernetesOverrides.storage.ephemeral == true
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.kubernetesOverrides.storage.ephemeral",
		"message": "SM-1 spec.kubernetesOverrides.storage.ephemeral: volume data is on storage of the node that goes with the pod. Fix: Remove it",
		"fix": "Remove it",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	regex.match("(?i)(^|[,\"])[ \\t]*(log_statement[ \\t]*[= ][ \\t']*(all|mod)|log_min_duration_statement[ \\t]*[= ][ \\t']*0+(ms|s|min|h|d)?|log_parameter_max_length_on_error[ \\t]*[= ][ \\t']*(-1|[1-9][0-9]*)[a-zA-Z]*|pgaudit\\.log_parameter[ \\t]*[= ][ \\t']*(on|true|yes|1))[ \\t']*([,\"]|$)", value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_log_statement"
	value_2 := value
	regex.match("(?i)^(all|mod)$", value_2)
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_log_min_duration_statement"
	value_2 := value
	value_2 == "0"
	at_value := concat("", ["spec.gFlags.tserverGFlags.", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_pg_conf_csv"
	value_2 := value
	regex.match("(?i)(^|[,\"])[ \\t]*(log_statement[ \\t]*[= ][ \\t']*(all|mod)|log_min_duration_statement[ \\t]*[= ][ \\t']*0+(ms|s|min|h|d)?|log_parameter_max_length_on_error[ \\t]*[= ][ \\t']*(-1|[1-9][0-9]*)[a-zA-Z]*|pgaudit\\.log_parameter[ \\t]*[= ][ \\t']*(on|true|yes|1))[ \\t']*([,\"]|$)", value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_log_statement"
	value_2 := value
	regex.match("(?i)^(all|mod)$", value_2)
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	some zone, flags in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {})
	is_object(flags)
	some name, value in object_or(object_or(object.get(flags, ["tserverGFlags"], null), {}), {})
	is_string(value)
	name == "ysql_log_min_duration_statement"
	value_2 := value
	value_2 == "0"
	at_value := concat("", [show(concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags"])), ".", show(name)])
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

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_annotations := object_or(at(service, ["annotations"]), {})
	service_type_or_marked(service_type, service_annotations)
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": Ingress ", show(service_name), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Ingress"
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": Gateway ", show(service_name), " is open to the Internet. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Gateway"
	service_annotations := object_or(at(service, ["annotations"]), {})
	not marked(service_annotations)
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "Route"
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	is_array(input.review.object.spec.kubernetesOverrides.serviceEndpoints)
	some i, service in input.review.object.spec.kubernetesOverrides.serviceEndpoints
	service_type := text_or(at(service, ["type"]), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(at(service, ["name"]), "")
	field := concat("", ["spec.kubernetesOverrides.serviceEndpoints[", show(i), "].type"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(service_name), " answers on addresses outside the cluster. Fix: Set it to ClusterIP, or mark it as internal in annotations"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to ClusterIP, or mark it as internal in annotations",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	not is_array(object.get(input.review.object, ["spec", "kubernetesOverrides", "serviceEndpoints"], null))
	not yugabyte_ybuniverse_marked
	field := show(chosen_enable_load_balancer)
	message := concat("", ["KSI-5 ", field, ": service yb-master-ui is a LoadBalancer open to every address. Fix: Set it to false, or list the services in serviceEndpoints, marked as internal"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false, or list the services in serviceEndpoints, marked as internal",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "enableLoadBalancer"], null), boolean_in(spec, "enableLoadBalancer", false)) == true
	not is_array(object.get(input.review.object, ["spec", "kubernetesOverrides", "serviceEndpoints"], null))
	not yugabyte_ybuniverse_marked
	field := show(chosen_enable_load_balancer)
	message := cut(concat("", ["KSI-5 ", field, ": service yb-tserver-service is a LoadBalancer open to every address. Fix: Set it to false, or list the services in serviceEndpoints, marked as internal"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false, or list the services in serviceEndpoints, marked as internal",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	container_non_root := chosen_container_non_root
	container_non_root == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.containerSecurityContext",
		"message": "a patch or a template decides whether it may run as root",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.containerSecurityContext",
		"message": "a patch or a template decides whether it may gain privileges",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	container_non_root := chosen_container_non_root
	container_non_root in {"no", "unset"}
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.containerSecurityContext",
		"message": "WL-1 spec.kubernetesOverrides.containerSecurityContext: container of masters and tservers may run as root. Fix: Enable it in version 2026.1.2 or later, with allowPrivilegeEscalation false in additionalSettings",
		"fix": "Enable it in version 2026.1.2 or later, with allowPrivilegeEscalation false in additionalSettings",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	container_escalation := chosen_container_escalation
	container_escalation == "allowed"
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.kubernetesOverrides.containerSecurityContext",
		"message": "WL-1 spec.kubernetesOverrides.containerSecurityContext: container of masters and tservers may gain privileges. Fix: Enable it in version 2026.1.2 or later, with allowPrivilegeEscalation false in additionalSettings",
		"fix": "Enable it in version 2026.1.2 or later, with allowPrivilegeEscalation false in additionalSettings",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	regex.match("^(2\\.3[1-9]\\.|2026\\.1\\.[2-9]|2026\\.[2-9]|20(2[7-9]|[3-9][0-9])\\.)", text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), ""))
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.enabled == true
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.additionalSettings.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.kubernetesOverrides.containerSecurityContext.additionalSettings.privileged",
		"message": "WL-5 spec.kubernetesOverrides.containerSecurityContext.additionalSettings.privileged: container of masters and tservers is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	chosen_tag_or_repository == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.kubernetesOverrides.Image",
		"message": "the operator, or another object, names the image of yugabyte",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	chosen_tag_or_repository != ""
	image := chosen_tag_or_repository
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.kubernetesOverrides.Image",
		"message": "WL-11 spec.kubernetesOverrides.Image: container yugabyte runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	image := chosen_tag_or_repository
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.kubernetesOverrides.Image",
		"message": "WL-11 spec.kubernetesOverrides.Image: container yugabyte runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	chosen_tag_or_repository == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.kubernetesOverrides.Image",
		"message": "the operator, or another object, names the image of yugabyte",
		"fix": "",
	}
}

# yugabyte YBUniverse
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
		"field": "spec.kubernetesOverrides.Image",
		"message": "WL-12 spec.kubernetesOverrides.Image: container yugabyte runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# yugabyte YBUniverse
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
		"field": "spec.kubernetesOverrides.Image",
		"message": "WL-12 spec.kubernetesOverrides.Image: container yugabyte runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# yugabyte YBUniverse
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
		"field": "spec.kubernetesOverrides.Image",
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "enableYSQL", true) != false
	has_flags
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.kubernetesOverrides.gflags",
		"message": "another object, or the image, may say where the log of YSQL goes, and in which form",
		"fix": "",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "enableYSQL", true) != false
	not has_flags
	not is_on_more
	not some_zone
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.gFlags.tserverGFlags.logtostderr",
		"message": "WL-15 spec.gFlags.tserverGFlags.logtostderr: the log of YSQL goes to a file, not to standard output. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# yugabyte YBUniverse
findings contains finding if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "enableYSQL", true) != false
	not has_flags
	zones := object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {})
	some zone, flags in object_or(zones, {})
	is_object(flags)
	yugabyte_ybuniverse_is_off(flags)
	field := concat("", ["spec.gFlags.perAZ.", show(zone), ".tserverGFlags.logtostderr"])
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

limits_account if {
	deciding := [line | some line in split(text_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags", "ysql_hba_conf_csv"], null), ""), ","); admits_or_line(line)]
	refuse_all(deciding)
}

yugabyte_ybuniverse_limits_account(rules) if {
	deciding := [line | some line in split(text_or(rules, ""), ","); admits_or_line(line)]
	refuse_all(deciding)
}

has_flags if {
	is_object(input.review.object.spec.kubernetesOverrides.gflags)
}

is_on if {
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(object.get(input.review.object, ["spec", "gFlags", "masterGFlags", "node_to_node_encryption_use_client_certificates"], null), ""))
}

yugabyte_ybuniverse_is_on if {
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags", "node_to_node_encryption_use_client_certificates"], null), ""))
}

is_certified if {
	is_on
	yugabyte_ybuniverse_is_on
}

off(zone) if {
	regex.match("(?i)^(false|f|no|n|0)$", text_or(at(zone, ["masterGFlags", "node_to_node_encryption_use_client_certificates"]), ""))
}

off(zone) if {
	regex.match("(?i)^(false|f|no|n|0)$", text_or(at(zone, ["tserverGFlags", "node_to_node_encryption_use_client_certificates"]), ""))
}

is_undone if {
	some zone in [object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ", key_2], null), null) | some key_2 in [key | some key, value in object_or(object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {}), {}); is_object(value)]]
	off(zone)
}

enable_node_to_node_encrypt_and_certified if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
	is_certified
	not is_undone
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

yugabyte_ybuniverse_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

yugabyte_ybuniverse_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := yugabyte_ybuniverse_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := yugabyte_ybuniverse_chosen_first(line_2)
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

is_off(value) if {
	regex.match("(?i)^(false|f|no|n|0)$", value)
}

peer_is_verified(value) if {
	not is_off(value)
}

tls_offered if {
	not input.review.object.spec.kubernetesOverrides.tls.enabled == false
}

yugabyte_ybuniverse_tls_offered if {
	not input.review.object.spec.kubernetesOverrides.tls.clientToServer == false
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

yugabyte_ybuniverse_chosen_tls_minimum_version(value) := "1.0" if {
	regex.match("(?i)ssl_min_protocol_version[ =']+tlsv1([^.]|$)", value)
} else := "1.1" if {
	regex.match("(?i)ssl_min_protocol_version[ =']+tlsv1\\.1", value)
} else := ""

tls_offered_more if {
	not input.review.object.spec.kubernetesOverrides.tls.nodeToNode == false
}

tls_offered_more_2(value) if {
	regex.match("(ldaptls=1|ldapscheme=\"*ldaps|ldapurl=\"*ldaps:)", value)
}

tls_offered_more_3(given, _) if {
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(at(given, ["ycql_ldap_tls"]), ""))
}

tls_offered_more_3(_, value) if {
	startswith(value, "ldaps:")
}

enable_client_to_node_encrypt_or_enable_node_to_node_encrypt if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableClientToNodeEncrypt", true) != false
}

enable_client_to_node_encrypt_or_enable_node_to_node_encrypt if {
	boolean_in(object.get(input.review.object, ["spec"], null), "enableNodeToNodeEncrypt", true) != false
}

is_named_for_fips if {
	contains(lower_ascii(concat("", [show(text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "Image", "repository"], null), null)), ":", show(text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), null))])), "fips")
}

tserver_volume_or_master_volume if {
	is_object(input.review.object.spec.tserverVolume)
}

tserver_volume_or_master_volume if {
	is_object(input.review.object.spec.masterVolume)
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

yugabyte_ybuniverse_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

yugabyte_ybuniverse_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); yugabyte_ybuniverse_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

is_managed if {
	text_or(object.get(input.review.object, ["spec", "providerName"], null), "") != ""
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

yugabyte_ybuniverse_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); yugabyte_ybuniverse_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
}

yugabyte_ybuniverse_marked if {
	some mark in ksi_5_private_marks
	text_or(at(null, [at(mark, ["name"])]), null) == text_or(at(mark, ["value"]), null)
}

chosen_enable_load_balancer := "spec.kubernetesOverrides.enableLoadBalancer" if {
	input.review.object.spec.kubernetesOverrides.enableLoadBalancer == true
} else := "spec.enableLoadBalancer"

knows if {
	regex.match("^(2\\.3[1-9]\\.|2026\\.1\\.[2-9]|2026\\.[2-9]|20(2[7-9]|[3-9][0-9])\\.)", text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), ""))
}

chosen_run_as_user := "no" if {
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.runAsUser == 0
} else := "yes"

yugabyte_ybuniverse_chosen_run_as_user := "no" if {
	input.review.object.spec.kubernetesOverrides.podSecurityContext.runAsUser == 0
} else := "yes"

chosen_container_non_root := chosen_run_as_user if {
	knows
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.enabled == true
} else := yugabyte_ybuniverse_chosen_run_as_user if {
	input.review.object.spec.kubernetesOverrides.podSecurityContext.enabled == true
} else := "unset" if {
	input.review.object.spec.kubernetesOverrides.podSecurityContext.enabled == false
} else := "elsewhere" if {
	is_managed
} else := "yes" if {
	knows
	not input.review.object.spec.kubernetesOverrides.podSecurityContext.runAsUser == 0
} else := "unset"

yb_software_version_or_privileged if {
	not regex.match("^(2\\.3[1-9]\\.|2026\\.1\\.[2-9]|2026\\.[2-9]|20(2[7-9]|[3-9][0-9])\\.)", text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), ""))
}

yb_software_version_or_privileged if {
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.additionalSettings.privileged == true
}

yb_software_version_or_privileged if {
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.additionalSettings.allowPrivilegeEscalation == true
}

chosen_container_escalation := "allowed" if {
	yb_software_version_or_privileged
} else := "refused" if {
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.enabled == true
	input.review.object.spec.kubernetesOverrides.containerSecurityContext.additionalSettings.allowPrivilegeEscalation == false
} else := "elsewhere" if {
	is_managed
} else := "allowed"

tag_or_repository if {
	tag := text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), null)
	or_else(tag, "") == ""
}

tag_or_repository if {
	repository := text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "Image", "repository"], null), null)
	or_else(repository, "") == ""
}

chosen_tag_or_repository := or_else(repository, "") if {
	tag_or_repository
	repository := text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "Image", "repository"], null), null)
} else := concat("", [or_else(repository, ""), ":", or_else(tag, "")]) if {
	tag := text_or(object.get(input.review.object, ["spec", "ybSoftwareVersion"], null), null)
	repository := text_or(object.get(input.review.object, ["spec", "kubernetesOverrides", "Image", "repository"], null), null)
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

is_on_more if {
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(object.get(input.review.object, ["spec", "gFlags", "tserverGFlags", "logtostderr"], null), ""))
}

some_zone if {
	zones := object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ"], null), {})
	some zone in [object_or(object.get(input.review.object, ["spec", "gFlags", "perAZ", key_2], null), null) | some key_2 in [key | some key, value in object_or(zones, {}); is_object(value)]]
	regex.match("(?i)^(true|t|yes|y|1)$", text_or(at(zone, ["tserverGFlags", "logtostderr"]), ""))
}

yugabyte_ybuniverse_is_off(flags) if {
	regex.match("(?i)^(false|f|no|n|0)$", text_or(object.get(flags, ["tserverGFlags", "logtostderr"], null), ""))
}

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
