# eck Elasticsearch: all controls
package dok.eck.elasticsearch

# eck Elasticsearch
findings contains finding if {
	not input.review.object.spec.auth.disableElasticUser == true
	sets := list_or(object.get(input.review.object, ["spec", "nodeSets"], null), [])
	not limited(sets)
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.auth.disableElasticUser",
		"message": "UM-2 spec.auth.disableElasticUser: administrator account elastic may log in from every address. Fix: Set it to true, or set xpack.security.http.filter in every node set",
		"fix": "Set it to true, or set xpack.security.http.filter in every node set",
	}
}

# eck Elasticsearch
findings contains finding if {
	not input.review.object.spec.auth.disableElasticUser == true
	sets := list_or(object.get(input.review.object, ["spec", "nodeSets"], null), [])
	not limited(sets)
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.auth.disableElasticUser",
		"message": "UM-2 spec.auth.disableElasticUser: administrator account elastic may log in from every address. Fix: Set it to true, or set xpack.security.http.filter in every node set",
		"fix": "Set it to true, or set xpack.security.http.filter in every node set",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.enabled\"]"])
	message := concat("", ["UM-4 ", field, ": Elasticsearch checks neither accounts nor rights. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.enabled\"]"])
	message := concat("", ["UM-4 ", field, ": Elasticsearch checks neither accounts nor rights. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
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

# eck Elasticsearch
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-1 spec.http.tls.selfSignedCertificate.disabled: Elasticsearch accepts plaintext. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	eck_elasticsearch_is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.enabled\"]"])
	message := concat("", ["NM-1 ", field, ": Elasticsearch accepts plaintext. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.enabled\"]"])
	message := concat("", ["NM-1 ", field, ": Elasticsearch accepts plaintext. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-1 spec.http.tls.selfSignedCertificate.disabled: Elasticsearch accepts plaintext. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	eck_elasticsearch_is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.enabled\"]"])
	message := concat("", ["NM-1 ", field, ": Elasticsearch accepts plaintext. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_off(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.enabled\"]"])
	message := concat("", ["NM-1 ", field, ": Elasticsearch accepts plaintext. Fix: Remove it: the operator turns it on"])
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator turns it on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not refuses_others(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.filter.deny\"]"])
	message := cut(concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at ", show(text_or(at(set_value, ["name"]), null))])), " may come from every address. Fix: Set it to _all, and name addresses in xpack.security.http.filter.allow"]))
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to _all, and name addresses in xpack.security.http.filter.allow",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not refuses_others(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.filter.deny\"]"])
	message := cut(concat("", ["NM-2 ", field, ": ", show(concat("", ["a login at ", show(text_or(at(set_value, ["name"]), null))])), " may come from every address. Fix: Set it to _all, and name addresses in xpack.security.http.filter.allow"]))
	finding := {
		"kind": "violation",
		"control": "NM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to _all, and name addresses in xpack.security.http.filter.allow",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_object(set_value.config)
	config := at(set_value, ["config"])
	some name, value in object_or(config, {})
	value != null
	regex.match("[.]ssl[.]verification_mode$", name)
	not peer_is_verified(value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["Elasticsearch by ", show(name)])), " takes any certificate. Fix: Set it to certificate or full"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to certificate or full",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_object(set_value.config)
	config := at(set_value, ["config"])
	some name, value in object_or(config, {})
	value != null
	regex.match("[.]ssl[.]verification_mode$", name)
	not peer_is_verified(value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"", show(name), "\"]"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["Elasticsearch by ", show(name)])), " takes any certificate. Fix: Set it to certificate or full"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to certificate or full",
	}
}

# eck Elasticsearch
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-4 spec.http.tls.selfSignedCertificate.disabled: no TLS for clients. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not tls_offered(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.enabled\"]"])
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Remove it, and xpack.security.enabled: the operator turns both on"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and xpack.security.enabled: the operator turns both on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_9(security)
	value_5 := chosen_value_more_11(config)
	protocols := or_else(chosen_config_more_3(config), or_else(chosen_value_more_12(value_5), or_else(chosen_value_more_13(value), or_else(chosen_security_more(security), or_else(chosen_value_more_12(value_4), chosen_value_more_12(value_3))))))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.supported_protocols\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Elasticsearch
