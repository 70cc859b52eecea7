# kubernetes Job: all controls
package dok.kubernetes.job

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["containers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_4(context, spec) != "yes"
	field_ := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.containers[", show(i), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["containers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_5(context) != "refused"
	field_ := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.containers[", show(i), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["initContainers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_4(context, spec) != "yes"
	field_ := concat("", ["spec.template.spec.initContainers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.initContainers[", show(i), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["initContainers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_5(context) != "refused"
	field_ := concat("", ["spec.template.spec.initContainers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.initContainers[", show(i), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["ephemeralContainers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_4(context, spec) != "yes"
	field_ := concat("", ["spec.template.spec.ephemeralContainers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.ephemeralContainers[", show(i), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

# kubernetes Job
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot true and allowPrivilegeEscalation false"} if {
	template := object_at(input.review.object, ["spec", "template"])
	is_belongs(template)
	spec := object_at(template, ["spec"])
	some i, container_item in default_to(list_at(spec, ["ephemeralContainers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	container_name := default_to(string_at(container, ["name"]), "")
	get_value_5(context) != "refused"
	field_ := concat("", ["spec.template.spec.ephemeralContainers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.ephemeralContainers[", show(i), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot true and allowPrivilegeEscalation false"]))
}

known_pods := [{"key": "cnpg.io/cluster", "value": ""}, {"key": "cnpg.io/poolerName", "value": ""}, {"key": "application", "value": "spilo"}, {"key": "application", "value": "db-connection-pooler"}, {"key": "clickhouse.altinity.com/chi", "value": ""}, {"key": "clickhouse-keeper.altinity.com/chk", "value": ""}, {"key": "k8s.mariadb.com/role", "value": ""}, {"key": "app.kubernetes.io/name", "value": "mariadb"}, {"key": "app.kubernetes.io/name", "value": "maxscale"}]

known_controller := [{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"}, {"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"}, {"key": "name", "value": "postgres-operator"}, {"key": "name", "value": "postgres-operator-ui"}, {"key": "app", "value": "clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"}]

known_service_accounts := ["cnpg-manager", "cnpg-cloudnative-pg", "plugin-barman-cloud", "postgres-operator", "postgres-operator-ui", "postgres-pod", "clickhouse-operator", "altinity-clickhouse-operator", "clickhouse-operator-altinity-clickhouse-operator", "mariadb-operator", "mariadb-operator-manager", "mariadb-operator-webhook", "mariadb-operator-cert-controller"]

is_either(mark, labels) if {
	string_at(mark, ["value"]) == ""
	string_at(labels, [string_at(mark, ["key"])]) != null
}

is_either(mark, labels) if {
	string_at(mark, ["value"]) != ""
	string_at(labels, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked(labels) if {
	some mark_item in list_or_empty(known_pods)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_marked_2(labels) if {
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_either_2(mark, own) if {
	string_at(mark, ["value"]) == ""
	string_at(own, [string_at(mark, ["key"])]) != null
}

is_either_2(mark, own) if {
	string_at(mark, ["value"]) != ""
	string_at(own, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked_3(own) if {
	some mark_item in list_or_empty(known_pods)
	mark := object_or_empty(mark_item)
	is_either_2(mark, own)
}

is_marked_4(own) if {
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either_2(mark, own)
}

is_either_3(labels, _, _) if {
	is_marked(labels)
}

is_either_3(labels, _, _) if {
	is_marked_2(labels)
}

is_either_3(_, own, _) if {
	is_marked_3(own)
}

is_either_3(_, own, _) if {
	is_marked_4(own)
}

is_either_3(_, _, template) if {
	some name_item in list_or_empty(known_service_accounts)
	name := string_or_empty(name_item)
	name == string_at(template, ["spec", "serviceAccountName"])
}

is_belongs(template) if {
	labels := default_to(object_at(template, ["metadata", "labels"]), {})
	own := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	is_either_3(labels, own, template)
}

is_either_4(own, of_pod, _, _) if {
	default_to(own, of_pod) == false
}

is_either_4(_, _, user, user_of_pod) if {
	default_to(user, user_of_pod) == 0
}

is_either_5(own, of_pod, _, _) if {
	default_to(own, of_pod) == true
}

is_either_5(_, _, user, user_of_pod) if {
	default_to(user, user_of_pod) != null
}

get_choice(own, of_pod, user, user_of_pod) := "yes" if {
	is_either_5(own, of_pod, user, user_of_pod)
} else := "unset"

get_choice_2(own, of_pod, user, user_of_pod) := "no" if {
	is_either_4(own, of_pod, user, user_of_pod)
} else := get_choice(own, of_pod, user, user_of_pod)

get_value(spec, own, of_pod, user) := get_choice_2(own, of_pod, user, user_of_pod) if {
	user_of_pod := number_at(spec, ["securityContext", "runAsUser"])
}

get_value_2(spec, own, user) := get_value(spec, own, of_pod, user) if {
	of_pod := boolean_at(spec, ["securityContext", "runAsNonRoot"])
}

get_value_3(context, spec, own) := get_value_2(spec, own, user) if {
	user := number_at(context, ["runAsUser"])
}

get_value_4(context, spec) := get_value_3(context, spec, own) if {
	own := boolean_at(context, ["runAsNonRoot"])
}

is_either_6(allowed, _) if {
	allowed == true
}

is_either_6(_, context) if {
	boolean_at(context, ["privileged"]) == true
}

get_choice_3(allowed) := "refused" if {
	allowed == false
} else := "unset"

get_choice_4(allowed, context) := "allowed" if {
	is_either_6(allowed, context)
} else := get_choice_3(allowed)

get_value_5(context) := get_choice_4(allowed, context) if {
	allowed := boolean_at(context, ["allowPrivilegeEscalation"])
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

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
