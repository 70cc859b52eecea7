# scylla ScyllaDBMonitoring: all controls
package dok.scylla.scylla_dbmonitoring

# scylla ScyllaDBMonitoring
findings contains finding if {
	input.review.object.spec.components.grafana.authentication.insecureEnableAnonymousAccess == true
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "high",
		"field": "spec.components.grafana.authentication.insecureEnableAnonymousAccess",
		"message": "UM-4 spec.components.grafana.authentication.insecureEnableAnonymousAccess: Grafana checks neither accounts nor rights. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# scylla ScyllaDBMonitoring
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.components.grafana.datasources[0].prometheusOptions.tls.insecureSkipVerify",
		"message": "NM-3 spec.components.grafana.datasources[0].prometheusOptions.tls.insecureSkipVerify: Grafana to Prometheus takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# scylla ScyllaDBMonitoring
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.components.grafana.datasources[0].url",
		"message": "NM-6 spec.components.grafana.datasources[0].url: no TLS for Prometheus. Fix: Use https",
		"fix": "Use https",
	}
}

# scylla ScyllaDBMonitoring
findings contains finding if {
	is_object(input.review.object.spec.components.grafana.exposeOptions.webInterface.ingress)
	not input.review.object.spec.components.grafana.exposeOptions.webInterface.ingress.disabled == true
	count(list_or(object.get(input.review.object, ["spec", "components", "grafana", "exposeOptions", "webInterface", "ingress", "dnsDomains"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.components.grafana.exposeOptions.webInterface.ingress",
		"message": "KSI-5 spec.components.grafana.exposeOptions.webInterface.ingress: service of Grafana answers on addresses outside the cluster. Fix: Set disabled to true",
		"fix": "Set disabled to true",
	}
}

# scylla ScyllaDBMonitoring
findings contains finding if {
	is_object(input.review.object.spec.components.prometheus.exposeOptions.webInterface.ingress)
	not input.review.object.spec.components.prometheus.exposeOptions.webInterface.ingress.disabled == true
	count(list_or(object.get(input.review.object, ["spec", "components", "prometheus", "exposeOptions", "webInterface", "ingress", "dnsDomains"], null), [])) > 0
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.components.prometheus.exposeOptions.webInterface.ingress",
		"message": "KSI-5 spec.components.prometheus.exposeOptions.webInterface.ingress: service of Prometheus answers on addresses outside the cluster. Fix: Set disabled to true",
		"fix": "Set disabled to true",
	}
}

peer_is_verified if {
	boolean_in(at(item_at(list_or(object.get(input.review.object, ["spec", "components", "grafana", "datasources"], null), []), 0), ["prometheusOptions", "tls"]), "insecureSkipVerify", false) != true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(item_at(list_or(object.get(input.review.object, ["spec", "components", "grafana", "datasources"], null), []), 0), ["url"]), ""))
}

tls_offered if {
	not is_plain_address
}

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

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