findings contains finding if {
	not has_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.http.tls.selfSignedCertificate.disabled",
		"message": "NM-4 spec.http.tls.selfSignedCertificate.disabled: no TLS for clients. Fix: Remove it, or name a Secret in certificate",
		"fix": "Remove it, or name a Secret in certificate",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not tls_offered(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.enabled\"]"])
	message := concat("", ["NM-4 ", field, ": no TLS for clients. Fix: Remove it, and xpack.security.enabled: the operator turns both on"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and xpack.security.enabled: the operator turns both on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_9(security)
	value_5 := chosen_value_more_11(config)
	protocols := or_else(chosen_config_more_3(config), or_else(chosen_value_more_12(value_5), or_else(chosen_value_more_13(value), or_else(chosen_security_more(security), or_else(chosen_value_more_12(value_4), chosen_value_more_12(value_3))))))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	too_old(tls_minimum_version)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.http.ssl.supported_protocols\"]"])
	message := cut(concat("", ["NM-4 ", field, ": TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not eck_elasticsearch_tls_offered(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.transport.ssl.enabled\"]"])
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: Remove it, and xpack.security.enabled: the operator turns both on"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and xpack.security.enabled: the operator turns both on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more_14(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_15(security)
	value_5 := chosen_value_more_17(config)
	protocols := or_else(chosen_config_more_5(config), or_else(chosen_value_more_12(value_5), or_else(chosen_value_more_18(value), or_else(chosen_security_more_3(security), or_else(chosen_value_more_12(value_4), chosen_value_more_12(value_3))))))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	eck_elasticsearch_too_old(tls_minimum_version)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.transport.ssl.supported_protocols\"]"])
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	not eck_elasticsearch_tls_offered(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.transport.ssl.enabled\"]"])
	message := concat("", ["NM-5 ", field, ": no TLS for nodes. Fix: Remove it, and xpack.security.enabled: the operator turns both on"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and xpack.security.enabled: the operator turns both on",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more_14(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_15(security)
	value_5 := chosen_value_more_17(config)
	protocols := or_else(chosen_config_more_5(config), or_else(chosen_value_more_12(value_5), or_else(chosen_value_more_18(value), or_else(chosen_security_more_3(security), or_else(chosen_value_more_12(value_4), chosen_value_more_12(value_3))))))
	names := chosen_names(protocols)
	tls_minimum_version := chosen_tls_minimum_version(names)
	eck_elasticsearch_too_old(tls_minimum_version)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.transport.ssl.supported_protocols\"]"])
	message := cut(concat("", ["NM-5 ", field, ": TLS ", show(tls_minimum_version), " is accepted for nodes. Fix: Leave TLSv1.2 and TLSv1.3 only"]))
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave TLSv1.2 and TLSv1.3 only",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_object(set_value.config)
	config := at(set_value, ["config"])
	some name, value in object_or(config, {})
	value != null
	regex.match("^xpack[.]security[.]authc[.]realms[.](ldap|active_directory)[.][^.]+[.]url$", name)
	not tls_offered_more(value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"", show(name), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the directory. Fix: Use ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use ldaps",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_object(set_value.config)
	config := at(set_value, ["config"])
	some name, value in object_or(config, {})
	value != null
	regex.match("^xpack[.]security[.]authc[.]realms[.](ldap|active_directory)[.][^.]+[.]url$", name)
	not tls_offered_more(value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"", show(name), "\"]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the directory. Fix: Use ldaps"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use ldaps",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of Elasticsearch is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# eck Elasticsearch
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of Elasticsearch decides which cryptography is used",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "NM-10 spec.image: the image of Elasticsearch is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# eck Elasticsearch
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.image",
		"message": "the image of Elasticsearch decides which cryptography is used",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	not at(volume, ["hostPath"]) != null
	at(volume, ["emptyDir"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplates with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates with a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	at(volume, ["hostPath"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is a directory of the node. Fix: Use volumeClaimTemplates with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates with a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	not at(volume, ["hostPath"]) != null
	not at(volume, ["emptyDir"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) > 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	eck_elasticsearch_is_open(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not eck_elasticsearch_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	eck_elasticsearch_is_open(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	count(list_or(at(set_value, ["volumeClaimTemplates"]), [])) == 0
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	not some_volume(volumes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates"])
	message := concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not eck_elasticsearch_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	count(list_or(at(set_value, ["volumeClaimTemplates"]), [])) == 0
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	not some_volume(volumes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	not at(volume, ["hostPath"]) != null
	at(volume, ["emptyDir"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is on storage of the node that goes with the pod. Fix: Use volumeClaimTemplates with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates with a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	at(volume, ["hostPath"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is a directory of the node. Fix: Use volumeClaimTemplates with a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Use volumeClaimTemplates with a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	some j, volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
	not at(volume, ["hostPath"]) != null
	not at(volume, ["emptyDir"]) != null
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.volumes[", show(j), "]"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "a template that the object uses may name a claim",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) > 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(sm_1_encrypted_classes) == 0
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	eck_elasticsearch_is_open(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", [show(text_or(at(claim, ["metadata", "name"]), null)), " of ", show(text_or(at(set_value, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not eck_elasticsearch_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.volumeClaimTemplates)
	some j, claim in set_value.volumeClaimTemplates
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates[", show(j), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	eck_elasticsearch_is_open(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	count(list_or(at(set_value, ["volumeClaimTemplates"]), [])) == 0
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	not some_volume(volumes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates"])
	message := concat("", ["SM-1 ", field, ": volume ", show(concat("", ["data of ", show(text_or(at(set_value, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not eck_elasticsearch_is_open(defaults)
	not is_shut(defaults)
	some i, set_value in input.review.object.spec.nodeSets
	count(list_or(at(set_value, ["volumeClaimTemplates"]), [])) == 0
	volumes := list_or(at(set_value, ["podTemplate", "spec", "volumes"]), [])
	not some_volume(volumes)
	field := concat("", ["spec.nodeSets[", show(i), "].volumeClaimTemplates"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	audits_bodies(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.logfile.events.emit_request_body\"]"])
	message := cut(concat("", ["ED-2 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " carries data of users. Fix: Remove it: the default is false"]))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is false",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	audits_bodies(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.logfile.events.emit_request_body\"]"])
	message := cut(concat("", ["ED-2 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " carries data of users. Fix: Remove it: the default is false"]))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it: the default is false",
	}
}

# eck Elasticsearch
findings contains finding if {
	not is_sent
	not some_set
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.monitoring.metrics.elasticsearchRefs",
		"message": "MAA-1 spec.monitoring.metrics.elasticsearchRefs: the monitoring of Elasticsearch is not turned on. Fix: Name an Elasticsearch that keeps the metrics",
		"fix": "Name an Elasticsearch that keeps the metrics",
	}
}

# eck Elasticsearch
findings contains finding if {
	not is_sent
	not some_set
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.monitoring.metrics.elasticsearchRefs",
		"message": "MAA-1 spec.monitoring.metrics.elasticsearchRefs: the monitoring of Elasticsearch is not turned on. Fix: Name an Elasticsearch that keeps the metrics",
		"fix": "Name an Elasticsearch that keeps the metrics",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	config_2 := chosen_value(config)
	value := eck_elasticsearch_chosen_value(config_2)
	value_2 := chosen_value_more_19(value)
	value_3 := chosen_value_more_28(config_2)
	value_4 := chosen_config(config)
	value_5 := chosen_value_more_19(value_4)
	value_6 := chosen_value_more_29(config)
	enabled_value := or_else(chosen_config_more_9(config), or_else(chosen_value_more_7(value_6), or_else(chosen_value_more_7(value_5), or_else(chosen_config_more_8(config_2), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "off"
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.enabled\"]"])
	message := concat("", ["MAA-3 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " is turned off. Fix: Set it to true, with a licence that has it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	config_2 := chosen_value(config)
	value := eck_elasticsearch_chosen_value(config_2)
	value_2 := chosen_value_more_19(value)
	value_3 := chosen_value_more_28(config_2)
	value_4 := chosen_config(config)
	value_5 := chosen_value_more_19(value_4)
	value_6 := chosen_value_more_29(config)
	enabled_value := or_else(chosen_config_more_9(config), or_else(chosen_value_more_7(value_6), or_else(chosen_value_more_7(value_5), or_else(chosen_config_more_8(config_2), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "unset"
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.enabled\"]"])
	message := concat("", ["MAA-3 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " is not turned on. Fix: Set it to true, with a licence that has it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	config_2 := chosen_value(config)
	value := eck_elasticsearch_chosen_value(config_2)
	value_2 := chosen_value_more_19(value)
	value_3 := chosen_value_more_28(config_2)
	value_4 := chosen_config(config)
	value_5 := chosen_value_more_19(value_4)
	value_6 := chosen_value_more_29(config)
	enabled_value := or_else(chosen_config_more_9(config), or_else(chosen_value_more_7(value_6), or_else(chosen_value_more_7(value_5), or_else(chosen_config_more_8(config_2), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "off"
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.enabled\"]"])
	message := concat("", ["MAA-3 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " is turned off. Fix: Set it to true, with a licence that has it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	config := at(set_value, ["config"])
	config_2 := chosen_value(config)
	value := eck_elasticsearch_chosen_value(config_2)
	value_2 := chosen_value_more_19(value)
	value_3 := chosen_value_more_28(config_2)
	value_4 := chosen_config(config)
	value_5 := chosen_value_more_19(value_4)
	value_6 := chosen_value_more_29(config)
	enabled_value := or_else(chosen_config_more_9(config), or_else(chosen_value_more_7(value_6), or_else(chosen_value_more_7(value_5), or_else(chosen_config_more_8(config_2), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2))))))
	audit_state := chosen_audit_state(enabled_value)
	audit_state == "unset"
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"xpack.security.audit.enabled\"]"])
	message := concat("", ["MAA-3 ", field, ": ", show(concat("", ["the audit log of ", show(text_or(at(set_value, ["name"]), null))])), " is not turned on. Fix: Set it to true, with a licence that has it"])
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to true, with a licence that has it",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.http.service.spec.type: service for clients is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Ingress for clients is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Gateway for clients is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not eck_elasticsearch_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: service for clients answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.externalIPs",
		"message": "KSI-5 spec.http.service.spec.externalIPs: service for clients answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "transport", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.transport.service.spec.type: service between nodes is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: Ingress between nodes is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: Gateway between nodes is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: service between nodes answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.externalIPs",
		"message": "KSI-5 spec.transport.service.spec.externalIPs: service between nodes answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := cut(concat("", ["KSI-5 spec.remoteClusterServer.service.spec.type: service for remote clusters is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: Ingress for remote clusters is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: Gateway for remote clusters is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: service for remote clusters answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	count(list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.externalIPs",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.externalIPs: service for remote clusters answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.http.service.spec.type: service for clients is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Ingress for clients is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: Gateway for clients is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not eck_elasticsearch_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "http", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.type",
		"message": "KSI-5 spec.http.service.spec.type: service for clients answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "http", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.http.service.spec.externalIPs",
		"message": "KSI-5 spec.http.service.spec.externalIPs: service for clients answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "transport", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.transport.service.spec.type: service between nodes is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: Ingress between nodes is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: Gateway between nodes is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	service_type := text_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.type",
		"message": "KSI-5 spec.transport.service.spec.type: service between nodes answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	count(list_or(object.get(input.review.object, ["spec", "transport", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.transport.service.spec.externalIPs",
		"message": "KSI-5 spec.transport.service.spec.externalIPs: service between nodes answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "metadata", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := cut(concat("", ["KSI-5 spec.remoteClusterServer.service.spec.type: service for remote clusters is a ", show(service_type), " open to every address. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": message,
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: Ingress for remote clusters is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: Gateway for remote clusters is open to the Internet. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not marked_more_2
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not eck_elasticsearch_limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	service_type := text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.type",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.type: service for remote clusters answers on addresses outside the cluster. Fix: Set it to ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set it to ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# eck Elasticsearch
findings contains finding if {
	input.review.object.spec.remoteClusterServer.enabled == true
	count(list_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "spec", "externalIPs"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.remoteClusterServer.service.spec.externalIPs",
		"message": "KSI-5 spec.remoteClusterServer.service.spec.externalIPs: service for remote clusters answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	allows_every_host(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"reindex.remote.whitelist\"]"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the servers that are asked"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the servers that are asked",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	allows_every_host(set_value)
	field := concat("", ["spec.nodeSets[", show(i), "].config[\"reindex.remote.whitelist\"]"])
	message := concat("", ["KSI-6 ", field, ": the database may connect to every address. Fix: Name the servers that are asked"])
	finding := {
		"kind": "violation",
		"control": "KSI-6",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the servers that are asked",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	some i_2, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.containers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	some i_2, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.containers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	some i_2, container in set_value.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.initContainers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.initContainers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	not some_container(listed)
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	user := or_else(at(null, ["runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := eck_elasticsearch_chosen_container_non_root(user, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(at_value), ".spec.securityContext"])
	message := concat("", ["WL-1 ", field, ": container elasticsearch may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	some i_2, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.containers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	some i_2, container in listed
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.containers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	some i_2, container in set_value.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := chosen_container_non_root(user, own, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.initContainers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	own := object_or(at(container, ["securityContext"]), null)
	container_escalation := chosen_container_escalation(own)
	container_escalation == "allowed"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".spec.initContainers[", show(i_2), "].securityContext"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	listed := list_or(at(set_value, ["podTemplate", "spec", "containers"]), [])
	not some_container(listed)
	pod := at(set_value, ["podTemplate", "spec", "securityContext"])
	user := or_else(at(null, ["runAsUser"]), number_or(at(set_value, ["podTemplate", "spec", "securityContext", "runAsUser"]), null))
	container_non_root := eck_elasticsearch_chosen_container_non_root(user, pod)
	container_non_root in {"no", "unset"}
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(at_value), ".spec.securityContext"])
	message := concat("", ["WL-1 ", field, ": container elasticsearch may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	context := at(container, ["securityContext"])
	not drops_all(context)
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	not container.securityContext.readOnlyRootFilesystem == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.containers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.initContainers)
	some i_2, container in set_value.podTemplate.spec.initContainers
	is_object(container.securityContext)
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type)
	container_profile == "elsewhere"
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	container_name := text_or(at(container, ["name"]), "")
	at_value_2 := concat("", [show(at_value), ".spec.initContainers"])
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	set_value.podTemplate.spec.hostNetwork == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(concat("", [show(at_value), ".spec"])), ".hostNetwork"])
	message := concat("", ["WL-5 ", field, ": the pod shares the network of the node. Fix: Remove it"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	pod := at(set_value, ["podTemplate", "spec"])
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid(pod), "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc(pod), "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(concat("", [show(at_value), ".spec"])), ".", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	set_value.podTemplate.spec.hostNetwork == true
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(concat("", [show(at_value), ".spec"])), ".hostNetwork"])
	message := concat("", ["WL-5 ", field, ": the pod shares the network of the node. Fix: Remove it"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	pod := at(set_value, ["podTemplate", "spec"])
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid(pod), "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc(pod), "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	field := concat("", [show(concat("", [show(at_value), ".spec"])), ".", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of elasticsearch",
		"fix": "",
	}
}

# eck Elasticsearch
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
		"message": "WL-11 spec.image: container elasticsearch runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# eck Elasticsearch
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-11 spec.image: container elasticsearch runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of elasticsearch",
		"fix": "",
	}
}

# eck Elasticsearch
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
		"message": "WL-11 spec.image: container elasticsearch runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# eck Elasticsearch
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.image",
		"message": "WL-11 spec.image: container elasticsearch runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
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

# eck Elasticsearch
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of elasticsearch",
		"fix": "",
	}
}

# eck Elasticsearch
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
		"message": "WL-12 spec.image: container elasticsearch runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# eck Elasticsearch
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
		"message": "WL-12 spec.image: container elasticsearch runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) > 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# eck Elasticsearch
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.image",
		"message": "the operator, or another object, names the image of elasticsearch",
		"fix": "",
	}
}

# eck Elasticsearch
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
		"message": "WL-12 spec.image: container elasticsearch runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# eck Elasticsearch
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
		"message": "WL-12 spec.image: container elasticsearch runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# eck Elasticsearch
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) > 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
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

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	count(wl_12_allowed_registries) == 0
	some i, set_value in input.review.object.spec.nodeSets
	at_value := concat("", ["spec.nodeSets[", show(i), "].podTemplate"])
	some list in [candidate | some candidate in [{"containers": list_or(at(set_value, ["podTemplate", "spec", "containers"]), []), "at": concat("", [show(at_value), ".spec.containers"])}, {"containers": list_or(at(set_value, ["podTemplate", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".spec.initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
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

# eck Elasticsearch
findings contains finding if {
	eck_elasticsearch_is_sent
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.monitoring.logs",
		"message": "another object, or the image, may say where the log of Elasticsearch goes, and in which form",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_array(container.env)
	container.name == "elasticsearch"
	some j, variable in container.env
	variable.name == "ES_LOG_STYLE"
	variable.value == "file"
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.containers[", show(i_2), "].env[", show(j), "]"])
	message := cut(concat("", ["WL-15 ", field, ": ", show(concat("", ["the log of ", show(text_or(at(set_value, ["name"]), null))])), " goes to a file, not to standard output. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# eck Elasticsearch
findings contains finding if {
	eck_elasticsearch_is_sent
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.monitoring.logs",
		"message": "another object, or the image, may say where the log of Elasticsearch goes, and in which form",
		"fix": "",
	}
}

# eck Elasticsearch
findings contains finding if {
	is_array(input.review.object.spec.nodeSets)
	some i, set_value in input.review.object.spec.nodeSets
	is_array(set_value.podTemplate.spec.containers)
	some i_2, container in set_value.podTemplate.spec.containers
	is_array(container.env)
	container.name == "elasticsearch"
	some j, variable in container.env
	variable.name == "ES_LOG_STYLE"
	variable.value == "file"
	field := concat("", ["spec.nodeSets[", show(i), "].podTemplate.spec.containers[", show(i_2), "].env[", show(j), "]"])
	message := cut(concat("", ["WL-15 ", field, ": ", show(concat("", ["the log of ", show(text_or(at(set_value, ["name"]), null))])), " goes to a file, not to standard output. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

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

chosen_config(config) := at(config, ["xpack.security"]) if {
	is_object(config)
} else := null

chosen_value(config) := at(config, ["xpack"]) if {
	is_object(config)
} else := null

eck_elasticsearch_chosen_value(value) := at(value, ["security"]) if {
	is_object(value)
} else := null

chosen_value_more(security) := at(security, ["http"]) if {
	is_object(security)
} else := null

chosen_value_more_2(value) := at(value, ["filter"]) if {
	is_object(value)
} else := null

chosen_value_more_3(value) := at(value, ["deny"]) if {
	is_object(value)
} else := null

chosen_value_more_4(security) := at(security, ["http.filter"]) if {
	is_object(security)
} else := null

chosen_security(security) := at(security, ["http.filter.deny"]) if {
	is_object(security)
} else := null

chosen_value_more_5(value) := at(value, ["security.http.filter.deny"]) if {
	is_object(value)
} else := null

chosen_value_more_6(config) := at(config, ["xpack.security.http.filter"]) if {
	is_object(config)
} else := null

eck_elasticsearch_chosen_config(config) := at(config, ["xpack.security.http.filter.deny"]) if {
	is_object(config)
} else := null

denied_holds(denied) if {
	is_array(denied)
	"_all" in list_or(denied, [])
}

denied_holds(denied) if {
	not is_array(denied)
	denied == "_all"
}

refuses_others(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more(security)
	value_3 := chosen_value_more_2(value_2)
	value_4 := chosen_value_more_4(security)
	value_5 := chosen_value_more_6(config)
	denied := or_else(eck_elasticsearch_chosen_config(config), or_else(chosen_value_more_3(value_5), or_else(chosen_value_more_5(value), or_else(chosen_security(security), or_else(chosen_value_more_3(value_4), chosen_value_more_3(value_3))))))
	denied_holds(denied)
}

limited(sets) if {
	count(sets) > 0
	every set_value in sets {
		refuses_others(set_value)
	}
}

chosen_value_more_7(value) := at(value, ["enabled"]) if {
	is_object(value)
} else := null

chosen_config_more(config) := at(config, ["xpack.security.enabled"]) if {
	is_object(config)
} else := null

is_off(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value(config)
	value_2 := eck_elasticsearch_chosen_value(value)
	value_3 := chosen_config(config)
	value_4 := or_else(chosen_config_more(config), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2)))
	value_4 in {false, "false"}
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

disabled_or_secret_name if {
	not input.review.object.spec.http.tls.selfSignedCertificate.disabled == true
}

disabled_or_secret_name if {
	text_or(object.get(input.review.object, ["spec", "http", "tls", "certificate", "secretName"], null), "") != ""
}

has_tls if {
	disabled_or_secret_name
}

chosen_value_more_8(value) := at(value, ["ssl"]) if {
	is_object(value)
} else := null

chosen_value_more_9(security) := at(security, ["http.ssl"]) if {
	is_object(security)
} else := null

eck_elasticsearch_chosen_security(security) := at(security, ["http.ssl.enabled"]) if {
	is_object(security)
} else := null

chosen_value_more_10(value) := at(value, ["security.http.ssl.enabled"]) if {
	is_object(value)
} else := null

chosen_value_more_11(config) := at(config, ["xpack.security.http.ssl"]) if {
	is_object(config)
} else := null

chosen_config_more_2(config) := at(config, ["xpack.security.http.ssl.enabled"]) if {
	is_object(config)
} else := null

eck_elasticsearch_is_off(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_9(security)
	value_5 := chosen_value_more_11(config)
	value_6 := or_else(chosen_config_more_2(config), or_else(chosen_value_more_7(value_5), or_else(chosen_value_more_10(value), or_else(eck_elasticsearch_chosen_security(security), or_else(chosen_value_more_7(value_4), chosen_value_more_7(value_3))))))
	value_6 in {false, "false"}
}

peer_is_verified(value) if {
	value != "none"
}

tls_offered(set_value) if {
	not eck_elasticsearch_is_off(set_value)
	not is_off(set_value)
}

chosen_value_more_12(value) := at(value, ["supported_protocols"]) if {
	is_object(value)
} else := null

chosen_security_more(security) := at(security, ["http.ssl.supported_protocols"]) if {
	is_object(security)
} else := null

chosen_value_more_13(value) := at(value, ["security.http.ssl.supported_protocols"]) if {
	is_object(value)
} else := null

chosen_config_more_3(config) := at(config, ["xpack.security.http.ssl.supported_protocols"]) if {
	is_object(config)
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

chosen_value_more_14(security) := at(security, ["transport"]) if {
	is_object(security)
} else := null

chosen_value_more_15(security) := at(security, ["transport.ssl"]) if {
	is_object(security)
} else := null

chosen_security_more_2(security) := at(security, ["transport.ssl.enabled"]) if {
	is_object(security)
} else := null

chosen_value_more_16(value) := at(value, ["security.transport.ssl.enabled"]) if {
	is_object(value)
} else := null

chosen_value_more_17(config) := at(config, ["xpack.security.transport.ssl"]) if {
	is_object(config)
} else := null

chosen_config_more_4(config) := at(config, ["xpack.security.transport.ssl.enabled"]) if {
	is_object(config)
} else := null

is_off_more(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value(config)
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more_14(security)
	value_3 := chosen_value_more_8(value_2)
	value_4 := chosen_value_more_15(security)
	value_5 := chosen_value_more_17(config)
	value_6 := or_else(chosen_config_more_4(config), or_else(chosen_value_more_7(value_5), or_else(chosen_value_more_16(value), or_else(chosen_security_more_2(security), or_else(chosen_value_more_7(value_4), chosen_value_more_7(value_3))))))
	value_6 in {false, "false"}
}

eck_elasticsearch_tls_offered(set_value) if {
	not is_off_more(set_value)
	not is_off(set_value)
}

chosen_security_more_3(security) := at(security, ["transport.ssl.supported_protocols"]) if {
	is_object(security)
} else := null

chosen_value_more_18(value) := at(value, ["security.transport.ssl.supported_protocols"]) if {
	is_object(value)
} else := null

chosen_config_more_5(config) := at(config, ["xpack.security.transport.ssl.supported_protocols"]) if {
	is_object(config)
} else := null

eck_elasticsearch_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

eck_elasticsearch_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

eck_elasticsearch_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

is_plain_directory(value) if {
	is_string(value)
	startswith(text_or(value, ""), "ldap:")
}

has_plain_directory(value) if {
	is_array(value)
	some url in list_or(value, [])
	is_string(url)
	startswith(text_or(url, ""), "ldap:")
}

has_plain_directory(value) if {
	not is_array(value)
	is_plain_directory(value)
}

tls_offered_more(value) if {
	not has_plain_directory(value)
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

eck_elasticsearch_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

eck_elasticsearch_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); eck_elasticsearch_takes_encrypted_and_provisioner_holds(provisioner, each)]
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

eck_elasticsearch_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); eck_elasticsearch_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

some_volume(volumes) if {
	some volume in volumes
	at(volume, ["name"]) == "elasticsearch-data"
}

chosen_value_more_19(security) := at(security, ["audit"]) if {
	is_object(security)
} else := null

chosen_value_more_20(value) := at(value, ["logfile"]) if {
	is_object(value)
} else := null

chosen_value_more_21(value) := at(value, ["events"]) if {
	is_object(value)
} else := null

chosen_value_more_22(security) := at(security, ["audit.logfile"]) if {
	is_object(security)
} else := null

chosen_security_more_4(security) := at(security, ["audit.logfile.events"]) if {
	is_object(security)
} else := null

chosen_value_more_23(value) := at(value, ["security.audit.logfile.events"]) if {
	is_object(value)
} else := null

chosen_value_more_24(config) := at(config, ["xpack.security.audit.logfile"]) if {
	is_object(config)
} else := null

chosen_config_more_6(config) := at(config, ["xpack.security.audit.logfile.events"]) if {
	is_object(config)
} else := null

chosen_value_more_25(value) := at(value, ["emit_request_body"]) if {
	is_object(value)
} else := null

chosen_value_more_26(value) := at(value, ["events.emit_request_body"]) if {
	is_object(value)
} else := null

chosen_security_more_5(security) := at(security, ["audit.logfile.events.emit_request_body"]) if {
	is_object(security)
} else := null

chosen_value_more_27(value) := at(value, ["security.audit.logfile.events.emit_request_body"]) if {
	is_object(value)
} else := null

chosen_config_more_7(config) := at(config, ["xpack.security.audit.logfile.events.emit_request_body"]) if {
	is_object(config)
} else := null

chosen_value_more_28(config) := at(config, ["security.audit"]) if {
	is_object(config)
} else := null

chosen_config_more_8(config) := at(config, ["security.audit.enabled"]) if {
	is_object(config)
} else := null

chosen_value_more_29(config) := at(config, ["xpack.security.audit"]) if {
	is_object(config)
} else := null

chosen_config_more_9(config) := at(config, ["xpack.security.audit.enabled"]) if {
	is_object(config)
} else := null

audits_bodies(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value(config)
	value_7 := eck_elasticsearch_chosen_value(value)
	value_8 := chosen_value_more_19(value_7)
	value_9 := chosen_value_more_28(value)
	value_10 := chosen_config(config)
	value_11 := chosen_value_more_19(value_10)
	value_12 := chosen_value_more_29(config)
	enabled_value := or_else(chosen_config_more_9(config), or_else(chosen_value_more_7(value_12), or_else(chosen_value_more_7(value_11), or_else(chosen_config_more_8(value), or_else(chosen_value_more_7(value_9), chosen_value_more_7(value_8))))))
	enabled_value in {true, "true"}
	security := or_else(eck_elasticsearch_chosen_value(value), chosen_config(config))
	value_2 := chosen_value_more_19(security)
	value_3 := chosen_value_more_20(value_2)
	value_4 := chosen_value_more_22(security)
	value_5 := chosen_value_more_24(config)
	value_6 := or_else(chosen_config_more_6(config), or_else(chosen_value_more_21(value_5), or_else(chosen_value_more_23(value), or_else(chosen_security_more_4(security), or_else(chosen_value_more_21(value_4), chosen_value_more_21(value_3))))))
	emitted := or_else(chosen_config_more_7(config), or_else(chosen_value_more_26(value_5), or_else(chosen_value_more_27(value), or_else(or_else(chosen_security_more_5(security), or_else(chosen_value_more_26(value_4), chosen_value_more_26(value_3))), chosen_value_more_25(value_6)))))
	emitted in {true, "true"}
}

is_sent if {
	count(list_or(object.get(input.review.object, ["spec", "monitoring", "metrics", "elasticsearchRefs"], null), [])) > 0
}

chosen_value_more_30(config) := at(config, ["monitoring"]) if {
	is_object(config)
} else := null

chosen_value_more_31(value) := at(value, ["collection"]) if {
	is_object(value)
} else := null

chosen_value_more_32(config) := at(config, ["monitoring.collection"]) if {
	is_object(config)
} else := null

chosen_config_more_10(config) := at(config, ["monitoring.collection.enabled"]) if {
	is_object(config)
} else := null

chosen_value_more_33(config) := at(config, ["xpack.monitoring"]) if {
	is_object(config)
} else := null

chosen_value_more_34(config) := at(config, ["xpack.monitoring.collection"]) if {
	is_object(config)
} else := null

chosen_config_more_11(config) := at(config, ["xpack.monitoring.collection.enabled"]) if {
	is_object(config)
} else := null

collects_metrics(set_value) if {
	config := at(set_value, ["config"])
	config_2 := chosen_value(config)
	value := chosen_value_more_30(config_2)
	value_2 := chosen_value_more_31(value)
	value_3 := chosen_value_more_32(config_2)
	value_4 := chosen_value_more_33(config)
	value_5 := chosen_value_more_31(value_4)
	value_6 := chosen_value_more_34(config)
	enabled_value := or_else(chosen_config_more_11(config), or_else(chosen_value_more_7(value_6), or_else(chosen_value_more_7(value_5), or_else(chosen_config_more_10(config_2), or_else(chosen_value_more_7(value_3), chosen_value_more_7(value_2))))))
	enabled_value in {true, "true"}
}

some_set if {
	is_array(input.review.object.spec.nodeSets)
	some set_value in input.review.object.spec.nodeSets
	collects_metrics(set_value)
}

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

eck_elasticsearch_limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
	not eck_elasticsearch_limited(service_source_ranges)
}

eck_elasticsearch_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "http", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "transport", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more_2 if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "remoteClusterServer", "service", "metadata", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

chosen_value_more_35(config) := at(config, ["reindex"]) if {
	is_object(config)
} else := null

chosen_value_more_36(value) := at(value, ["remote"]) if {
	is_object(value)
} else := null

chosen_value_more_37(value) := at(value, ["whitelist"]) if {
	is_object(value)
} else := null

chosen_value_more_38(config) := at(config, ["reindex.remote"]) if {
	is_object(config)
} else := null

chosen_config_more_12(config) := at(config, ["reindex.remote.whitelist"]) if {
	is_object(config)
} else := null

is_every_host(allowed) if {
	is_string(allowed)
	regex.match("(^|,) *[*](:|,| |$)", text_or(allowed, ""))
}

allowed_holds(allowed) if {
	is_array(allowed)
	some entry in list_or(allowed, [])
	is_string(entry)
	regex.match("(^|,) *[*](:|,| |$)", text_or(entry, ""))
}

allowed_holds(allowed) if {
	not is_array(allowed)
	is_every_host(allowed)
}

allows_every_host(set_value) if {
	config := at(set_value, ["config"])
	value := chosen_value_more_35(config)
	value_2 := chosen_value_more_36(value)
	value_3 := chosen_value_more_38(config)
	allowed := or_else(chosen_config_more_12(config), or_else(chosen_value_more_37(value_3), chosen_value_more_37(value_2)))
	allowed_holds(allowed)
}

refuses_root_or_run_as_non_root(_) if {
	regex.match("^(8\\.([89]|[1-9][0-9])|9|[1-9][0-9])\\.", text_or(object.get(input.review.object, ["spec", "version"], null), ""))
}

refuses_root_or_run_as_non_root(pod) if {
	pod.runAsNonRoot == true
}

non_root(own, pod) if {
	own == null
	refuses_root_or_run_as_non_root(pod)
}

non_root(own, pod) if {
	own != null
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
	at(container, ["name"]) == "elasticsearch"
}

eck_elasticsearch_chosen_non_root(pod) := "yes" if {
	refuses_root_or_run_as_non_root(pod)
} else := "unset"

eck_elasticsearch_chosen_container_non_root(user, pod) := eck_elasticsearch_chosen_non_root(pod) if {
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

whether_host_pid(pod) if {
	pod.hostPID == true
} else := false

whether_host_ipc(pod) if {
	pod.hostIPC == true
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

eck_elasticsearch_is_sent if {
	count(list_or(object.get(input.review.object, ["spec", "monitoring", "logs", "elasticsearchRefs"], null), [])) > 0
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
