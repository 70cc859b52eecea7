# kubernetes Role: all controls
package dok.kubernetes.role

# kubernetes Role
findings contains finding if {
	some i, rule in list_or(at(input.review.object, ["rules"]), [])
	verbs := list_or(at(rule, ["verbs"]), [])
	resources := list_or(at(rule, ["resources"]), [])
	groups := list_or(at(rule, ["apiGroups"]), [])
	is_marked
	"*" in texts(verbs)
	"*" in texts(resources)
	"*" in texts(groups)
	field := concat("", ["rules[", show(i), "].verbs"])
	message := concat("", ["KSI-1 ", field, ": every verb on everything is or leads to cluster-admin. Fix: Name the groups, resources and verbs"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Name the groups, resources and verbs",
	}
}

# kubernetes Role
findings contains finding if {
	some i, rule in list_or(at(input.review.object, ["rules"]), [])
	verbs := list_or(at(rule, ["verbs"]), [])
	resources := list_or(at(rule, ["resources"]), [])
	groups := list_or(at(rule, ["apiGroups"]), [])
	is_marked
	leading_or_writing(verbs, groups, resources)
	field := concat("", ["rules[", show(i), "].verbs"])
	message := concat("", ["KSI-1 ", field, ": bind, escalate, impersonate or writing cluster roles is or leads to cluster-admin. Fix: Leave it to whoever installs the operator"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Leave it to whoever installs the operator",
	}
}

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

value_or_key(mark, labels) if {
	at(mark, ["value"]) == ""
	is_string(at(labels, [at(mark, ["key"])]))
}

value_or_key(mark, labels) if {
	at(mark, ["value"]) != ""
	text_or(at(labels, [at(mark, ["key"])]), null) == text_or(at(mark, ["value"]), null)
}

is_marked if {
	labels := object_or(at(input.review.object, ["metadata", "labels"]), {})
	some mark in list_or(known_controller, [])
	value_or_key(mark, labels)
}

rbac_or_item(groups, _) if {
	"rbac.authorization.k8s.io" in texts(groups)
}

rbac_or_item(_, verbs) if {
	"impersonate" in texts(verbs)
}

is_rbac(groups) if {
	"rbac.authorization.k8s.io" in texts(groups)
}

leading_or_writing(verbs, groups, _) if {
	some verb in texts(verbs)
	verb in {"bind", "escalate", "impersonate"}
	rbac_or_item(groups, verbs)
}

leading_or_writing(verbs, groups, resources) if {
	is_rbac(groups)
	some name in texts(resources)
	name in {"clusterrolebindings", "clusterroles"}
	some verb in texts(verbs)
	verb in {"create", "update", "patch", "*"}
}

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
