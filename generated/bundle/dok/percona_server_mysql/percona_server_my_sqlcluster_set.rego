# percona-server-mysql PerconaServerMySQLClusterSet: all controls
package dok.percona_server_mysql.percona_server_my_sqlcluster_set

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	mode := or_else(text_in(object.get(input.review.object, ["spec"], null), "sslMode", "AUTO"), "")
	mode != "DISABLED"
	not startswith(mode, "VERIFY_")
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.sslMode",
		"message": "NM-3 spec.sslMode: replication between clusters takes any certificate. Fix: Set it to VERIFY_IDENTITY",
		"fix": "Set it to VERIFY_IDENTITY",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.sslMode",
		"message": "NM-5 spec.sslMode: no TLS for replication between clusters. Fix: Set it to VERIFY_IDENTITY",
		"fix": "Set it to VERIFY_IDENTITY",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "NM-10 spec.mysqlshellRunner.image: the image of MySQL Shell is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "the image of MySQL Shell decides which cryptography is used",
		"fix": "",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

tls_offered if {
	text_in(object.get(input.review.object, ["spec"], null), "sslMode", "AUTO") != "DISABLED"
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}
