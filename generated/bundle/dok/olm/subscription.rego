# olm Subscription: all controls
package dok.olm.subscription

# olm Subscription
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "config", "env"], null), [])
	some watch in [candidate | some candidate in known_watches; text_or(object.get(input.review.object, ["spec", "name"], null), "") in words(text_or(object.get(candidate, ["packages"], null), ""))]
	some i, variable in variables
	tells(watch, variable)
	not limited_and_value_from_and_value(variables, watch, variable)
	value := text_or(at(variable, ["value"]), "")
	scope_watches := chosen_scope_watches(variable, value, watch)
	scope_watches == "everywhere"
	field := concat("", ["spec.config.env[", show(i), "]"])
	message := concat("", ["KSI-2 ", field, ": the operator is told to watch every namespace. Fix: Name the namespaces of its databases"])
	finding := {
		"kind": "violation",
		"control": "KSI-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name the namespaces of its databases",
	}
}

# olm Subscription
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "config", "env"], null), [])
	some watch in [candidate | some candidate in known_watches; text_or(object.get(input.review.object, ["spec", "name"], null), "") in words(text_or(object.get(candidate, ["packages"], null), ""))]
	some i, variable in variables
	tells(watch, variable)
	not limited_and_value_from_and_value(variables, watch, variable)
	value := text_or(at(variable, ["value"]), "")
	scope_watches := chosen_scope_watches(variable, value, watch)
	scope_watches == "elsewhere"
	field := concat("", ["spec.config.env[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-2",
		"severity": "medium",
		"field": field,
		"message": "a file, a variable or another object says which namespaces it watches",
		"fix": "",
	}
}

# olm Subscription
findings contains finding if {
	variables := list_or(object.get(input.review.object, ["spec", "config", "env"], null), [])
	some watch in [candidate | some candidate in known_watches; text_or(object.get(input.review.object, ["spec", "name"], null), "") in words(text_or(object.get(candidate, ["packages"], null), ""))]
	not is_told(variables, watch)
	finding := {
		"kind": "unseen",
		"control": "KSI-2",
		"severity": "medium",
		"field": "spec.config.env",
		"message": "a file, a variable or another object says which namespaces it watches",
		"fix": "",
	}
}

known_watches := [
	{"image": "cloudnative-pg/cloudnative-pg", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "zalando/postgres-operator", "variables": "WATCHED_NAMESPACE", "flag": "", "untold": "elsewhere", "packages": ""},
	{"image": "altinity/clickhouse-operator", "variables": "WATCH_NAMESPACE WATCH_NAMESPACES", "flag": "", "untold": "elsewhere", "packages": "clickhouse"},
	{"image": "mariadb-operator/mariadb-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "elsewhere", "packages": ""},
	{"image": "strimzi/operator", "variables": "STRIMZI_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "crunchydata/postgres-operator", "variables": "PGO_TARGET_NAMESPACE PGO_TARGET_NAMESPACES", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "eck/eck-operator", "variables": "NAMESPACES", "flag": "--namespaces", "untold": "elsewhere", "packages": ""},
	{"image": "opstree/redis-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "percona/percona-xtradb-cluster-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": "percona-xtradb-cluster-operator percona-xtradb-cluster-operator-certified"},
	{"image": "perconalab/percona-xtradb-cluster-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "percona/percona-server-mongodb-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": "percona-server-mongodb-operator percona-server-mongodb-operator-certified"},
	{"image": "perconalab/percona-server-mongodb-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "percona/percona-postgresql-operator", "variables": "PGO_TARGET_NAMESPACE WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "perconalab/percona-postgresql-operator", "variables": "PGO_TARGET_NAMESPACE WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "mongodb/mongodb-kubernetes", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "percona/percona-server-mysql-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": "percona-server-mysql-operator percona-server-mysql-operator-certified"},
	{"image": "perconalab/percona-server-mysql-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "cockroachdb/cockroach-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "cockroachdb/cockroachdb-operator-v2", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": "cockroachdb"},
	{"image": "k8ssandra/cass-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": "cass-operator-community"},
	{"image": "planetscale/vitess-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "refused", "packages": ""},
	{"image": "k8ssandra/k8ssandra-operator", "variables": "WATCH_NAMESPACE", "flag": "", "untold": "everywhere", "packages": ""},
	{"image": "stackgres/operator", "variables": "ALLOWED_NAMESPACES", "flag": "", "untold": "everywhere", "packages": "stackgres"},
	{"image": "apecloud/kubeblocks", "variables": "MANAGED_NAMESPACES", "flag": "--managed-namespaces", "untold": "elsewhere", "packages": ""},
]

tells(watch, variable) if {
	text_or(at(variable, ["name"]), "") in words(text_or(object.get(watch, ["variables"], null), ""))
}

value_or_untold(value, _) if {
	regex.match("(^|,) *[.]?[*] *(,|$)", value)
}

value_or_untold(value, watch) if {
	regex.match("^[ ,]*$", value)
	not watch.untold == "elsewhere"
}

value_from_and_value(variable, value, watch) if {
	not is_object(at(variable, ["valueFrom"]))
	value_or_untold(value, watch)
}

limited(variables, watch) if {
	some variable in variables
	tells(watch, variable)
	value := text_or(at(variable, ["value"]), "")
	not value_from_and_value(variable, value, watch)
}

limited_and_value_from_and_value(variables, watch, variable) if {
	limited(variables, watch)
	not is_object(at(variable, ["valueFrom"]))
	value := text_or(at(variable, ["value"]), "")
	value_or_untold(value, watch)
}

chosen_field_path(variable) := "limited" if {
	variable.valueFrom.fieldRef.fieldPath == "metadata.namespace"
} else := "elsewhere"

is_value(value) if {
	regex.match("^[ ,]*$", value)
}

is_value(value) if {
	startswith(value, "$(")
}

chosen_scope_watches(variable, value, watch) := chosen_field_path(variable) if {
	is_object(variable.valueFrom)
} else := "everywhere" if {
	value_or_untold(value, watch)
} else := "elsewhere" if {
	is_value(value)
} else := "limited"

is_told(variables, watch) if {
	some variable in variables
	text_or(at(variable, ["name"]), "") in words(text_or(object.get(watch, ["variables"], null), ""))
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]
