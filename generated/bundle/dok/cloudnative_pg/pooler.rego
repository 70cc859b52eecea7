# cloudnative-pg Pooler: all controls
package dok.cloudnative_pg.pooler

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in get_value
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value_2(columns)
	password_method == "none"
	field_ := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.pgbouncer.pg_hba[", show(i), "]: a login by this rule asks for no password. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in get_value
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value_2(columns)
	password_method == "plaintext"
	field_ := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.pgbouncer.pg_hba[", show(i), "]: a login by this rule has its password in plain text. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in get_value
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value_2(columns)
	password_method == "weak"
	field_ := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.pgbouncer.pg_hba[", show(i), "]: a login by this rule has a password that is easily guessed. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": field_, "message": message_, "fix": "Set the method to scram-sha-256 or cert"} if {
	some i, line_item in get_value
	line := string_or_empty(line_item)
	columns := words(line)
	default_to(string_item(columns, 0), "") in {"host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"}
	password_method := get_value_2(columns)
	password_method == "md5"
	field_ := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
	message_ := concat("", ["UM-3 spec.pgbouncer.pg_hba[", show(i), "]: a login by this rule is protected by MD5 only. Fix: Set the method to scram-sha-256 or cert"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": "spec.pgbouncer.parameters.auth_type", "message": "UM-3 spec.pgbouncer.parameters.auth_type: every login asks for no password. Fix: Set it to scram-sha-256 or hba", "fix": "Set it to scram-sha-256 or hba"} if {
	auth_type := string_at(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"])
	auth_type != null
	is_either_2(auth_type)
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": "spec.pgbouncer.parameters.auth_type", "message": "UM-3 spec.pgbouncer.parameters.auth_type: every login has its password in plain text. Fix: Set it to scram-sha-256 or hba", "fix": "Set it to scram-sha-256 or hba"} if {
	auth_type := string_at(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"])
	auth_type != null
	auth_type != "trust"
	auth_type != "any"
	auth_type == "plain"
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "UM-3", "severity": "low", "field": "spec.pgbouncer.parameters.auth_type", "message": "UM-3 spec.pgbouncer.parameters.auth_type: every login is protected by MD5 only. Fix: Set it to scram-sha-256 or hba", "fix": "Set it to scram-sha-256 or hba"} if {
	auth_type := string_at(input.review.object, ["spec", "pgbouncer", "parameters", "auth_type"])
	auth_type != null
	auth_type != "trust"
	auth_type != "any"
	auth_type != "plain"
	auth_type == "md5"
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use a method whose secret is kept in a Secret"} if {
	some i, line_item in default_to(list_at(input.review.object, ["spec", "pgbouncer", "pg_hba"]), [])
	line := string_or_empty(line_item)
	regex.match("ldapbindpasswd=|radiussecrets=", line)
	field_ := concat("", ["spec.pgbouncer.pg_hba[", show(i), "]"])
	message_ := concat("", ["CM-2 spec.pgbouncer.pg_hba[", show(i), "]: bind password in pg_hba stands in the open. Fix: Use a method whose secret is kept in a Secret"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "template", "spec", "containers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.template.spec.containers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.template.spec.containers[", show(i), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.pgbouncer.parameters.client_tls_sslmode", "message": "NM-1 spec.pgbouncer.parameters.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Set it to require", "fix": "Set it to require"} if {
	not default_to(string_at(input.review.object, ["spec", "pgbouncer", "parameters", "client_tls_sslmode"]), "prefer") in {"require", "verify-ca", "verify-full"}
	not closes_plaintext
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.pgbouncer.parameters.client_tls_sslmode", "message": "NM-4 spec.pgbouncer.parameters.client_tls_sslmode: no TLS for clients. Fix: Set it to require", "fix": "Set it to require"} if {
	string_at(input.review.object, ["spec", "pgbouncer", "parameters", "client_tls_sslmode"]) == "disable"
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.pgbouncer.parameters.server_tls_sslmode", "message": "NM-5 spec.pgbouncer.parameters.server_tls_sslmode: no TLS for PgBouncer to PostgreSQL. Fix: Set it to verify-ca or verify-full", "fix": "Set it to verify-ca or verify-full"} if {
	mode := string_at(input.review.object, ["spec", "pgbouncer", "parameters", "server_tls_sslmode"])
	not is_so(mode)
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.pgbouncer.parameters.server_tls_protocols", "message": message_, "fix": "Set it to secure"} if {
	tls_minimum_version := get_value_4
	too_old(tls_minimum_version)
	message_ := concat("", ["NM-5 spec.pgbouncer.parameters.server_tls_protocols: TLS ", show(tls_minimum_version), " is accepted for PgBouncer to PostgreSQL. Fix: Set it to secure"])
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.serviceTemplate.spec.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	template := object_at(input.review.object, ["spec", "serviceTemplate"])
	service_type := default_to(string_at(template, ["spec", "type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(template, ["spec", "loadBalancerSourceRanges"]), [])
	is_either_6(service_type, template, service_source_ranges)
	message_ := cut(concat("", ["KSI-5 spec.serviceTemplate.spec.type: service ", show(default_to(default_to(string_at(template, ["metadata", "name"]), string_at(input.review.object, ["metadata", "name"])), "")), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "template", "spec", "containers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	string_at(container, ["name"]) != "pgbouncer"
	container_name := default_to(string_at(container, ["name"]), "")
	boolean_at(context, ["runAsNonRoot"]) == false
	field_ := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.containers[", show(i), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# cloudnative-pg Pooler
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, container_item in default_to(list_at(input.review.object, ["spec", "template", "spec", "containers"]), [])
	container := object_or_empty(container_item)
	context := object_at(container, ["securityContext"])
	string_at(container, ["name"]) != "pgbouncer"
	container_name := default_to(string_at(container, ["name"]), "")
	not is_so_2(context)
	field_ := concat("", ["spec.template.spec.containers[", show(i), "].securityContext"])
	message_ := cut(concat("", ["WL-1 spec.template.spec.containers[", show(i), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

param_nm_5_minimum_tls_version := given if {
	given := object.get(input, ["parameters", "NM-5", "minimumTlsVersion"], null)
	is_string(given)
} else := "1.2"

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

get_choice(pgbouncer) := default_to(list_at(pgbouncer, ["pg_hba"]), []) if {
	default_to(string_at(pgbouncer, ["parameters", "auth_type"]), "hba") == "hba"
} else := []

get_value := get_choice(pgbouncer) if {
	pgbouncer := object_at(input.review.object, ["spec", "pgbouncer"])
}

is_masked(columns) if {
	regex.match("^[0-9.]+$|:", default_to(string_item(columns, 4), ""))
}

get_choice_2(columns) := string_item(columns, 5) if {
	is_masked(columns)
} else := string_item(columns, 4)

is_either(method) if {
	method == "trust"
}

is_either(method) if {
	method == "ident"
}

get_choice_3(method) := "md5" if {
	method == "md5"
} else := "strong"

get_choice_4(method) := "plaintext" if {
	method == "password"
} else := get_choice_3(method)

get_choice_5(method) := "none" if {
	is_either(method)
} else := get_choice_4(method)

get_value_2(columns) := get_choice_5(method) if {
	method := default_to(get_choice_2(columns), "")
}

is_either_2(auth_type) if {
	auth_type == "trust"
}

is_either_2(auth_type) if {
	auth_type == "any"
}

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either_3(value, _) if {
	in_address(value)
}

is_either_3(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either_3(value, variable)
}

get_choice_6(columns) := default_to(string_item(columns, 3), "") if {
	default_to(string_item(columns, 0), "") in {"host", "hostnossl", "hostnogssenc"}
	string_item(columns, 1) == "all"
	string_item(columns, 2) == "all"
	get_choice_2(columns) == "reject"
} else := ""

get_value_3(line) := get_choice_6(columns) if {
	columns := words(line)
}

is_either_4(lines) if {
	some line_item in lines
	line := string_or_empty(line_item)
	get_value_3(line) == "all"
}

is_either_4(lines) if {
	some line_item in lines
	line := string_or_empty(line_item)
	get_value_3(line) == "0.0.0.0/0"
	some line_item_2 in lines
	line_2 := string_or_empty(line_item_2)
	get_value_3(line_2) == "::/0"
}

closes_plaintext if {
	lines := get_value
	is_either_4(lines)
}

is_so(mode) if {
	mode != "disable"
	mode != "allow"
}

is_either_5(protocols) if {
	contains(protocols, "tlsv1.0")
}

is_either_5(protocols) if {
	contains(protocols, "all")
}

is_either_5(protocols) if {
	contains(protocols, "legacy")
}

get_choice_7(protocols) := "1.1" if {
	contains(protocols, "tlsv1.1")
} else := ""

get_choice_8(protocols) := "1.0" if {
	is_either_5(protocols)
} else := get_choice_7(protocols)

get_value_4 := get_choice_8(protocols) if {
	protocols := default_to(string_at(input.review.object, ["spec", "pgbouncer", "parameters", "server_tls_protocols"]), "")
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	is_old(tls_minimum_version)
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	param_nm_5_minimum_tls_version == "1.3"
}

is_marked(template) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(template, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
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

is_either_6(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_6(service_type, template, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(template)
	not is_limited(service_source_ranges)
}

is_raised(context) if {
	boolean_at(context, ["allowPrivilegeEscalation"]) == true
}

is_raised(context) if {
	boolean_at(context, ["privileged"]) == true
}

is_so_2(context) if {
	not is_raised(context)
	boolean_at(context, ["allowPrivilegeEscalation"]) == false
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

words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

string_item(list, index) := string_or_empty(found) if {
	is_array(list)
	found := list[index]
} else := null

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
