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
	not peer_is_verified
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
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "collector", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not stackgres_sgconfig_peer_is_verified(exporter)
	field := concat("", ["spec.collector.config.exporters[\"", show(name), "\"].tls.insecure_skip_verify"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["exporter ", show(name)])), " takes any certificate. Fix: Remove it"]))
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

# stackgres SGConfig
findings contains finding if {
	some i, url in texts(object.get(input.review.object, ["spec", "extensions", "repositoryUrls"], null))
	not peer_is_verified_more(url)
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
	not tls_offered
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
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "collector", "config", "exporters"], null), {}), {})
	is_object(exporter)
	not stackgres_sgconfig_tls_offered(exporter)
	field := concat("", ["spec.collector.config.exporters[\"", show(name), "\"].tls.insecure"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["exporter ", show(name)])), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGConfig
findings contains finding if {
	not tls_offered_more
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
	not tls_offered_more_2(url)
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
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForOperator", true) == false
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateCert",
		"message": "whoever fills the Secret renews the certificate of the operator",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForOperator", true) != false
	boolean_in(cert, "regenerateCert", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateCert",
		"message": "NM-7 spec.cert.regenerateCert: the certificate of the operator is never renewed. Fix: Remove it: the default is true",
		"fix": "Remove it: the default is true",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForWebApi", true) == false
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateWebCert",
		"message": "whoever fills the Secret renews the certificate of the console",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForWebApi", true) != false
	boolean_in(cert, "regenerateWebCert", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateWebCert",
		"message": "NM-7 spec.cert.regenerateWebCert: the certificate of the console is never renewed. Fix: Remove it: the default is true",
		"fix": "Remove it: the default is true",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForCollector", true) == false
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateCollectorCert",
		"message": "whoever fills the Secret renews the certificate of the collector",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForCollector", true) != false
	boolean_in(cert, "regenerateCollectorCert", true) == false
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.cert.regenerateCollectorCert",
		"message": "NM-7 spec.cert.regenerateCollectorCert: the certificate of the collector is never renewed. Fix: Remove it: the default is true",
		"fix": "Remove it: the default is true",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	is_long
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.cert.certDuration",
		"message": "NM-7 spec.cert.certDuration: the certificate of the operator is valid for more than a year. Fix: Set it to 365 or less, in days",
		"fix": "Set it to 365 or less, in days",
		"edit": "set 365",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	stackgres_sgconfig_is_long
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.cert.webCertDuration",
		"message": "NM-7 spec.cert.webCertDuration: the certificate of the console is valid for more than a year. Fix: Set it to 365 or less, in days",
		"fix": "Set it to 365 or less, in days",
		"edit": "set 365",
	}
}

# stackgres SGConfig
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "cert", "certManager"], null), "autoConfigure", false) != true
	is_long_more
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.cert.collectorCertDuration",
		"message": "NM-7 spec.cert.collectorCertDuration: the certificate of the collector is valid for more than a year. Fix: Set it to 365 or less, in days",
		"fix": "Set it to 365 or less, in days",
		"edit": "set 365",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_annotations := object_or(object.get(input.review.object, ["spec", "collector", "service", "annotations"], null), {})
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "loadBalancerSourceRanges"], null), [])
	service_type_or_marked(service_type, service_annotations, service_source_ranges)
	message := concat("", ["KSI-5 spec.collector.service.spec.type: service the collector is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": message,
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "KSI-5 spec.collector.service.spec.type: Ingress the collector is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "KSI-5 spec.collector.service.spec.type: Gateway the collector is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Gateway"
	not stackgres_sgconfig_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.collector.service)
	service_type := text_or(object.get(input.review.object, ["spec", "collector", "service", "spec", "type"], null), "ClusterIP")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.collector.service.spec.type",
		"message": "KSI-5 spec.collector.service.spec.type: service the collector answers on addresses outside the cluster. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "adminui", "service", "loadBalancerSourceRanges"], null), [])
	stackgres_sgconfig_service_type_or_marked(service_type, service_source_ranges)
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
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "KSI-5 spec.adminui.service.type: Gateway the console is open to the Internet. Fix: Set ClusterIP, or limit loadBalancerSourceRanges",
		"fix": "Set ClusterIP, or limit loadBalancerSourceRanges",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_type == "Gateway"
	not marked_more
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# stackgres SGConfig
findings contains finding if {
	is_object(input.review.object.spec.adminui.service)
	service := object_or(object.get(input.review.object, ["spec", "adminui", "service"], null), null)
	service_type := text_in(service, "type", "ClusterIP")
	service_type == "Route"
	service_source_ranges := list_or(object.get(input.review.object, ["spec", "adminui", "service", "loadBalancerSourceRanges"], null), [])
	not limited(service_source_ranges)
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.adminui.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
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

peer_is_verified if {
	not input.review.object.spec.authentication.oidc.tlsVerification == "none"
}

stackgres_sgconfig_peer_is_verified(exporter) if {
	not exporter.tls.insecure_skip_verify == true
}

peer_is_verified_more(url) if {
	not regex.match("[?&]skipHostnameVerification=true", url)
}

tls_offered if {
	grafana := object_or(object.get(input.review.object, ["spec", "grafana"], null), null)
	text_in(grafana, "schema", "http") != "http"
}

stackgres_sgconfig_tls_offered(exporter) if {
	not exporter.tls.insecure == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "authentication", "oidc", "authServerUrl"], null), ""))
}

tls_offered_more if {
	not is_plain_address
}

stackgres_sgconfig_is_plain_address(url) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", url)
}

tls_offered_more_2(url) if {
	not stackgres_sgconfig_is_plain_address(url)
}

is_long if {
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForOperator", true) != false
	number_or(object.get(input.review.object, ["spec", "cert", "certDuration"], null), 730) > 366
}

stackgres_sgconfig_is_long if {
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForWebApi", true) != false
	number_or(object.get(input.review.object, ["spec", "cert", "webCertDuration"], null), 730) > 366
}

is_long_more if {
	cert := object_or(object.get(input.review.object, ["spec", "cert"], null), null)
	boolean_in(cert, "createForCollector", true) != false
	number_or(object.get(input.review.object, ["spec", "cert", "collectorCertDuration"], null), 730) > 366
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

stackgres_sgconfig_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "collector", "service", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

marked_more if {
	some mark in ksi_5_private_marks
	text_or(at(null, [at(mark, ["name"])]), null) == text_or(at(mark, ["value"]), null)
}

stackgres_sgconfig_service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

stackgres_sgconfig_service_type_or_marked(service_type, service_source_ranges) if {
	service_type == "LoadBalancer"
	not marked_more
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
