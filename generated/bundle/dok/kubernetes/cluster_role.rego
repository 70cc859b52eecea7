# kubernetes ClusterRole: all controls
package dok.kubernetes.cluster_role

# kubernetes ClusterRole
findings contains {"kind": "violation", "control": "KSI-1", "severity": "critical", "field": field_, "message": message_, "fix": "Name the groups, resources and verbs"} if {
	is_ours_ := get_truth
	some i, rule_item in default_to(list_at(input.review.object, ["rules"]), [])
	rule := object_or_empty(rule_item)
	verbs := default_to(list_at(rule, ["verbs"]), [])
	resources := default_to(list_at(rule, ["resources"]), [])
	groups := default_to(list_at(rule, ["apiGroups"]), [])
	is_ours_ == true
	some item_item in list_or_empty(verbs)
	item := string_or_empty(item_item)
	item == "*"
	some item_item_2 in list_or_empty(resources)
	item_2 := string_or_empty(item_item_2)
	item_2 == "*"
	some item_item_3 in list_or_empty(groups)
	item_3 := string_or_empty(item_item_3)
	item_3 == "*"
	field_ := concat("", ["rules[", show(i), "].verbs"])
	message_ := concat("", ["KSI-1 rules[", show(i), "].verbs: every verb on everything is or leads to cluster-admin. Fix: Name the groups, resources and verbs"])
}

# kubernetes ClusterRole
findings contains {"kind": "violation", "control": "KSI-1", "severity": "critical", "field": field_, "message": message_, "fix": "Leave it to whoever installs the operator"} if {
	is_ours_ := get_truth
	some i, rule_item in default_to(list_at(input.review.object, ["rules"]), [])
	rule := object_or_empty(rule_item)
	verbs := default_to(list_at(rule, ["verbs"]), [])
	resources := default_to(list_at(rule, ["resources"]), [])
	groups := default_to(list_at(rule, ["apiGroups"]), [])
	is_ours_ == true
	is_either_3(verbs, groups, resources)
	field_ := concat("", ["rules[", show(i), "].verbs"])
	message_ := concat("", ["KSI-1 rules[", show(i), "].verbs: bind, escalate, impersonate or writing cluster roles is or leads to cluster-admin. Fix: Leave it to whoever installs the operator"])
}

known_controller := [{"key": "app.kubernetes.io/name", "value": "cloudnative-pg"}, {"key": "app.kubernetes.io/name", "value": "plugin-barman-cloud"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator"}, {"key": "app.kubernetes.io/name", "value": "postgres-operator-ui"}, {"key": "name", "value": "postgres-operator"}, {"key": "name", "value": "postgres-operator-ui"}, {"key": "app", "value": "clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "altinity-clickhouse-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-webhook"}, {"key": "app.kubernetes.io/name", "value": "mariadb-operator-cert-controller"}]

is_either(mark, labels) if {
	string_at(mark, ["value"]) == ""
	string_at(labels, [string_at(mark, ["key"])]) != null
}

is_either(mark, labels) if {
	string_at(mark, ["value"]) != ""
	string_at(labels, [string_at(mark, ["key"])]) == string_at(mark, ["value"])
}

is_marked if {
	labels := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_system if {
	startswith(default_to(string_at(input.review.object, ["metadata", "name"]), ""), "system:")
}

is_system if {
	at(input.review.object, ["aggregationRule"]) != null
}

get_truth if {
	is_marked
	not is_system
} else := false

is_rbac(groups) if {
	some item_item in list_or_empty(groups)
	item := string_or_empty(item_item)
	item == "rbac.authorization.k8s.io"
}

is_either_2(groups, _) if {
	is_rbac(groups)
}

is_either_2(_, verbs) if {
	some item_item in list_or_empty(verbs)
	item := string_or_empty(item_item)
	item == "impersonate"
}

is_leading(verbs, groups) if {
	some verb_item in list_or_empty(verbs)
	verb := string_or_empty(verb_item)
	verb in {"bind", "escalate", "impersonate"}
	is_either_2(groups, verbs)
}

is_writing(groups, resources, verbs) if {
	is_rbac(groups)
	some name_item in list_or_empty(resources)
	name := string_or_empty(name_item)
	name in {"clusterrolebindings", "clusterroles"}
	some verb_item in list_or_empty(verbs)
	verb := string_or_empty(verb_item)
	verb in {"create", "update", "patch", "*"}
}

is_either_3(verbs, groups, _) if {
	is_leading(verbs, groups)
}

is_either_3(verbs, groups, resources) if {
	is_writing(groups, resources, verbs)
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
