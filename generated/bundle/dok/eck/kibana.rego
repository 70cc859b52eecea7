# eck Kibana: all controls
package dok.eck.kibana

# eck Kibana
findings contains finding if {
	is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.encryptedSavedObjects.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.encryptedSavedObjects.encryptionKey\"]: key xpack.encryptedSavedObjects.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	eck_kibana_is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.reporting.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.reporting.encryptionKey\"]: key xpack.reporting.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	is_text_more
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.security.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.security.encryptionKey\"]: key xpack.security.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.encryptedSavedObjects.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.encryptedSavedObjects.encryptionKey\"]: key xpack.encryptedSavedObjects.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	eck_kibana_is_text
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.reporting.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.reporting.encryptionKey\"]: key xpack.reporting.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	is_text_more
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": "spec.config[\"xpack.security.encryptionKey\"]",
		"message": "CM-1 spec.config[\"xpack.security.encryptionKey\"]: key xpack.security.encryptionKey stands in the open. Fix: Use secureSettings",
		"fix": "Use secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	value := chosen_value_more_2
	password := or_else(chosen_config, chosen_value_more_3(value))
	is_string(password)
	password != ""
	not startswith(text_or(password, ""), "$")
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"elasticsearch.password\"]",
		"message": "CM-2 spec.config[\"elasticsearch.password\"]: password for Elasticsearch stands in the open. Fix: Use elasticsearchRef, or secureSettings",
		"fix": "Use elasticsearchRef, or secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# eck Kibana
findings contains finding if {
	value := chosen_value_more_2
	password := or_else(chosen_config, chosen_value_more_3(value))
	is_string(password)
	password != ""
	not startswith(text_or(password, ""), "$")
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config[\"elasticsearch.password\"]",
		"message": "CM-2 spec.config[\"elasticsearch.password\"]: password for Elasticsearch stands in the open. Fix: Use elasticsearchRef, or secureSettings",
		"fix": "Use elasticsearchRef, or secureSettings",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# eck Kibana
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-1 spec.http.tls.selfSignedCertificate.disabled: Kibana accepts plaintext. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Kibana
findings contains finding if {
	is_off
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config[\"server.ssl.enabled\"]",
		"message": "NM-1 spec.config[\"server.ssl.enabled\"]: Kibana accepts plaintext. Fix: Remove it: the operator turns it on",
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Kibana
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-1 spec.http.tls.selfSignedCertificate.disabled: Kibana accepts plaintext. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Kibana
findings contains finding if {
	is_off
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config[\"server.ssl.enabled\"]",
		"message": "NM-1 spec.config[\"server.ssl.enabled\"]: Kibana accepts plaintext. Fix: Remove it: the operator turns it on",
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Kibana
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.config[\"elasticsearch.ssl.verificationMode\"]",
		"message": "NM-3 spec.config[\"elasticsearch.ssl.verificationMode\"]: Kibana to Elasticsearch takes any certificate. Fix: Remove it: the operator names the authority",
		"fix": "Remove it: the operator names the authority",
	}
}

# eck Kibana
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.config[\"elasticsearch.ssl.verificationMode\"]",
		"message": "NM-3 spec.config[\"elasticsearch.ssl.verificationMode\"]: Kibana to Elasticsearch takes any certificate. Fix: Remove it: the operator names the authority",
		"fix": "Remove it: the operator names the authority",
	}
}

# eck Kibana
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-4 spec.http.tls.selfSignedCertificate.disabled: no TLS for browsers. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Kibana
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config[\"server.ssl.enabled\"]",
		"message": "NM-4 spec.config[\"server.ssl.enabled\"]: no TLS for browsers. Fix: Remove it: the operator turns it on",
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Kibana
findings contains finding if {
	value := chosen_value_more_4
	value_2 := chosen_value_more_5(value)
	value_3 := chosen_value_more_7
	protocols := or_else(chosen_config_more_2, or_else(chosen_value_more_10(value_3), chosen_value_more_10(value_2)))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.config[\"server.ssl.supportedProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for browsers. Fix: Leave TLSv1.2 and TLSv1.3 only"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config[\"server.ssl.supportedProtocols\"]",
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Kibana
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-4 spec.http.tls.selfSignedCertificate.disabled: no TLS for browsers. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Kibana
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config[\"server.ssl.enabled\"]",
		"message": "NM-4 spec.config[\"server.ssl.enabled\"]: no TLS for browsers. Fix: Remove it: the operator turns it on",
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Kibana
findings contains finding if {
	value := chosen_value_more_4
	value_2 := chosen_value_more_5(value)
	value_3 := chosen_value_more_7
	protocols := or_else(chosen_config_more_2, or_else(chosen_value_more_10(value_3), chosen_value_more_10(value_2)))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.config[\"server.ssl.supportedProtocols\"]: TLS ", show(tls_minimum_version), " is accepted for browsers. Fix: Leave TLSv1.2 and TLSv1.3 only"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config[\"server.ssl.supportedProtocols\"]",
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "elasticsearchRef", "secretName"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.elasticsearchRef.secretName",
		"message": "another object, or the other side, decides on TLS for Elasticsearch",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.monitoring.metrics.elasticsearchRefs)
	some i, reference in input.review.object.spec.monitoring.metrics.elasticsearchRefs
	text_or(at(reference, ["secretName"]), "") != ""
	field := concat("", ["spec.monitoring.metrics.elasticsearchRefs[", show(i), "].secretName"])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for metrics",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.monitoring.logs.elasticsearchRefs)
	some i, reference in input.review.object.spec.monitoring.logs.elasticsearchRefs
	text_or(at(reference, ["secretName"]), "") != ""
	field := concat("", ["spec.monitoring.logs.elasticsearchRefs[", show(i), "].secretName"])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for logs",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "elasticsearchRef", "secretName"], null), "") != ""
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.elasticsearchRef.secretName",
		"message": "another object, or the other side, decides on TLS for Elasticsearch",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.monitoring.metrics.elasticsearchRefs)
	some i, reference in input.review.object.spec.monitoring.metrics.elasticsearchRefs
	text_or(at(reference, ["secretName"]), "") != ""
	field := concat("", ["spec.monitoring.metrics.elasticsearchRefs[", show(i), "].secretName"])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for metrics",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.monitoring.logs.elasticsearchRefs)
	some i, reference in input.review.object.spec.monitoring.logs.elasticsearchRefs
	text_or(at(reference, ["secretName"]), "") != ""
	field := concat("", ["spec.monitoring.logs.elasticsearchRefs[", show(i), "].secretName"])
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for logs",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.http.tls.certificate.secretName",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.http.tls.certificate.secretName",
		"message": "NM-7 spec.http.tls.certificate.secretName: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.http.tls.certificate.secretName",
		"message": "NM-7 spec.http.tls.certificate.secretName: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	count(fillers) == 0
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.http.tls.certificate.secretName",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	object.get(each_2, ["spec", "renewal", "policy"], null) == "Disabled"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.http.tls.certificate.secretName",
		"message": "NM-7 spec.http.tls.certificate.secretName: the server certificate is never renewed by its Certificate. Fix: Set spec.renewal.policy in it to RenewBefore",
		"fix": "Set spec.renewal.policy in it to RenewBefore",
	}
}

# eck Kibana
findings contains finding if {
	tls := object.get(input.review.object, ["spec", "http", "tls"], null)
	name := text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "")
	name_or_disabled(name, tls)
	name != ""
	fillers := [each | some each in objects(related_certificate); fills(name, each)]
	some each_2 in fillers
	not is_never_renewed(each_2)
	keeps_key(each_2)
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.http.tls.certificate.secretName",
		"message": "NM-7 spec.http.tls.certificate.secretName: the server certificate keeps its key when its Certificate renews it. Fix: Set rotationPolicy in it to Always",
		"fix": "Set rotationPolicy in it to Always",
	}
}

# eck Kibana
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of Kibana is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# eck Kibana
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of Kibana decides which cryptography is used",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of Kibana is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# eck Kibana
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of Kibana decides which cryptography is used",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	logs_queries
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config",
		"message": "ED-2 spec.config: the log of queries carries data of users. Fix: Set loggers of elasticsearch.query to info or less",
		"fix": "Set loggers of elasticsearch.query to info or less",
	}
}

# eck Kibana
findings contains finding if {
	logs_queries
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.config",
		"message": "ED-2 spec.config: the log of queries carries data of users. Fix: Set loggers of elasticsearch.query to info or less",
		"fix": "Set loggers of elasticsearch.query to info or less",
	}
}

# eck Kibana
findings contains finding if {
	not is_sent
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.monitoring.metrics.elasticsearchRefs",
		"message": "another object or the operator decides about the monitoring of Kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	not is_sent
	finding := {
		"kind": "unseen",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.monitoring.metrics.elasticsearchRefs",
		"message": "another object or the operator decides about the monitoring of Kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	config_2 := chosen_config_more_5
	value := chosen_value_more_17(config_2)
	value_2 := chosen_value_more_18(value)
	value_3 := chosen_value_more_19(config_2)
	value_4 := chosen_value_more_20
	value_5 := chosen_value_more_18(value_4)
	value_6 := chosen_value_more_21
	enabled_value := or_else(chosen_config_more_7, or_else(chosen_value_more_6(value_6), or_else(chosen_value_more_6(value_5), or_else(chosen_config_more_6(config_2), or_else(chosen_value_more_6(value_3), chosen_value_more_6(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.config[\"xpack.security.audit.enabled\"]",
		"message": "MAA-3 spec.config[\"xpack.security.audit.enabled\"]: the audit log of Kibana is turned off. Fix: Set it to true, with a licence that has it",
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Kibana
findings contains finding if {
	config_2 := chosen_config_more_5
	value := chosen_value_more_17(config_2)
	value_2 := chosen_value_more_18(value)
	value_3 := chosen_value_more_19(config_2)
	value_4 := chosen_value_more_20
	value_5 := chosen_value_more_18(value_4)
	value_6 := chosen_value_more_21
	enabled_value := or_else(chosen_config_more_7, or_else(chosen_value_more_6(value_6), or_else(chosen_value_more_6(value_5), or_else(chosen_config_more_6(config_2), or_else(chosen_value_more_6(value_3), chosen_value_more_6(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.config[\"xpack.security.audit.enabled\"]",
		"message": "MAA-3 spec.config[\"xpack.security.audit.enabled\"]: the audit log of Kibana is not turned on. Fix: Set it to true, with a licence that has it",
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Kibana
findings contains finding if {
	config_2 := chosen_config_more_5
	value := chosen_value_more_17(config_2)
	value_2 := chosen_value_more_18(value)
	value_3 := chosen_value_more_19(config_2)
	value_4 := chosen_value_more_20
	value_5 := chosen_value_more_18(value_4)
	value_6 := chosen_value_more_21
	enabled_value := or_else(chosen_config_more_7, or_else(chosen_value_more_6(value_6), or_else(chosen_value_more_6(value_5), or_else(chosen_config_more_6(config_2), or_else(chosen_value_more_6(value_3), chosen_value_more_6(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.config[\"xpack.security.audit.enabled\"]",
		"message": "MAA-3 spec.config[\"xpack.security.audit.enabled\"]: the audit log of Kibana is turned off. Fix: Set it to true, with a licence that has it",
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Kibana
findings contains finding if {
	config_2 := chosen_config_more_5
	value := chosen_value_more_17(config_2)
	value_2 := chosen_value_more_18(value)
	value_3 := chosen_value_more_19(config_2)
	value_4 := chosen_value_more_20
	value_5 := chosen_value_more_18(value_4)
	value_6 := chosen_value_more_21
	enabled_value := or_else(chosen_config_more_7, or_else(chosen_value_more_6(value_6), or_else(chosen_value_more_6(value_5), or_else(chosen_config_more_6(config_2), or_else(chosen_value_more_6(value_3), chosen_value_more_6(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec.config[\"xpack.security.audit.enabled\"]",
		"message": "MAA-3 spec.config[\"xpack.security.audit.enabled\"]: the audit log of Kibana is not turned on. Fix: Set it to true, with a licence that has it",
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.http.service.spec.type: service of Kibana is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Ingress of Kibana is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Gateway of Kibana is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not eck_kibana_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: service of Kibana answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.externalIPs",
		"message": "KSI-5 spec.http.service.spec.externalIPs: service of Kibana answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.http.service.spec.type: service of Kibana is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Ingress of Kibana is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Gateway of Kibana is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not eck_kibana_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: service of Kibana answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Kibana
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.externalIPs",
		"message": "KSI-5 spec.http.service.spec.externalIPs: service of Kibana answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Kibana
findings contains finding if {
	pod := object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext"], null)
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	pod := object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext"], null)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(listed)
	user := or_else(at(null, ["runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := eck_kibana_chosen_container_non_root(user)
	container_non_root == "no"
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplate.spec.securityContext",
		"message": "WL-1 spec.podTemplate.spec.securityContext: container kibana may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# eck Kibana
findings contains finding if {
	pod := object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext"], null)
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	some i, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.containers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	pod := object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext"], null)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.podTemplate.spec.initContainers[", show(i), "].securityContext"])
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

# eck Kibana
findings contains finding if {
	listed := list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), [])
	not some_container(listed)
	user := or_else(at(null, ["runAsUser"]), number_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "securityContext", "runAsUser"], null), null))
	container_non_root := eck_kibana_chosen_container_non_root(user)
	container_non_root == "no"
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podTemplate.spec.securityContext",
		"message": "WL-1 spec.podTemplate.spec.securityContext: container kibana may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".capabilities.drop"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".capabilities.add"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".capabilities.drop"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".capabilities.add"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".capabilities.drop"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".capabilities.add"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".capabilities.drop"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".capabilities.add"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.containers", show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(container_name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(container_name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.containers)
	some i, container in input.review.object.spec.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.containers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(container_name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
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

# eck Kibana
findings contains finding if {
	is_array(input.review.object.spec.podTemplate.spec.initContainers)
	some i, container in input.review.object.spec.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	container_name := text_or(at(container, ["name"]), "")
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", ["spec.podTemplate.spec.initContainers", show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(container_name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	input.review.object.spec.podTemplate.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.podTemplate.spec.hostNetwork",
		"message": "WL-5 spec.podTemplate.spec.hostNetwork: the pod shares the network of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# eck Kibana
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.podTemplate.spec.", show(object.get(field_value, ["name"], null))])
	message := concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"])
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := chosen_edit(list)
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	input.review.object.spec.podTemplate.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.podTemplate.spec.hostNetwork",
		"message": "WL-5 spec.podTemplate.spec.hostNetwork: the pod shares the network of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# eck Kibana
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.podTemplate.spec.", show(object.get(field_value, ["name"], null))])
	message := concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"])
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := chosen_edit(list)
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-11 spec.image: container kibana runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# eck Kibana
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-11 spec.image: container kibana runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-11 spec.image: container kibana runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# eck Kibana
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-11 spec.image: container kibana runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) > 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-12 spec.image: container kibana runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-12 spec.image: container kibana runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of kibana",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) > 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "WL-12 spec.image: container kibana runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-12 spec.image: container kibana runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# eck Kibana
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "containers"], null), []), "at": "spec.podTemplate.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podTemplate", "spec", "initContainers"], null), []), "at": "spec.podTemplate.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Kibana
findings contains finding if {
	eck_kibana_is_sent
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.monitoring.logs",
		"message": "another object, or the image, may say where the log of Kibana goes, and in which form",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	not eck_kibana_is_sent
	not is_json
	not regex.match("^[0-7][.]", text_or(object.get(input.review.object, ["spec", "version"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.config[\"logging.appenders.default.layout.type\"]",
		"message": "WL-15 spec.config[\"logging.appenders.default.layout.type\"]: the log of Kibana is lines of text, not JSON. Fix: Set it to json, and logging.appenders.default.type to console",
		"fix": "Set it to json, and logging.appenders.default.type to console",
	}
}

# eck Kibana
findings contains finding if {
	eck_kibana_is_sent
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.monitoring.logs",
		"message": "another object, or the image, may say where the log of Kibana goes, and in which form",
		"fix": "",
	}
}

# eck Kibana
findings contains finding if {
	not eck_kibana_is_sent
	not is_json
	not regex.match("^[0-7][.]", text_or(object.get(input.review.object, ["spec", "version"], null), ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.config[\"logging.appenders.default.layout.type\"]",
		"message": "WL-15 spec.config[\"logging.appenders.default.layout.type\"]: the log of Kibana is lines of text, not JSON. Fix: Set it to json, and logging.appenders.default.type to console",
		"fix": "Set it to json, and logging.appenders.default.type to console",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
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

chosen_value := object.get(input.review.object, ["spec", "config", "xpack.encryptedSavedObjects.encryptionKey"], null) if {
	is_object(input.review.object.spec.config)
} else := null

is_text if {
	value_2 := chosen_value
	is_string(value_2)
	value_2 != ""
	not startswith(text_or(value_2, ""), "$")
}

eck_kibana_chosen_value := object.get(input.review.object, ["spec", "config", "xpack.reporting.encryptionKey"], null) if {
	is_object(input.review.object.spec.config)
} else := null

eck_kibana_is_text if {
	value_2 := eck_kibana_chosen_value
	is_string(value_2)
	value_2 != ""
	not startswith(text_or(value_2, ""), "$")
}

chosen_value_more := object.get(input.review.object, ["spec", "config", "xpack.security.encryptionKey"], null) if {
	is_object(input.review.object.spec.config)
} else := null

is_text_more if {
	value_2 := chosen_value_more
	is_string(value_2)
	value_2 != ""
	not startswith(text_or(value_2, ""), "$")
}

chosen_value_more_2 := object.get(input.review.object, ["spec", "config", "elasticsearch"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_3(value) := at(value, ["password"]) if {
	is_object(value)
} else := null

chosen_config := object.get(input.review.object, ["spec", "config", "elasticsearch.password"], null) if {
	is_object(input.review.object.spec.config)
} else := null

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

disabled_or_secret_name if {
	not input.review.object.spec.http.tls.selfSignedCertificate.disabled == true
}

disabled_or_secret_name if {
	text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "") != ""
}

has_tls if {
	disabled_or_secret_name
}

chosen_value_more_4 := object.get(input.review.object, ["spec", "config", "server"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_5(value) := at(value, ["ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_6(value) := at(value, ["enabled"]) if {
	is_object(value)
} else := null

chosen_value_more_7 := object.get(input.review.object, ["spec", "config", "server.ssl"], null) if {
	is_object(input.review.object.spec.config)
} else := null

eck_kibana_chosen_config := object.get(input.review.object, ["spec", "config", "server.ssl.enabled"], null) if {
	is_object(input.review.object.spec.config)
} else := null

is_off if {
	value := chosen_value_more_4
	value_2 := chosen_value_more_5(value)
	value_3 := chosen_value_more_7
	value_4 := or_else(eck_kibana_chosen_config, or_else(chosen_value_more_6(value_3), chosen_value_more_6(value_2)))
	value_4 in {false, "false"}
}

chosen_value_more_8(value) := at(value, ["verificationMode"]) if {
	is_object(value)
} else := null

chosen_value_more_9 := object.get(input.review.object, ["spec", "config", "elasticsearch.ssl"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_config_more := object.get(input.review.object, ["spec", "config", "elasticsearch.ssl.verificationMode"], null) if {
	is_object(input.review.object.spec.config)
} else := null

peer_is_verified if {
	value := chosen_value_more_2
	value_2 := chosen_value_more_5(value)
	value_3 := chosen_value_more_9
	or_else(chosen_config_more, or_else(chosen_value_more_8(value_3), chosen_value_more_8(value_2))) != "none"
}

tls_offered if {
	not is_off
}

chosen_value_more_10(value) := at(value, ["supportedProtocols"]) if {
	is_object(value)
} else := null

chosen_config_more_2 := object.get(input.review.object, ["spec", "config", "server.ssl.supportedProtocols"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_names(protocols) := protocols if {
	is_array(protocols)
} else := [protocols]

chosen_tls_minimum_version(names) := "1.0" if {
	some name in list_or(names, [])
	name in {"TLSv1", "SSLv3"}
} else := "1.1" if {
	"TLSv1.1" in list_or(names, [])
} else := "1.2" if {
	"TLSv1.2" in list_or(names, [])
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

name_or_disabled(name, _) if {
	name != ""
}

name_or_disabled(_, tls) if {
	not tls.selfSignedCertificate.disabled == true
}

fills(name, each) if {
	true
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

chosen_value_more_11 := object.get(input.review.object, ["spec", "config", "logging"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_12(value) := at(value, ["loggers"]) if {
	is_object(value)
} else := null

chosen_config_more_3 := object.get(input.review.object, ["spec", "config", "logging.loggers"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_13(config) := at(config, ["logging"]) if {
	is_object(config)
} else := null

chosen_value_more_14(value) := at(value, ["root"]) if {
	is_object(value)
} else := null

chosen_value_more_15(value) := at(value, ["level"]) if {
	is_object(value)
} else := null

chosen_value_more_16(config) := at(config, ["logging.root"]) if {
	is_object(config)
} else := null

chosen_config_more_4(config) := at(config, ["logging.root.level"]) if {
	is_object(config)
} else := null

chosen_name(logger) := at(logger, ["name"]) if {
	is_object(logger)
} else := null

is_name(name) if {
	name == "elasticsearch"
}

is_name(name) if {
	name == "elasticsearch.query"
}

is_name(name) if {
	startswith(text_or(name, ""), "elasticsearch.query.")
}

is_of_queries(logger) if {
	name := chosen_name(logger)
	is_string(name)
	is_name(name)
}

is_loud(logger) if {
	level := chosen_value_more_15(logger)
	level in {"all", "debug", "trace"}
}

loud_or_loggers(config, _) if {
	value := chosen_value_more_13(config)
	value_2 := chosen_value_more_14(value)
	value_3 := chosen_value_more_16(config)
	level := or_else(chosen_config_more_4(config), or_else(chosen_value_more_15(value_3), chosen_value_more_15(value_2)))
	level in {"all", "debug", "trace"}
}

loud_or_loggers(_, loggers) if {
	is_array(loggers)
	some logger in list_or(loggers, [])
	is_of_queries(logger)
	is_loud(logger)
}

logs_queries if {
	config := object.get(input.review.object, ["spec", "config"], null)
	value := chosen_value_more_11
	loggers := or_else(chosen_config_more_3, chosen_value_more_12(value))
	loud_or_loggers(config, loggers)
}

is_sent if {
	count(list_or(object.get(input.review.object, ["spec", "monitoring", "metrics", "elasticsearchRefs"], null), [])) > 0
}

chosen_config_more_5 := object.get(input.review.object, ["spec", "config", "xpack"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_17(config) := at(config, ["security"]) if {
	is_object(config)
} else := null

chosen_value_more_18(value) := at(value, ["audit"]) if {
	is_object(value)
} else := null

chosen_value_more_19(config) := at(config, ["security.audit"]) if {
	is_object(config)
} else := null

chosen_config_more_6(config) := at(config, ["security.audit.enabled"]) if {
	is_object(config)
} else := null

chosen_value_more_20 := object.get(input.review.object, ["spec", "config", "xpack.security"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_21 := object.get(input.review.object, ["spec", "config", "xpack.security.audit"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_config_more_7 := object.get(input.review.object, ["spec", "config", "xpack.security.audit.enabled"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_audit_state(enabled_value) := "on" if {
	enabled_value in {true, "true"}
} else := "unset" if {
	enabled_value == null
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

eck_kibana_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

non_root(own, _) if {
	own == null
}

non_root(own, pod) if {
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) == true
}

chosen_non_root(own, pod) := "yes" if {
	non_root(own, pod)
} else := "unset"

chosen_container_non_root(user, own, pod) := chosen_non_root(own, pod) if {
	user == null
} else := "no" if {
	user == 0
} else := "yes"

own_or_allow_privilege_escalation(own) if {
	own == null
}

own_or_allow_privilege_escalation(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_container_escalation(own) := "refused" if {
	own_or_allow_privilege_escalation(own)
} else := "allowed"

some_container(listed) if {
	some container in listed
	at(container, ["name"]) == "kibana"
}

eck_kibana_chosen_container_non_root(user) := "yes" if {
	user == null
} else := "no" if {
	user == 0
} else := "yes"

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

chosen_container_profile(type) := "elsewhere" if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

whether_host_pid if {
	input.review.object.spec.podTemplate.spec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.podTemplate.spec.hostIPC == true
} else := false

chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

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

eck_kibana_is_sent if {
	count(list_or(object.get(input.review.object, ["spec", "monitoring", "logs", "elasticsearchRefs"], null), [])) > 0
}

chosen_value_more_22(value) := at(value, ["appenders"]) if {
	is_object(value)
} else := null

chosen_config_more_8 := object.get(input.review.object, ["spec", "config", "logging.appenders"], null) if {
	is_object(input.review.object.spec.config)
} else := null

chosen_value_more_23(value) := at(value, ["layout.type"]) if {
	is_object(value)
} else := null

chosen_value_more_24(value) := at(value, ["layout"]) if {
	is_object(value)
} else := null

chosen_value_more_25(value) := at(value, ["type"]) if {
	is_object(value)
} else := null

flat_json_or_appenders(config, _) if {
	is_object(config)
	some name in [key | some key, value in object_or(config, {}); value != null]
	regex.match("^(logging[.])?appenders[.][^ ]+[.]layout[.]type$", name)
	config[name] == "json"
}

flat_json_or_appenders(config, _) if {
	config_2 := chosen_value_more_13(config)
	is_object(config_2)
	some name in [key | some key, value in object_or(config_2, {}); value != null]
	regex.match("^(logging[.])?appenders[.][^ ]+[.]layout[.]type$", name)
	at(config_2, [name]) == "json"
}

flat_json_or_appenders(_, appenders) if {
	is_object(appenders)
	some name in [key | some key, value in object_or(appenders, {}); value != null]
	value_2 := at(appenders, [name])
	value_3 := chosen_value_more_24(value_2)
	or_else(chosen_value_more_25(value_3), chosen_value_more_23(value_2)) == "json"
}

is_json if {
	config := object.get(input.review.object, ["spec", "config"], null)
	value := chosen_value_more_11
	appenders := or_else(chosen_config_more_8, chosen_value_more_22(value))
	flat_json_or_appenders(config, appenders)
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
