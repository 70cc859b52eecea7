# cloudnative-pg Pooler: all controls
package dok.cloudnative_pg.pooler

# cloudnative-pg Pooler
findings contains finding if {
	some i, line in texts(chosen_auth_type)
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	some i, line in texts(chosen_auth_type)
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	some i, line in texts(chosen_auth_type)
	regex.match("^[ \\t]*\"?host", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
	not regex.match("^[^#]*[ \\t]\"?(trust|ident)\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?password\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	regex.match("^[^#]*[ \\t]\"?md5\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	is_string(input.review.object.spec.pgbouncer.parameters.auth_type)
	input.review.object.spec.pgbouncer.parameters.auth_type in {"trust", "any"}
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.auth_type",
		"message": "UM-3 spec.pgbouncer.parameters.auth_type: every login asks for no password. Fix: Set it to scram-sha-256 or hba",
		"fix": "Set it to scram-sha-256 or hba",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_string(input.review.object.spec.pgbouncer.parameters.auth_type)
	auth_type := text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"], null), null)
	not auth_type in {"trust", "any"}
	input.review.object.spec.pgbouncer.parameters.auth_type == "plain"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.auth_type",
		"message": "UM-3 spec.pgbouncer.parameters.auth_type: every login has its password in plain text. Fix: Set it to scram-sha-256 or hba",
		"fix": "Set it to scram-sha-256 or hba",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_string(input.review.object.spec.pgbouncer.parameters.auth_type)
	auth_type := text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"], null), null)
	not auth_type in {"trust", "any"}
	not input.review.object.spec.pgbouncer.parameters.auth_type == "plain"
	input.review.object.spec.pgbouncer.parameters.auth_type == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec.pgbouncer.parameters.auth_type",
		"message": "UM-3 spec.pgbouncer.parameters.auth_type: every login is protected by MD5 only. Fix: Set it to scram-sha-256 or hba",
		"fix": "Set it to scram-sha-256 or hba",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	endswith(text_or(object.get(input.review.object, ["spec", "pgbouncer", "authQuerySecret", "name"], null), ""), "-superuser")
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": "spec.pgbouncer.authQuerySecret",
		"message": "UM-4 spec.pgbouncer.authQuerySecret: the account that looks up logins stands above the rights of the database. Fix: Remove it, and authQuery",
		"fix": "Remove it, and authQuery",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	some i, container in input.review.object.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cloudnative-pg Pooler
findings contains finding if {
	some i, line in texts(object.get(input.review.object, ["spec", "pgbouncer", "pg_hba"], null))
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	some i, container in input.review.object.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# cloudnative-pg Pooler
findings contains finding if {
	mode := text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "client_tls_sslmode"], null), "prefer")
	not mode in {"require", "verify-ca", "verify-full"}
	rules := chosen_auth_type
	deciding := [line | some line in texts(rules); accepts_plaintext_or_line(line)]
	not refuse_all(deciding)
	some i, line_2 in texts(rules)
	accepts_plaintext(line_2)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	mode := text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "client_tls_sslmode"], null), "prefer")
	not mode in {"require", "verify-ca", "verify-full"}
	rules := chosen_auth_type
	not is_complete(rules)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.client_tls_sslmode",
		"message": "NM-1 spec.pgbouncer.parameters.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Set it to require",
		"fix": "Set it to require",
		"edit": "set \"require\"",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	lines := chosen_auth_type
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not cloudnative_pg_pooler_refuse_all(deciding)
	some i, line_2 in texts(lines)
	is_open_to_all(line_2)
	field := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
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

