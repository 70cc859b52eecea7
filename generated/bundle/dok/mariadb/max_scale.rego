# mariadb MaxScale: all controls
package dok.mariadb.max_scale

# mariadb MaxScale
findings contains finding if {
	at(input.review.object, ["spec", "auth", "deleteDefaultAdmin"]) == false
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.auth.deleteDefaultAdmin",
		"message": "UM-1 spec.auth.deleteDefaultAdmin: account admin has a password that is published. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
	not is_of_service(variable)
	is_of_database(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# mariadb MaxScale
findings contains finding if {
	some key, value in object_or(object_or(at(input.review.object, ["spec", "config", "params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", ["spec.config.params.", show(key)])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Remove it: spec.auth names Secrets"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: spec.auth names Secrets",
	}
}

# mariadb MaxScale
findings contains finding if {
	some key, value in object_or(object_or(at(input.review.object, ["spec", "monitor", "params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", ["spec.monitor.params.", show(key)])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Remove it: spec.auth names Secrets"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: spec.auth names Secrets",
	}
}

# mariadb MaxScale
findings contains finding if {
	some i, server in list_or(at(input.review.object, ["spec", "servers"]), [])
	some key, value in object_or(object_or(at(server, ["params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", [show(concat("", ["spec.servers[", show(i), "]"])), ".params.", show(key)])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Remove it: spec.auth names Secrets"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: spec.auth names Secrets",
	}
}

# mariadb MaxScale
findings contains finding if {
	some i, router in list_or(at(input.review.object, ["spec", "services"]), [])
	some key, value in object_or(object_or(at(router, ["params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", [show(concat("", ["spec.services[", show(i), "]"])), ".params.", show(key)])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Remove it: spec.auth names Secrets"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: spec.auth names Secrets",
	}
}

# mariadb MaxScale
findings contains finding if {
	some i, router in list_or(at(input.review.object, ["spec", "services"]), [])
	some key, value in object_or(object_or(at(router, ["listener", "params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", [show(concat("", ["spec.services[", show(i), "].listener"])), ".params.", show(key)])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Remove it: spec.auth names Secrets"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: spec.auth names Secrets",
	}
}

# mariadb MaxScale
findings contains finding if {
	some i, variable in list_or(at(input.review.object, ["spec", "env"]), [])
	is_of_service(variable)
	field := concat("", ["spec.env[", show(i), "].value"])
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

# mariadb MaxScale
findings contains finding if {
	some key, value in object_or(object_or(at(input.review.object, ["spec", "config", "params"]), {}), {})
	is_string(value)
	regex.match("(^|[._])token$", key)
	value != ""
	field := concat("", ["spec.config.params[\"", show(key), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["parameter ", show(key)])), " stands in the open. Fix: Use a key manager that reads a file"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a key manager that reads a file",
	}
}

# mariadb MaxScale
findings contains finding if {
	tls := object_or(at(input.review.object, ["spec", "tls"]), null)
	tls_holds(tls)
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-1 spec.tls.enabled: MaxScale accepts plaintext. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	tls := object_or(at(input.review.object, ["spec", "tls"]), null)
	mariadb_max_scale_tls_holds(tls)
	at(tls, ["verifyPeerCertificate"]) != true
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.tls.verifyPeerCertificate",
		"message": "NM-3 spec.tls.verifyPeerCertificate: MaxScale to MariaDB takes any certificate. Fix: Set it to true, and tls.enabled as well",
		"fix": "Set it to true, and tls.enabled as well",
	}
}

# mariadb MaxScale
findings contains finding if {
	tls := object_or(at(input.review.object, ["spec", "tls"]), null)
	not mariadb_max_scale_tls_holds(tls)
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-4 spec.tls.enabled: no TLS for clients. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	tls := object_or(at(input.review.object, ["spec", "tls"]), null)
	not mariadb_max_scale_tls_holds(tls)
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-5 spec.tls.enabled: no TLS for MaxScale to MariaDB. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	tls := at(input.review.object, ["spec", "tls"])
	at(tls, ["replicationSSLEnabled"]) == false
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.replicationSSLEnabled",
		"message": "NM-5 spec.tls.replicationSSLEnabled: no TLS for replication. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	given := object_or(at(input.review.object, ["spec", "kubernetesService"]), null)
	given != null
	service_type := text_in(given, "type", "ClusterIP")
	service_source_ranges := list_or(at(given, ["loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
	message := concat("", ["KSI-5 spec.kubernetesService.type: service of MaxScale is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	given := object_or(at(input.review.object, ["spec", "kubernetesService"]), null)
	given != null
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "KSI-5 spec.kubernetesService.type: service of MaxScale answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	given := object_or(at(input.review.object, ["spec", "guiKubernetesService"]), null)
	given != null
	service_type := text_in(given, "type", "ClusterIP")
	service_source_ranges := list_or(at(given, ["loadBalancerSourceRanges"]), [])
	service_type_or_marked(service_type, given, service_source_ranges)
	message := concat("", ["KSI-5 spec.guiKubernetesService.type: service of the GUI is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	given := object_or(at(input.review.object, ["spec", "guiKubernetesService"]), null)
	given != null
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "KSI-5 spec.guiKubernetesService.type: service of the GUI answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	pod := object_or(at(input.review.object, ["spec", "podSecurityContext"]), null)
	own := at(input.review.object, ["spec", "securityContext"])
	user := number_or(at(own, ["runAsUser"]), number_or(at(pod, ["runAsUser"]), null))
	non_root := boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null))
	user_or_non_root(user, non_root, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container maxscale may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mariadb MaxScale
findings contains finding if {
	own := at(input.review.object, ["spec", "securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container maxscale may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

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

tls_holds(tls) if {
	tls == null
	not is_object(at(input.review.object, ["spec", "mariaDbRef"]))
}

tls_holds(tls) if {
	tls != null
	at(tls, ["enabled"]) != true
}

mariadb_max_scale_tls_holds(tls) if {
	tls == null
	is_object(at(input.review.object, ["spec", "mariaDbRef"]))
}

mariadb_max_scale_tls_holds(tls) if {
	tls != null
	at(tls, ["enabled"]) == true
}

marked(given) if {
	some mark in list_or(ksi_5_private_marks, [])
	text_or(at(given, ["metadata", "annotations", text_or(at(mark, ["name"]), null)]), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
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

service_type_or_marked(service_type, given, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(given)
	not limited(service_source_ranges)
}

user_or_non_root(user, _, _) if {
	user == 0
}

user_or_non_root(_, non_root, _) if {
	non_root == false
}

user_or_non_root(user, non_root, pod) if {
	user != 0
	non_root != false
	pod != null
	non_root != true
	user == null
}

allow_privilege_escalation_and_privileged(own) if {
	at(own, ["allowPrivilegeEscalation"]) == false
	at(own, ["privileged"]) != true
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

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
