# stackgres SGConfig: all controls
package dok.stackgres.sgconfig

# stackgres SGConfig
findings contains finding if {
	grafana := object_or(object.get(input.review.object, ["spec", "grafana"], null), null)
	boolean_in(grafana, "autoEmbed", false) == true
	text_in(grafana, "password", "prom-operator") == "prom-operator"
	secret_namespace_or_secret_name
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.grafana.password",
		"message": "UM-1 spec.grafana.password: account admin of Grafana has a password that is published. Fix: Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
		"fix": "Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
	}
}

# stackgres SGConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "authentication", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.authentication.password",
		"message": "CM-2 spec.authentication.password: password of the console stands in the open. Fix: Use secretRef",
		"fix": "Use secretRef",
	}
}

# stackgres SGConfig
findings contains finding if {
	grafana := object_or(object.get(input.review.object, ["spec", "grafana"], null), null)
	or_else(text_in(grafana, "password", "prom-operator"), "") != ""
	text_in(grafana, "password", "prom-operator") != "prom-operator"
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.grafana.password",
		"message": "CM-3 spec.grafana.password: password of Grafana stands in the open. Fix: Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
		"fix": "Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
	}
}

# stackgres SGConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "grafana", "token"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.grafana.token",
		"message": "CM-3 spec.grafana.token: token of Grafana stands in the open. Fix: Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
		"fix": "Use secretNamespace, secretName, secretUserKey and secretPasswordKey",
	}
}

# stackgres SGConfig
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "authentication", "oidc", "credentialsSecret"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.authentication.oidc.credentialsSecret",
		"message": "CM-3 spec.authentication.oidc.credentialsSecret: secret of the OIDC client stands in the open. Fix: Use credentialsSecretSecretRef",
		"fix": "Use credentialsSecretSecretRef",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "adminui", "service"], null), "exposeHTTP", false) == true
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.adminui.service.exposeHTTP",
		"message": "NM-1 spec.adminui.service.exposeHTTP: the console accepts plaintext. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGConfig
findings contains finding if {
	input.review.object.spec.authentication.oidc.tlsVerification == "none"
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.authentication.oidc.tlsVerification",
		"message": "NM-3 spec.authentication.oidc.tlsVerification: the console to the OIDC server takes any certificate. Fix: Set it to required",
		"fix": "Set it to required",
		"edit": "set \"required\"",
	}
}

# stackgres SGConfig
findings contains finding if {
	some i, url in texts(object.get(input.review.object, ["spec", "extensions", "repositoryUrls"], null))
	regex.match("[?&]skipHostnameVerification=true", url)
	field := concat("", ["spec.extensions.repositoryUrls[", show(i), "]"])
	message := concat("", ["NM-3 ", field, ": the operator to the repository of extensions takes any certificate. Fix: Leave out skipHostnameVerification"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Leave out skipHostnameVerification",
	}
}

# stackgres SGConfig
findings contains finding if {
	grafana := object_or(object.get(input.review.object, ["spec", "grafana"], null), null)
	boolean_in(grafana, "autoEmbed", false) == true
	text_in(grafana, "schema", "http") == "http"
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.grafana.schema",
		"message": "NM-6 spec.grafana.schema: no TLS for Grafana. Fix: Set it to https",
		"fix": "Set it to https",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.authentication.oidc.authServerUrl",
		"message": "NM-6 spec.authentication.oidc.authServerUrl: no TLS for the OIDC server. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGConfig
findings contains finding if {
	some i, url in texts(object.get(input.review.object, ["spec", "extensions", "repositoryUrls"], null))
	stackgres_sgconfig_is_plain_address(url)
	field := concat("", ["spec.extensions.repositoryUrls[", show(i), "]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the repository of extensions. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# stackgres SGConfig
findings contains finding if {
	some i, url in texts(object.get(input.review.object, ["spec", "extensions", "repositoryUrls"], null))
	regex.match("[?&]setHttpScheme=true", url)
	field := concat("", ["spec.extensions.repositoryUrls[", show(i), "]"])
	message := concat("", ["NM-6 ", field, ": no TLS for the repository of extensions. Fix: Leave out setHttpScheme"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Leave out setHttpScheme",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "adminui", "service", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_source_ranges)
	message := concat("", ["KSI-5 spec.adminui.service.type: service the console is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "KSI-5 spec.adminui.service.type: Ingress the console is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "KSI-5 spec.adminui.service.type: service the console answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

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

secret_namespace_or_secret_name if {
	not is_string(object.get(input.review.object, ["spec", "grafana", "secretNamespace"], null))
}

secret_namespace_or_secret_name if {
	not is_string(object.get(input.review.object, ["spec", "grafana", "secretName"], null))
}

secret_namespace_or_secret_name if {
	not is_string(object.get(input.review.object, ["spec", "grafana", "secretUserKey"], null))
}

secret_namespace_or_secret_name if {
	not is_string(object.get(input.review.object, ["spec", "grafana", "secretPasswordKey"], null))
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "authentication", "oidc", "authServerUrl"], null), ""))
}

stackgres_sgconfig_is_plain_address(url) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", url)
}

marked if {
	some mark in ksi_5_private_marks
	text_or(at(null, [at(mark, ["name"])]), null) == text_or(at(mark, ["value"]), null)
}

some_range(service_source_ranges) if {
	some range in texts(service_source_ranges)
	regex.match("/[01]$", range)
}

limited(service_source_ranges) if {
	count(service_source_ranges) > 0
	not some_range(service_source_ranges)
}

service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked
	not limited(service_source_ranges)
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

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
