# mariadb MaxScale: all controls
package dok.mariadb.max_scale

# mariadb MaxScale
findings contains {"kind": "violation", "control": "UM-1", "severity": "critical", "field": "spec.auth.deleteDefaultAdmin", "message": "UM-1 spec.auth.deleteDefaultAdmin: account admin has a password that is published. Fix: Set it to true", "fix": "Set it to true"} if {
	boolean_at(input.review.object, ["spec", "auth", "deleteDefaultAdmin"]) == false
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", ["spec.env[", show(i), "].value"])
	message_ := concat("", ["CM-2 spec.env[", show(i), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "spec.monitor.params.password", "message": "CM-2 spec.monitor.params.password: password for MariaDB stands in the open. Fix: Remove it: spec.auth names Secrets", "fix": "Remove it: spec.auth names Secrets"} if {
	default_to(string_at(input.review.object, ["spec", "monitor", "params", "password"]), "") != ""
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Remove it: spec.auth names Secrets"} if {
	some i, router_item in default_to(list_at(input.review.object, ["spec", "services"]), [])
	router := object_or_empty(router_item)
	default_to(string_at(router, ["params", "password"]), "") != ""
	field_ := concat("", [show(concat("", ["spec.services[", show(i), "]"])), ".params.password"])
	message_ := concat("", ["CM-2 ", show(concat("", ["spec.services[", show(i), "]"])), ".params.password: password for MariaDB stands in the open. Fix: Remove it: spec.auth names Secrets"])
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.tls.enabled", "message": "NM-1 spec.tls.enabled: MaxScale accepts plaintext. Fix: Set it to true", "fix": "Set it to true"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	is_either_2(tls)
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.tls.enabled", "message": "NM-4 spec.tls.enabled: no TLS for clients. Fix: Set it to true", "fix": "Set it to true"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	not is_so(tls)
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.tls.enabled", "message": "NM-5 spec.tls.enabled: no TLS for MaxScale to MariaDB. Fix: Set it to true", "fix": "Set it to true"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	not is_so(tls)
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.kubernetesService.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	given := object_at(input.review.object, ["spec", "kubernetesService"])
	given != null
	service_type := default_in(given, string_at(given, ["type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(given, ["loadBalancerSourceRanges"]), [])
	is_either_4(service_type, given, service_source_ranges)
	message_ := concat("", ["KSI-5 spec.kubernetesService.type: service of MaxScale is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.guiKubernetesService.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	given := object_at(input.review.object, ["spec", "guiKubernetesService"])
	given != null
	service_type := default_in(given, string_at(given, ["type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(given, ["loadBalancerSourceRanges"]), [])
	is_either_4(service_type, given, service_source_ranges)
	message_ := concat("", ["KSI-5 spec.guiKubernetesService.type: service of the GUI is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container maxscale may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	pod := object_at(input.review.object, ["spec", "podSecurityContext"])
	own := object_at(input.review.object, ["spec", "securityContext"])
	user := default_to(number_at(own, ["runAsUser"]), number_at(pod, ["runAsUser"]))
	non_root := default_to(boolean_at(own, ["runAsNonRoot"]), boolean_at(pod, ["runAsNonRoot"]))
	not is_so_2(user, non_root, pod)
}

# mariadb MaxScale
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container maxscale may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	own := object_at(input.review.object, ["spec", "securityContext"])
	not is_so_3(own)
}

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either(value, _) if {
	in_address(value)
}

is_either(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either(value, variable)
}

is_either_2(tls) if {
	tls == null
	object_at(input.review.object, ["spec", "mariaDbRef"]) == null
}

is_either_2(tls) if {
	tls != null
	boolean_at(tls, ["enabled"]) != true
}

is_either_3(tls) if {
	tls == null
	object_at(input.review.object, ["spec", "mariaDbRef"]) != null
}

is_either_3(tls) if {
	tls != null
	boolean_at(tls, ["enabled"]) == true
}

is_so(tls) if {
	is_either_3(tls)
}

is_marked(given) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(given, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_4(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_4(service_type, given, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(given)
	not is_limited(service_source_ranges)
}

is_either_5(pod, _, _) if {
	pod == null
}

is_either_5(_, non_root, _) if {
	non_root == true
}

is_either_5(_, _, user) if {
	user != null
}

is_so_2(user, non_root, pod) if {
	user != 0
	non_root != false
	is_either_5(pod, non_root, user)
}

is_so_3(own) if {
	boolean_at(own, ["allowPrivilegeEscalation"]) == false
	boolean_at(own, ["privileged"]) != true
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

# A CRD's default: it applies where the parent is there and the field is not.
default_in(parent, x, fallback) := x if {
	x != null
} else := fallback if {
	is_object(parent)
} else := null

string_or_empty(x) := x if {
	is_string(x)
} else := ""

list_or_empty(x) := x if {
	is_array(x)
} else := []

object_or_empty(x) := x if {
	is_object(x)
} else := {}

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"