# cloudnative-pg Pooler
findings contains finding if {
	lines := chosen_auth_type
	deciding := [line | some line in texts(lines); open_to_all_or_line(line)]
	not cloudnative_pg_pooler_refuse_all(deciding)
	not some_line(lines)
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": "spec.pgbouncer.pg_hba",
		"message": "NM-2 spec.pgbouncer.pg_hba: every login may come from every address. Fix: Name addresses, and end with host all all all reject",
		"fix": "Name addresses, and end with host all all all reject",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.pgbouncer.parameters.server_tls_sslmode",
		"message": "NM-3 spec.pgbouncer.parameters.server_tls_sslmode: PgBouncer to PostgreSQL takes any certificate. Fix: Set it to verify-ca or verify-full",
		"fix": "Set it to verify-ca or verify-full",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.client_tls_sslmode",
		"message": "NM-4 spec.pgbouncer.parameters.client_tls_sslmode: no TLS for clients. Fix: Set it to require",
		"fix": "Set it to require",
		"edit": "set \"require\"",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	not cloudnative_pg_pooler_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.server_tls_sslmode",
		"message": "NM-5 spec.pgbouncer.parameters.server_tls_sslmode: no TLS for PgBouncer to PostgreSQL. Fix: Set it to verify-ca or verify-full",
		"fix": "Set it to verify-ca or verify-full",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "server_tls_protocols"], null), "")
	tls_minimum_version := chosen_tls_minimum_version(protocols)
	too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec.pgbouncer.parameters.server_tls_protocols: TLS ", show(tls_minimum_version), " is accepted for PgBouncer to PostgreSQL. Fix: Set it to tlsv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.pgbouncer.parameters.server_tls_protocols",
		"message": message,
		"fix": "Set it to tlsv1.3",
		"edit": "set \"tlsv1.3\"",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.pgbouncer.clientTLSSecret",
		"message": "whoever fills the Secret renews the certificate for clients",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.pgbouncer.clientTLSSecret",
		"message": "NM-7 spec.pgbouncer.clientTLSSecret: the certificate for clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.pgbouncer.clientTLSSecret",
		"message": "NM-7 spec.pgbouncer.clientTLSSecret: the certificate for clients keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.pgbouncer.serverTLSSecret",
		"message": "whoever fills the Secret renews the certificate for PostgreSQL",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.pgbouncer.serverTLSSecret",
		"message": "NM-7 spec.pgbouncer.serverTLSSecret: the certificate for PostgreSQL is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverTLSSecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.pgbouncer.serverTLSSecret",
		"message": "NM-7 spec.pgbouncer.serverTLSSecret: the certificate for PostgreSQL keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientCASecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.pgbouncer.clientCASecret",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientCASecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.pgbouncer.clientCASecret",
		"message": "NM-8 spec.pgbouncer.clientCASecret: the authority of clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverCASecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.pgbouncer.serverCASecret",
		"message": "whoever fills the Secret replaces the authority of PostgreSQL",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	name := text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverCASecret", "name"], null), null)
	or_else(name, "") != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.pgbouncer.serverCASecret",
		"message": "NM-8 spec.pgbouncer.serverCASecret: the authority of PostgreSQL is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "clientTLSSecret", "name"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.pgbouncer.clientTLSSecret",
		"message": "the Secret holds the chain of the certificate for clients",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "serverTLSSecret", "name"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.pgbouncer.serverTLSSecret",
		"message": "the Secret holds the chain of the certificate for PostgreSQL",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "NM-10 spec.pgbouncer.image: the image of PgBouncer is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "the image of PgBouncer decides which cryptography is used",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	service_name := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
	message := cut(concat("", ["KSI-5 spec.serviceTemplate.spec.type: service ", show(service_name), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	service_name := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
	message := concat("", ["KSI-5 spec.serviceTemplate.spec.type: Ingress ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	service_name := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
	message := concat("", ["KSI-5 spec.serviceTemplate.spec.type: Gateway ", show(service_name), " is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not cloudnative_pg_pooler_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	service_name := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
	message := concat("", ["KSI-5 spec.serviceTemplate.spec.type: service ", show(service_name), " answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "serviceTemplate", "spec", "externalIPs"], null), [])) > 0
	service_name := text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "name"], null), text_or(object.get(input.review.object, ["metadata", "name"], null), ""))
	message := concat("", ["KSI-5 spec.serviceTemplate.spec.externalIPs: service ", show(service_name), " answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.serviceTemplate.spec.externalIPs",
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	some i, container in input.review.object.spec.template.spec.containers
	not container.name == "pgbouncer"
	container.securityContext.runAsNonRoot == false
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
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

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	some i, container in input.review.object.spec.template.spec.containers
	not container.name == "pgbouncer"
	context := at(container, ["securityContext"])
	raised_or_allow_privilege_escalation(context)
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	edit := chosen_edit(context)
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostNetwork", "on": whether_host_network, "access": "shares the network of the node"}, {"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.template.spec.", show(object.get(field_value, ["name"], null))])
	edit := cloudnative_pg_pooler_chosen_edit(field_value)
	message := concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": edit,
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	some i, container in input.review.object.spec.template.spec.containers
	not text_or(at(container, ["name"]), "") in {"pgbouncer", "bootstrap-controller"}
	container.securityContext.privileged == true
	field := concat("", ["spec.template.spec.containers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
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

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.containers)
	not input.review.object.spec.template.spec.hostNetwork == true
	some i, container in input.review.object.spec.template.spec.containers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.template.spec.containers[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
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

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.template.spec.initContainers
	not text_or(at(container, ["name"]), "") in {"pgbouncer", "bootstrap-controller"}
	container.securityContext.privileged == true
	field := concat("", ["spec.template.spec.initContainers[", show(i), "].securityContext.privileged"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	is_array(input.review.object.spec.template.spec.initContainers)
	not input.review.object.spec.template.spec.hostNetwork == true
	some i, container in input.review.object.spec.template.spec.initContainers
	is_array(container.ports)
	some i_2, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.template.spec.initContainers[", show(i), "].ports[", show(i_2), "].hostPort"])
	message := concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"])
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

# cloudnative-pg Pooler
findings contains finding if {
	containers := list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), [])
	some i, container in containers
	at(container, ["name"]) == "pgbouncer"
	memory := scalar_or(at(container, ["resources", "limits", "memory"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "limits", "memory"], null), null))
	some lacking in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(container, ["resources", "requests", "memory"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "requests", "memory"], null), memory))}, {"name": "requests.cpu", "given": scalar_or(at(container, ["resources", "requests", "cpu"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "requests", "cpu"], null), scalar_or(at(container, ["resources", "limits", "cpu"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "limits", "cpu"], null), null))))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.template.spec.containers[", show(i), "].resources.", show(object.get(lacking, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container pgbouncer has no ", show(object.get(lacking, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	containers := list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), [])
	not some_container(containers)
	memory := scalar_or(at(at(null, ["limits"]), ["memory"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "limits", "memory"], null), null))
	some lacking in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(at(null, ["requests"]), ["memory"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "requests", "memory"], null), memory))}, {"name": "requests.cpu", "given": scalar_or(at(at(null, ["requests"]), ["cpu"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "requests", "cpu"], null), scalar_or(at(at(null, ["limits"]), ["cpu"]), scalar_or(object.get(input.review.object, ["spec", "template", "spec", "resources", "limits", "cpu"], null), null))))}]; object.get(candidate, ["given"], null) == null]
	message := concat("", ["WL-9 spec.template.spec.containers: container pgbouncer has no ", show(object.get(lacking, ["name"], null)), ". Fix: Add a container pgbouncer that has what it needs"])
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": "spec.template.spec.containers",
		"message": message,
		"fix": "Add a container pgbouncer that has what it needs",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "the operator, or another object, names the image of pgbouncer",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") != ""
	image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "WL-11 spec.pgbouncer.image: container pgbouncer runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.pgbouncer.image",
		"message": "WL-11 spec.pgbouncer.image: container pgbouncer runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "the operator, or another object, names the image of pgbouncer",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") != ""
	count(wl_12_allowed_registries) > 0
	image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "WL-12 spec.pgbouncer.image: container pgbouncer runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.pgbouncer.image",
		"message": "WL-12 spec.pgbouncer.image: container pgbouncer runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "pgbouncer", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.pgbouncer.image",
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# cloudnative-pg Pooler
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# cloudnative-pg Pooler
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# cloudnative-pg Pooler
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "containers"], null), []), "at": "spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "template", "spec", "initContainers"], null), []), "at": "spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

