# clickhouse ClickHouseOperatorConfiguration: all controls
package dok.clickhouse.click_house_operator_configuration

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	input.review.object.spec.clickhouse.configuration.user["default"].password == "default"
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.clickhouse.configuration.user.default.password",
		"message": "UM-1 spec.clickhouse.configuration.user.default.password: account of every user without a password has a password that is published. Fix: Set a random one, and give each user its own",
		"fix": "Set a random one, and give each user its own",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	input.review.object.spec.clickhouse.access.password == "clickhouse_operator_password"
	finding := {
		"kind": "violation",
		"control": "UM-1",
		"severity": "critical",
		"field": "spec.clickhouse.access.password",
		"message": "UM-1 spec.clickhouse.access.password: account clickhouse_operator has a password that is published. Fix: Use access.secret.name",
		"fix": "Use access.secret.name",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	some i, address in texts(object.get(input.review.object, ["spec", "clickhouse", "configuration", "user", "default", "networksIP"], null))
	is_open(address)
	field := concat("", ["spec.clickhouse.configuration.user.default.networksIP[", show(i), "]"])
	message := concat("", ["UM-2 ", field, ": administrator account default may log in from every address. Fix: Name ::1 and 127.0.0.1 only"])
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name ::1 and 127.0.0.1 only",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	input.review.object.spec.clickhouse.configuration.user["default"].password == "default"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.clickhouse.configuration.user.default.password",
		"message": "UM-3 spec.clickhouse.configuration.user.default.password: every user without a password of its own has a password that is easily guessed. Fix: Set a random one, and give each user its own",
		"fix": "Set a random one, and give each user its own",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clickhouse", "access", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.clickhouse.access.password",
		"message": "UM-3 spec.clickhouse.access.password: user clickhouse_operator has its password in plain text. Fix: Use access.secret.name",
		"fix": "Use access.secret.name",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clickhouse", "configuration", "user", "default", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.clickhouse.configuration.user.default.password",
		"message": "CM-2 spec.clickhouse.configuration.user.default.password: password of every user without one stands in the open. Fix: Set a random one, and give each user its own",
		"fix": "Set a random one, and give each user its own",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clickhouse", "access", "password"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.clickhouse.access.password",
		"message": "CM-2 spec.clickhouse.access.password: password of the operator stands in the open. Fix: Use access.secret.name",
		"fix": "Use access.secret.name",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	input.review.object.spec.clickhouse.access.scheme == "http"
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.clickhouse.access.scheme",
		"message": "NM-5 spec.clickhouse.access.scheme: no TLS for the operator. Fix: Set it to https, and port to 8443",
		"fix": "Set it to https, and port to 8443",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clickhouse", "access", "rootCA"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.clickhouse.access.rootCA",
		"message": "the object does not name the authority of ClickHouse, so clients must know it from elsewhere",
		"fix": "",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "clickhouse", "access", "rootCA"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.clickhouse.access.rootCA",
		"message": "NM-8 spec.clickhouse.access.rootCA: the authority of ClickHouse stands in the object, so nothing renews it. Fix: Replace it there in time: the operator takes no Secret",
		"fix": "Replace it there in time: the operator takes no Secret",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	named := list_or(object.get(input.review.object, ["spec", "watch", "namespaces", "include"], null), [])
	count(named) == 0
	finding := {
		"kind": "unseen",
		"control": "KSI-2",
		"severity": "medium",
		"field": "spec.watch.namespaces.include",
		"message": "a file, a variable or another object says which namespaces it watches",
		"fix": "",
	}
}

# clickhouse ClickHouseOperatorConfiguration
findings contains finding if {
	named := list_or(object.get(input.review.object, ["spec", "watch", "namespaces", "include"], null), [])
	some i, namespace in texts(named)
	namespace in {".*", "*"}
	field := concat("", ["spec.watch.namespaces.include[", show(i), "]"])
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

is_open(address) if {
	is_string(address)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", address)
}

is_open(address) if {
	is_array(address)
	some item in list_or(address, [])
	is_string(item)
	regex.match("/(0+|0+\\.0+\\.0+\\.0+|::)$|^\\^?\\.[*+]\\$?$", text_or(item, ""))
}

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

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
