# kubernetes Role: all controls
package dok.kubernetes.role

# kubernetes Role
findings contains finding if {
	is_operator_role
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	is_everything_of(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-1 ", field, ": every verb on every resource is or leads to cluster-admin. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

# kubernetes Role
findings contains finding if {
	is_operator_role
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	escalates(rule)
	not is_limited(rule)
	field := concat("", ["rules[", show(i), "].verbs"])
	message := concat("", ["KSI-1 ", field, ": escalate, bind or impersonate is or leads to cluster-admin. Fix: Remove the verb, or limit it by resourceNames"])
	finding := {
		"kind": "violation",
		"control": "KSI-1",
		"severity": "critical",
		"field": field,
		"message": message,
		"fix": "Remove the verb, or limit it by resourceNames",
	}
}

# kubernetes Role
findings contains finding if {
	is_operator_role
	is_array(input.review.object.rules)
	some i, rule in input.review.object.rules
	is_wide(rule)
	not is_said(rule)
	field := concat("", ["rules[", show(i), "]"])
	message := concat("", ["KSI-3 ", field, ": the operator has every verb or every resource of one of the groups of Kubernetes. Fix: Name the verbs and resources that the operator needs"])
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name the verbs and resources that the operator needs",
	}
}

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
	"strimzi-cluster-operator",
	"pgo",
	"elastic-operator",
	"redis-operator",
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
	"mongodb-kubernetes-operator",
	"percona-server-mysql-operator",
	"percona-server-mysql-operator-orchestrator",
	"ps-operator",
	"mysql-operator-sa",
	"cockroach-operator-sa",
	"cockroach-operator-default",
	"cass-operator",
	"cass-operator-controller-manager",
	"scylla-operator",
	"yugabyte-operator",
	"vitess-operator",
	"k8ssandra-operator",
	"stackgres-operator",
	"stackgres-restapi",
	"redis-enterprise-operator",
	"kubeblocks",
]

known_roles := ["redis-operator-manager-role", "cockroach-operator-role", "cass-operator-manager-role"]

known_controller := [
	"app.kubernetes.io/name=cloudnative-pg",
	"app.kubernetes.io/name=plugin-barman-cloud",
	"app.kubernetes.io/name=postgres-operator",
	"app.kubernetes.io/name=postgres-operator-ui",
	"name=postgres-operator",
	"name=postgres-operator-ui",
	"app=clickhouse-operator",
	"app.kubernetes.io/name=altinity-clickhouse-operator",
	"app.kubernetes.io/name=mariadb-operator",
	"app.kubernetes.io/name=mariadb-operator-webhook",
	"app.kubernetes.io/name=mariadb-operator-cert-controller",
	"app=strimzi",
	"strimzi.io/kind=cluster-operator",
	"postgres-operator.crunchydata.com/control-plane=",
	"app.kubernetes.io/name=pgo",
	"control-plane=elastic-operator",
	"app.kubernetes.io/name=elastic-operator",
	"control-plane=redis-operator",
	"app.kubernetes.io/name=redis-operator",
	"name=redis-operator",
	"app.kubernetes.io/name=percona-xtradb-cluster-operator",
	"app.kubernetes.io/name=pxc-operator",
	"app.kubernetes.io/name=percona-server-mongodb-operator",
	"app.kubernetes.io/name=psmdb-operator",
	"app.kubernetes.io/name=percona-postgresql-operator",
	"app.kubernetes.io/name=pg-operator",
	"app.kubernetes.io/name=mongodb-kubernetes-operator",
	"name=mongodb-kubernetes-operator",
	"app.kubernetes.io/name=percona-server-mysql-operator",
	"app.kubernetes.io/name=ps-operator",
	"app.kubernetes.io/name=mysql-operator",
	"name=mysql-operator",
	"app=cockroach-operator",
	"app.kubernetes.io/name=cass-operator",
	"app.kubernetes.io/name=scylla-operator",
	"rbac.operator.scylladb.com/aggregate-to-scylla-operator=true",
	"k8s-app=yugaware",
	"name=yugabyte-operator",
	"app=vitess-operator",
	"control-plane=k8ssandra-operator",
	"group=stackgres.io",
	"name=redis-enterprise-operator",
	"app.kubernetes.io/name=kubeblocks",
]

is_item(key, _) if {
	concat("", [key, "="]) in known_controller
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

item_or_marked(name, _) if {
	name in known_service_accounts
}

item_or_marked(name, _) if {
	name in known_roles
}

item_or_marked(_, labels) if {
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

is_built_in(name, _) if {
	name == "cluster-admin"
}

is_built_in(name, _) if {
	startswith(name, "system:")
}

is_built_in(_, labels) if {
	is_string(labels["kubernetes.io/bootstrapping"])
}

is_operator_role if {
	name := text_or(object.get(input.review.object, ["metadata", "name"], null), "")
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	item_or_marked(name, labels)
	not is_built_in(name, labels)
}

is_everything_of(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	"*" in texts(at(rule, ["resources"]))
	"*" in texts(at(rule, ["apiGroups"]))
}

is_limited(rule) if {
	names := list_or(at(rule, ["resourceNames"]), [])
	count(names) > 0
	not "cluster-admin" in texts(names)
}

is_of_core(rule) if {
	some group in texts(at(rule, ["apiGroups"]))
	group in {"", "*"}
}

group_or_item(groups, resources, _) if {
	"roles" in texts(resources)
	some group in texts(groups)
	group in {"rbac.authorization.k8s.io", "*"}
}

group_or_item(groups, resources, _) if {
	"rbac.authorization.k8s.io" in texts(groups)
	"*" in texts(resources)
}

group_or_item(_, resources, rule) if {
	is_of_core(rule)
	some resource in texts(resources)
	resource in {"users", "groups", "serviceaccounts"}
}

has_escalating_verbs(rule) if {
	groups := list_or(at(rule, ["apiGroups"]), [])
	resources := list_or(at(rule, ["resources"]), [])
	group_or_item(groups, resources, rule)
}

escalates(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"escalate", "bind", "impersonate"}
}

escalates(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	has_escalating_verbs(rule)
}

is_group(group) if {
	not contains(group, ".")
}

is_group(group) if {
	endswith(group, ".k8s.io")
}

is_of_kubernetes(rule) if {
	some group in texts(at(rule, ["apiGroups"]))
	is_group(group)
}

verb_or_resource(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb == "*"
}

verb_or_resource(rule) if {
	some resource in texts(at(rule, ["resources"]))
	resource == "*"
}

is_wide(rule) if {
	is_of_kubernetes(rule)
	verb_or_resource(rule)
}

is_said(rule) if {
	names := list_or(at(rule, ["resourceNames"]), [])
	count(names) > 0
	not "cluster-admin" in texts(names)
}

is_said(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	"*" in texts(at(rule, ["resources"]))
	"*" in texts(at(rule, ["apiGroups"]))
}

is_said(rule) if {
	some verb in texts(at(rule, ["verbs"]))
	verb in {"escalate", "bind", "impersonate"}
}

is_said(rule) if {
	"*" in texts(at(rule, ["verbs"]))
	has_escalating_verbs(rule)
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
