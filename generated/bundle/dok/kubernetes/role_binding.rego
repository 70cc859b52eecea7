# kubernetes RoleBinding: all controls
package dok.kubernetes.role_binding

# kubernetes RoleBinding
findings contains {"kind": "violation", "control": "KSI-1", "severity": "critical", "field": "roleRef.name", "message": "KSI-1 roleRef.name: role cluster-admin is or leads to cluster-admin. Fix: Bind a role with the rights that the operator needs", "fix": "Bind a role with the rights that the operator needs"} if {
	string_at(input.review.object, ["roleRef", "name"]) == "cluster-admin"
	is_ours
}

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

is_marked if {
	labels := default_to(object_at(input.review.object, ["metadata", "labels"]), {})
	some mark_item in list_or_empty(known_controller)
	mark := object_or_empty(mark_item)
	is_either(mark, labels)
}

is_ours if {
	is_marked
}

is_ours if {
	some subject_item in default_to(list_at(input.review.object, ["subjects"]), [])
	subject := object_or_empty(subject_item)
	string_at(subject, ["kind"]) == "ServiceAccount"
	some name_item in list_or_empty(known_service_accounts)
	name := string_or_empty(name_item)
	name == string_at(subject, ["name"])
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
