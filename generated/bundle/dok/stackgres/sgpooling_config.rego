# stackgres SGPoolingConfig: all controls
package dok.stackgres.sgpooling_config

# stackgres SGPoolingConfig
findings contains finding if {
	not enforces_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode",
		"message": "NM-1 spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode: PgBouncer accepts plaintext. Fix: Set it to require",
		"fix": "Set it to require",
	}
}

# stackgres SGPoolingConfig
findings contains finding if {
	is_string(input.review.object.spec.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_sslmode)
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode",
		"message": "NM-4 spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_sslmode: no TLS for clients of PgBouncer. Fix: Set it to require",
		"fix": "Set it to require",
		"edit": "set \"require\"",
	}
}

# stackgres SGPoolingConfig
findings contains finding if {
	is_string(input.review.object.spec.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_protocols)
	too_old
	message := concat("", ["NM-4 spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_protocols: TLS ", show(chosen_protocols), " is accepted for clients of PgBouncer. Fix: Set it to tlsv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.pgBouncer[\"pgbouncer.ini\"].pgbouncer.client_tls_protocols",
		"message": message,
		"fix": "Set it to tlsv1.3",
		"edit": "set \"tlsv1.3\"",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

enforces_tls if {
	text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_sslmode"], null), "") in {"require", "verify-ca", "verify-full"}
}

tls_offered if {
	not input.review.object.spec.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_sslmode == "disable"
}

is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "tlsv1.2")
}

is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "secure")
}

is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "default")
}

too_old if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "tlsv1.0")
}

too_old if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "all")
}

too_old if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "legacy")
}

too_old if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	not contains(text_or(protocols, ""), "tlsv1.0")
	not contains(text_or(protocols, ""), "all")
	not contains(text_or(protocols, ""), "legacy")
	contains(text_or(protocols, ""), "tlsv1.1")
}

too_old if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	not contains(text_or(protocols, ""), "tlsv1.0")
	not contains(text_or(protocols, ""), "all")
	not contains(text_or(protocols, ""), "legacy")
	not contains(text_or(protocols, ""), "tlsv1.1")
	is_protocols
	nm_4_minimum_tls_version == "1.3"
}

stackgres_sgpooling_config_is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "tlsv1.0")
}

stackgres_sgpooling_config_is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "all")
}

stackgres_sgpooling_config_is_protocols if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "legacy")
}

chosen_protocols := "1.0" if {
	stackgres_sgpooling_config_is_protocols
} else := "1.1" if {
	protocols := text_or(object.get(input.review.object, ["spec", "pgBouncer", "pgbouncer.ini", "pgbouncer", "client_tls_protocols"], null), null)
	contains(text_or(protocols, ""), "tlsv1.1")
} else := "1.2" if {
	is_protocols
} else := ""

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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
