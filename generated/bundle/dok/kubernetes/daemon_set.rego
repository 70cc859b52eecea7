# kubernetes DaemonSet: all controls
package dok.kubernetes.daemon_set

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["containers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	own := boolean_or(at(context, ["runAsNonRoot"]), null)
	user := number_or(at(context, ["runAsUser"]), null)
	of_pod := boolean_or(at(spec, ["securityContext", "runAsNonRoot"]), null)
	user_of_pod := number_or(at(spec, ["securityContext", "runAsUser"]), null)
	chosen_own_or_user(own, of_pod, user, user_of_pod) != "yes"
	field := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["containers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	allowed := boolean_or(at(context, ["allowPrivilegeEscalation"]), null)
	chosen_allowed_or_privileged(allowed, context) != "refused"
	field := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["initContainers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	own := boolean_or(at(context, ["runAsNonRoot"]), null)
	user := number_or(at(context, ["runAsUser"]), null)
	of_pod := boolean_or(at(spec, ["securityContext", "runAsNonRoot"]), null)
	user_of_pod := number_or(at(spec, ["securityContext", "runAsUser"]), null)
	chosen_own_or_user(own, of_pod, user, user_of_pod) != "yes"
	field := concat("", ["spec.template.spec.initContainers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["initContainers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	allowed := boolean_or(at(context, ["allowPrivilegeEscalation"]), null)
	chosen_allowed_or_privileged(allowed, context) != "refused"
	field := concat("", ["spec.template.spec.initContainers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["ephemeralContainers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	own := boolean_or(at(context, ["runAsNonRoot"]), null)
	user := number_or(at(context, ["runAsUser"]), null)
	of_pod := boolean_or(at(spec, ["securityContext", "runAsNonRoot"]), null)
	user_of_pod := number_or(at(spec, ["securityContext", "runAsUser"]), null)
	chosen_own_or_user(own, of_pod, user, user_of_pod) != "yes"
	field := concat("", ["spec.template.spec.ephemeralContainers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

# kubernetes DaemonSet
findings contains finding if {
	template := at(input.review.object, ["spec", "template"])
	belongs(template)
	spec := at(template, ["spec"])
	some i, container in list_or(at(spec, ["ephemeralContainers"]), [])
	context := at(container, ["securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	allowed := boolean_or(at(context, ["allowPrivilegeEscalation"]), null)
	chosen_allowed_or_privileged(allowed, context) != "refused"
	field := concat("", ["spec.template.spec.ephemeralContainers[", show(i), "].securityContext"])
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot true and allowPrivilegeEscalation false",
	}
}

known_pods := [
	{"key": "cnpg.io/cluster", "value": ""},
	{"key": "cnpg.io/poolerName", "value": ""},
	{"key": "application", "value": "spilo"},
	{"key": "application", "value": "db-connection-pooler"},
	{"key": "clickhouse.altinity.com/chi", "value": ""},
	{"key": "clickhouse-keeper.altinity.com/chk", "value": ""},
	{"key": "k8s.mariadb.com/role", "value": ""},
	{"key": "app.kubernetes.io/name", "value": "mariadb"},
	{"key": "app.kubernetes.io/name", "value": "maxscale"},
]

known_controller := [
	{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"},
	{"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"},
	{"key": "app.kubernetes.io/name", "value": "postgres-operator"},
	{"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"},
	{"key": "name", "value": "postgres-operator"},
	{"key": "name", "value": "postgres-operator-ui"},
	{"key": "app", "value": "clickhouse-operator"},
	{"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"},
	{"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"},
]

known_service_accounts := [
	"cnpg-manager",
	"cnpg-cloudnative-pg",
	"plugin-barman-cloud",
	"postgres-operator",
	"postgres-operator-ui",
	"postgres-pod",
	"clickhouse-operator",
	"altinity-clickhouse-operator",
	"clickhouse-operator-altinity-clickhouse-operator",
	"mariadb-operator",
	"mariadb-operator-manager",
	"mariadb-operator-webhook",
	"mariadb-operator-cert-controller",
]

value_or_key(mark, labels) if {
	at(mark, ["value"]) == ""
	is_string(at(labels, [at(mark, ["key"])]))
}

value_or_key(mark, labels) if {
	at(mark, ["value"]) != ""
	text_or(at(labels, [at(mark, ["key"])]), null) == text_or(at(mark, ["value"]), null)
}

marked_or_name(labels, _, _) if {
	some mark in list_or(known_pods, [])
	value_or_key(mark, labels)
}

marked_or_name(labels, _, _) if {
	some mark in list_or(known_controller, [])
	value_or_key(mark, labels)
}

marked_or_name(_, own, _) if {
	some mark in list_or(known_pods, [])
	value_or_key(mark, own)
}

marked_or_name(_, own, _) if {
	some mark in list_or(known_controller, [])
	value_or_key(mark, own)
}

marked_or_name(_, _, template) if {
	text_or(at(template, ["spec", "serviceAccountName"]), null) in texts(known_service_accounts)
}

belongs(template) if {
	labels := object_or(at(template, ["metadata", "labels"]), {})
	own := object_or(at(input.review.object, ["metadata", "labels"]), {})
	marked_or_name(labels, own, template)
}

own_or_user(own, of_pod, _, _) if {
	or_else(own, of_pod) == false
}

own_or_user(_, _, user, user_of_pod) if {
	or_else(user, user_of_pod) == 0
}

kubernetes_daemon_set_own_or_user(own, of_pod, _, _) if {
	or_else(own, of_pod) == true
}

kubernetes_daemon_set_own_or_user(_, _, user, user_of_pod) if {
	or_else(user, user_of_pod) != null
}

chosen_own_or_user(own, of_pod, user, user_of_pod) := "no" if {
	own_or_user(own, of_pod, user, user_of_pod)
} else := "yes" if {
	kubernetes_daemon_set_own_or_user(own, of_pod, user, user_of_pod)
} else := "unset"

allowed_or_privileged(allowed, _) if {
	allowed == true
}

allowed_or_privileged(_, context) if {
	at(context, ["privileged"]) == true
}

chosen_allowed_or_privileged(allowed, context) := "allowed" if {
	allowed_or_privileged(allowed, context)
} else := "refused" if {
	allowed == false
} else := "unset"

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