nm_5_minimum_tls_version := given if {
	given := input.parameters["NM-5"].minimumTlsVersion
	is_string(given)
} else := "1.2"

# Certificates beside the object, given with it.
related_certificate := [related | is_array(input.related["cert-manager.io/v1/Certificate"]); some related in input.related["cert-manager.io/v1/Certificate"]]

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

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

chosen_auth_type := list_or(object.get(input.review.object, ["spec", "pgbouncer", "pg_hba"], null), []) if {
	text_or(object.get(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"], null), "hba") == "hba"
} else := []

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

is_line(line) if {
	not regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
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

chosen_line(line) := "all" if {
	regex.match("^[^#]*[ \\t]all[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv4" if {
	regex.match("^[^#]*[ \\t][0-9.]+(/0|[ \\t]+0\\.0\\.0\\.0)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "ipv6" if {
	regex.match("^[^#]*[ \\t][0-9a-f:]*:(/0|[ \\t]+::)[ \\t]+\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
} else := "less"

chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host(nossl|nogssenc)?\"?[ \\t]+all[ \\t]+all[ \\t]", line)
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

is_item(closed) if {
	"all" in closed
}

is_item(closed) if {
	"ipv4" in closed
	"ipv6" in closed
}

is_complete(rules) if {
	closed := [chosen_first(line) | some line in texts(rules)]
	is_item(closed)
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

cloudnative_pg_pooler_chosen_first(line) := chosen_line(line) if {
	regex.match("^[ \\t]*\"?host\"?[ \\t]+all[ \\t]+all[ \\t]", line)
} else := "less"

cloudnative_pg_pooler_refuse_all(deciding) if {
	line := or_else(item_at(deciding, 0), "")
	first := cloudnative_pg_pooler_chosen_first(line)
	line_2 := or_else(item_at(deciding, 1), "")
	second := cloudnative_pg_pooler_chosen_first(line_2)
	first_or_second(first, second)
}

some_line(lines) if {
	some line in texts(lines)
	regex.match("^[ \\t]*\"?host", line)
	regex.match("^[^#]*[ \\t](all|[0-9a-f.:]+(/[01]|[ \\t]+([0.:]+|128\\.0\\.0\\.0)))[ \\t]+\"?[a-z0-9-]+\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?reject\"?[ \\t]*(#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[^#]*[ \\t]\"?cert\"?[ \\t]*([\"a-z_]+=(?:[^\\n]|\\n)*|#(?:[^\\n]|\\n)*)?$", line)
	not regex.match("^[ \\t]*\"?hostssl\"?[ \\t][^#]*[ \\t]\"?clientcert=verify-full", line)
}

peer_is_verified if {
	not input.review.object.spec.pgbouncer.parameters.server_tls_sslmode == "prefer"
	not input.review.object.spec.pgbouncer.parameters.server_tls_sslmode == "require"
}

tls_offered if {
	not input.review.object.spec.pgbouncer.parameters.client_tls_sslmode == "disable"
}

cloudnative_pg_pooler_tls_offered if {
	not input.review.object.spec.pgbouncer.parameters.server_tls_sslmode == "disable"
	not input.review.object.spec.pgbouncer.parameters.server_tls_sslmode == "allow"
}

is_protocols(protocols) if {
	contains(protocols, "tlsv1.0")
}

is_protocols(protocols) if {
	contains(protocols, "all")
}

is_protocols(protocols) if {
	contains(protocols, "legacy")
}

cloudnative_pg_pooler_is_protocols(protocols) if {
	contains(protocols, "tlsv1.2")
}

cloudnative_pg_pooler_is_protocols(protocols) if {
	contains(protocols, "secure")
}

cloudnative_pg_pooler_is_protocols(protocols) if {
	contains(protocols, "default")
}

chosen_tls_minimum_version(protocols) := "1.0" if {
	is_protocols(protocols)
} else := "1.1" if {
	contains(protocols, "tlsv1.1")
} else := "1.2" if {
	cloudnative_pg_pooler_is_protocols(protocols)
} else := ""

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

fills(name, each) if {
	name != null
	text_or(object.get(each, ["spec", "secretName"], null), null) == name
}

is_never_renewed(each) if {
	each.spec.renewal.policy == "Disabled"
}

keeps_key(each) if {
	each.spec.privateKey.rotationPolicy == "Never"
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
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

cloudnative_pg_pooler_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "serviceTemplate", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

raised(context) if {
	context.allowPrivilegeEscalation == true
}

raised(context) if {
	context.privileged == true
}

raised_or_allow_privilege_escalation(context) if {
	context.allowPrivilegeEscalation == true
}

raised_or_allow_privilege_escalation(context) if {
	context.privileged == true
}

raised_or_allow_privilege_escalation(context) if {
	not raised(context)
	not context.allowPrivilegeEscalation == false
}

chosen_edit(context) := "" if {
	context.privileged == true
} else := "set allowPrivilegeEscalation false"

is_own(name) if {
	name in {"pgbouncer", "bootstrap-controller"}
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

whether_host_network if {
	input.review.object.spec.template.spec.hostNetwork == true
} else := false

whether_host_pid if {
	input.review.object.spec.template.spec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.template.spec.hostIPC == true
} else := false

cloudnative_pg_pooler_chosen_edit(field_value) := "" if {
	object.get(field_value, ["name"], null) == "hostNetwork"
} else := "remove"

some_container(containers) if {
	some container in containers
	at(container, ["name"]) == "pgbouncer"
}

chosen_image_fixed_by(image) := "digest" if {
	contains(image, "@")
} else := "tag" if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
