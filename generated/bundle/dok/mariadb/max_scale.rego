# mariadb MaxScale: all controls
package dok.mariadb.max_scale

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.auth.deleteDefaultAdmin == false
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.auth.deleteDefaultAdmin",
		"message": "UM-1 spec.auth.deleteDefaultAdmin: account admin has a password that is published. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MaxScale
findings contains finding if {
	regex.match("(?i)^(false|off|no|0)$", text_or(object.get(input.review.object, ["spec", "config", "params", "admin_auth"], null), ""))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.config.params.admin_auth",
		"message": "UM-4 spec.config.params.admin_auth: the REST API checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
	not is_of_service(variable)
	not is_encryption_key(variable)
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
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "config", "params"], null), {}), {})
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
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "monitor", "params"], null), {}), {})
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
	is_array(input.review.object.spec.servers)
	some i, server in input.review.object.spec.servers
	some key, value in object_or(object_or(at(server, ["params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", ["spec.servers[", show(i), "].params.", show(key)])
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
	is_array(input.review.object.spec.services)
	some i, router in input.review.object.spec.services
	some key, value in object_or(object_or(at(router, ["params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", ["spec.services[", show(i), "].params.", show(key)])
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
	is_array(input.review.object.spec.services)
	some i, router in input.review.object.spec.services
	some key, value in object_or(object_or(at(router, ["listener", "params"]), {}), {})
	is_string(value)
	regex.match("(password|secret)$", key)
	value != ""
	field := concat("", ["spec.services[", show(i), "].listener.params.", show(key)])
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
	is_array(input.review.object.spec.env)
	some i, variable in input.review.object.spec.env
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
	some key, value in object_or(object_or(object.get(input.review.object, ["spec", "config", "params"], null), {}), {})
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
	tls_holds
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-1 spec.tls.enabled: MaxScale accepts plaintext. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MaxScale
findings contains finding if {
	mariadb_max_scale_tls_holds
	not peer_is_verified
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.tls.verifyPeerCertificate",
		"message": "NM-3 spec.tls.verifyPeerCertificate: MaxScale to MariaDB takes any certificate. Fix: Set it to true, and tls.enabled as well",
		"fix": "Set it to true, and tls.enabled as well",
		"edit": edit,
	}
}

# mariadb MaxScale
findings contains finding if {
	not mariadb_max_scale_tls_holds
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-4 spec.tls.enabled: no TLS for clients. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MaxScale
findings contains finding if {
	not mariadb_max_scale_tls_holds
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-5 spec.tls.enabled: no TLS for MaxScale to MariaDB. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.replicationSSLEnabled == false
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.tls.replicationSSLEnabled",
		"message": "NM-5 spec.tls.replicationSSLEnabled: no TLS for replication. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "listenerCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.listenerCertSecretRef",
		"message": "whoever fills the Secret renews the certificate for clients",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "listenerCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.listenerCertSecretRef",
		"message": "NM-7 spec.tls.listenerCertSecretRef: the certificate for clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "listenerCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.listenerCertSecretRef",
		"message": "NM-7 spec.tls.listenerCertSecretRef: the certificate for clients keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "adminCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.adminCertSecretRef",
		"message": "whoever fills the Secret renews the certificate for administrators",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "adminCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.adminCertSecretRef",
		"message": "NM-7 spec.tls.adminCertSecretRef: the certificate for administrators is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "adminCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.adminCertSecretRef",
		"message": "NM-7 spec.tls.adminCertSecretRef: the certificate for administrators keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.serverCertSecretRef",
		"message": "whoever fills the Secret renews the certificate for MariaDB",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tls.serverCertSecretRef",
		"message": "NM-7 spec.tls.serverCertSecretRef: the certificate for MariaDB is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tls.serverCertSecretRef",
		"message": "NM-7 spec.tls.serverCertSecretRef: the certificate for MariaDB keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "listenerCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.listenerCASecretRef",
		"message": "whoever fills the Secret replaces the authority of clients",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "listenerCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.listenerCASecretRef",
		"message": "NM-8 spec.tls.listenerCASecretRef: the authority of clients is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "adminCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.adminCASecretRef",
		"message": "whoever fills the Secret replaces the authority of administrators",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "adminCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.adminCASecretRef",
		"message": "NM-8 spec.tls.adminCASecretRef: the authority of administrators is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.serverCASecretRef",
		"message": "whoever fills the Secret replaces the authority of MariaDB",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	given := object_or(object.get(input.review.object, ["spec", "tls", "serverCASecretRef"], null), null)
	or_else(text_in(given, "name", ""), "") != ""
	fillers := [each | some each in objects(related_certificate); fills(given, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tls.serverCASecretRef",
		"message": "NM-8 spec.tls.serverCASecretRef: the authority of MariaDB is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	or_else(text_in(object.get(input.review.object, ["spec", "tls", "listenerCertSecretRef"], null), "name", ""), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.listenerCertSecretRef",
		"message": "the Secret holds the chain of the certificate for clients",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	or_else(text_in(object.get(input.review.object, ["spec", "tls", "adminCertSecretRef"], null), "name", ""), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.adminCertSecretRef",
		"message": "the Secret holds the chain of the certificate for administrators",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.tls.enabled == true
	or_else(text_in(object.get(input.review.object, ["spec", "tls", "serverCertSecretRef"], null), "name", ""), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tls.serverCertSecretRef",
		"message": "the Secret holds the chain of the certificate for MariaDB",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_array(input.review.object.spec.servers)
	some i, server in input.review.object.spec.servers
	regex.match("^ *[01] *$", text_or(at(server, ["params", "ssl_cert_verify_depth"]), ""))
	field := concat("", ["spec.servers[", show(i), "].params.ssl_cert_verify_depth"])
	message := concat("", ["NM-9 ", field, ": the certificate of MariaDB may have no intermediate authority. Fix: Remove it: the default is 9"])
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

# mariadb MaxScale
findings contains finding if {
	is_array(input.review.object.spec.services)
	some i, router in input.review.object.spec.services
	regex.match("^ *[01] *$", text_or(at(router, ["listener", "params", "ssl_cert_verify_depth"]), ""))
	field := concat("", ["spec.services[", show(i), "].listener.params.ssl_cert_verify_depth"])
	message := concat("", ["NM-9 ", field, ": the certificate of a client may have no intermediate authority. Fix: Remove it: the default is 9"])
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

# mariadb MaxScale
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of MaxScale is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# mariadb MaxScale
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of MaxScale decides which cryptography is used",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.metrics.enabled",
		"message": "MAA-1 spec.metrics.enabled: the exporter is turned off. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	metrics_state := chosen_metrics_state
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.metrics.enabled",
		"message": "MAA-1 spec.metrics.enabled: the exporter is not turned on. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "kubernetesService", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "kubernetesService", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
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
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "KSI-5 spec.kubernetesService.type: Ingress of MaxScale is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "KSI-5 spec.kubernetesService.type: Gateway of MaxScale is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not mariadb_max_scale_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "kubernetesService", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.kubernetesService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.kubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "kubernetesService"], null), null)
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
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "guiKubernetesService", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "guiKubernetesService", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
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
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "KSI-5 spec.guiKubernetesService.type: Ingress of the GUI is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "KSI-5 spec.guiKubernetesService.type: Gateway of the GUI is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
	service_type := text_in(given, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "guiKubernetesService", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.guiKubernetesService.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mariadb MaxScale
findings contains finding if {
	is_object(input.review.object.spec.guiKubernetesService)
	given := object_or(object.get(input.review.object, ["spec", "guiKubernetesService"], null), null)
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
	pod := object_or(object.get(input.review.object, ["spec", "podSecurityContext"], null), null)
	user := number_or(object.get(input.review.object, ["spec", "securityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsUser"], null), null))
	non_root := boolean_or(object.get(input.review.object, ["spec", "securityContext", "runAsNonRoot"], null), boolean_or(object.get(input.review.object, ["spec", "podSecurityContext", "runAsNonRoot"], null), null))
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
	not allow_privilege_escalation_and_privileged
	edit := mariadb_max_scale_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.securityContext",
		"message": "WL-1 spec.securityContext: container maxscale may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mariadb MaxScale
findings contains finding if {
	input.review.object.spec.securityContext.privileged == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.securityContext.privileged",
		"message": "WL-5 spec.securityContext.privileged: container maxscale is privileged. Fix: Set it to false",
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mariadb MaxScale
findings contains finding if {
	memory := scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "memory"], null), null)
	some missing in [candidate | some candidate in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "memory"], null), memory)}, {"name": "requests.cpu", "given": scalar_or(object.get(input.review.object, ["spec", "resources", "requests", "cpu"], null), scalar_or(object.get(input.review.object, ["spec", "resources", "limits", "cpu"], null), null))}]; object.get(candidate, ["given"], null) == null]
	field := concat("", ["spec.resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container maxscale has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# mariadb MaxScale
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

# mariadb MaxScale
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "maxscale", "image": text_or(object.get(input.review.object, ["spec", "image"], null), ""), "at": "spec.image", "runs": true}, {"name": "exporter", "image": chosen_on, "at": "spec.metrics.exporter.image", "runs": on}]; runs_or_image(candidate)]
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

tls_holds if {
	tls := object_or(object.get(input.review.object, ["spec", "tls"], null), null)
	not is_object(tls)
	not is_object(object.get(input.review.object, ["spec", "mariaDbRef"], null))
}

tls_holds if {
	is_object(input.review.object.spec.tls)
	not input.review.object.spec.tls.enabled == true
}

mariadb_max_scale_tls_holds if {
	tls := object_or(object.get(input.review.object, ["spec", "tls"], null), null)
	not is_object(tls)
	is_object(input.review.object.spec.mariaDbRef)
}

mariadb_max_scale_tls_holds if {
	is_object(input.review.object.spec.tls)
	input.review.object.spec.tls.enabled == true
}

peer_is_verified if {
	input.review.object.spec.tls.verifyPeerCertificate == true
}

chosen_edit := "set true" if {
	input.review.object.spec.tls.enabled == true
} else := ""

fills(given, each) if {
	secret := text_in(given, "name", "")
	secret != null
	text_or(object.get(each, ["spec", "secretName"], null), null) == secret
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

chosen_metrics_state := "on" if {
	input.review.object.spec.metrics.enabled == true
} else := "unset" if {
	enabled_value := boolean_or(object.get(input.review.object, ["spec", "metrics", "enabled"], null), null)
	not is_boolean(enabled_value)
} else := "off"

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

mariadb_max_scale_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "kubernetesService", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "guiKubernetesService", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
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

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.securityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.securityContext.privileged == true
}

mariadb_max_scale_chosen_edit := "" if {
	input.review.object.spec.securityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

is_on if {
	input.review.object.spec.metrics.enabled == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "metrics", "exporter", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
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

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
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
