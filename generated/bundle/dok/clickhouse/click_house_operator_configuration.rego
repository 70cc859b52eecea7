# clickhouse ClickHouseOperatorConfiguration: all controls
package dok.clickhouse.click_house_operator_configuration

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "UM-1", "severity": "critical", "field": "spec.clickhouse.configuration.user.default.password", "message": "UM-1 spec.clickhouse.configuration.user.default.password: account of every user without a password has a password that is published. Fix: Set a random one, and give each user its own", "fix": "Set a random one, and give each user its own"} if {
	string_at(input.review.object, ["spec", "clickhouse", "configuration", "user", "default", "password"]) == "default"
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "UM-1", "severity": "critical", "field": "spec.clickhouse.access.password", "message": "UM-1 spec.clickhouse.access.password: account clickhouse_operator has a password that is published. Fix: Use access.secret.name", "fix": "Use access.secret.name"} if {
	string_at(input.review.object, ["spec", "clickhouse", "access", "password"]) == "clickhouse_operator_password"
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "UM-2", "severity": "medium", "field": field_, "message": message_, "fix": "Name ::1 and 127.0.0.1 only"} if {
	some i, address_item in default_to(list_at(input.review.object, ["spec", "clickhouse", "configuration", "user", "default", "networksIP"]), [])
	address := string_or_empty(address_item)
	is_open(address)
	field_ := concat("", ["spec.clickhouse.configuration.user.default.networksIP[", show(i), "]"])
	message_ := concat("", ["UM-2 spec.clickhouse.configuration.user.default.networksIP[", show(i), "]: administrator account default may log in from every address. Fix: Name ::1 and 127.0.0.1 only"])
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": "spec.clickhouse.configuration.user.default.password", "message": "UM-3 spec.clickhouse.configuration.user.default.password: every user without a password of its own has a password that is easily guessed. Fix: Set a random one, and give each user its own", "fix": "Set a random one, and give each user its own"} if {
	string_at(input.review.object, ["spec", "clickhouse", "configuration", "user", "default", "password"]) == "default"
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": "spec.clickhouse.access.password", "message": "UM-3 spec.clickhouse.access.password: user clickhouse_operator has its password in plain text. Fix: Use access.secret.name", "fix": "Use access.secret.name"} if {
	default_to(string_at(input.review.object, ["spec", "clickhouse", "access", "password"]), "") != ""
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "spec.clickhouse.access.password", "message": "CM-2 spec.clickhouse.access.password: password of the operator stands in the open. Fix: Use access.secret.name", "fix": "Use access.secret.name"} if {
	default_to(string_at(input.review.object, ["spec", "clickhouse", "access", "password"]), "") != ""
}

# clickhouse ClickHouseOperatorConfiguration
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.clickhouse.access.scheme", "message": "NM-5 spec.clickhouse.access.scheme: no TLS for the operator. Fix: Set it to https, and port to 8443", "fix": "Set it to https, and port to 8443"} if {
	string_at(input.review.object, ["spec", "clickhouse", "access", "scheme"]) == "http"
}

is_open(address) if {
	is_string(address)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", address)
}

is_open(address) if {
	is_array(address)
	some item in list_or_empty(address)
	is_string(item)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", string_or_empty(item))
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
