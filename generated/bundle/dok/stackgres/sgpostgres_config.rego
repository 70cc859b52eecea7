# stackgres SGPostgresConfig: all controls
package dok.stackgres.sgpostgres_config

# stackgres SGPostgresConfig
findings contains finding if {
	lower_ascii(text_or(object.get(input.review.object, ["spec", "postgresql.conf", "password_encryption"], null), "")) == "md5"
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "low",
		"field": "spec[\"postgresql.conf\"].password_encryption",
		"message": "UM-3 spec[\"postgresql.conf\"].password_encryption: every new password is protected by MD5 only. Fix: Set it to scram-sha-256",
		"fix": "Set it to scram-sha-256",
		"edit": "set \"scram-sha-256\"",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	is_string(input.review.object.spec["postgresql.conf"].ssl_min_protocol_version)
	minimum := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "ssl_min_protocol_version"], null), null)
	version := lower_ascii(or_else(minimum, ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec[\"postgresql.conf\"].ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec[\"postgresql.conf\"].ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	is_string(input.review.object.spec["postgresql.conf"].ssl_min_protocol_version)
	minimum := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "ssl_min_protocol_version"], null), null)
	version := lower_ascii(or_else(minimum, ""))
	tls_minimum_version := chosen_tls_minimum_version(version)
	stackgres_sgpostgres_config_too_old(tls_minimum_version)
	message := concat("", ["NM-5 spec[\"postgresql.conf\"].ssl_min_protocol_version: TLS ", show(tls_minimum_version), " is accepted for replication. Fix: Set it to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec[\"postgresql.conf\"].ssl_min_protocol_version",
		"message": message,
		"fix": "Set it to TLSv1.3",
		"edit": "set \"TLSv1.3\"",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	logs_statements
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec[\"postgresql.conf\"].log_statement",
		"message": "ED-2 spec[\"postgresql.conf\"].log_statement: the log of statements carries data of users. Fix: Set it to ddl or none",
		"fix": "Set it to ddl or none",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	logs_durations
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec[\"postgresql.conf\"].log_min_duration_statement",
		"message": "ED-2 spec[\"postgresql.conf\"].log_min_duration_statement: the log of slow statements carries data of users. Fix: Raise it, or set it to -1",
		"fix": "Raise it, or set it to -1",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	logs_parameters_of_errors
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec[\"postgresql.conf\"].log_parameter_max_length_on_error",
		"message": "ED-2 spec[\"postgresql.conf\"].log_parameter_max_length_on_error: the log of errors carries data of users. Fix: Remove it: the default is 0",
		"fix": "Remove it: the default is 0",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	audits_parameters
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec[\"postgresql.conf\"][\"pgaudit.log_parameter\"]",
		"message": "ED-2 spec[\"postgresql.conf\"][\"pgaudit.log_parameter\"]: pgAudit carries data of users. Fix: Remove it: the default is off",
		"fix": "Remove it: the default is off",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	loads_audit
	audit_state := chosen_audit_state
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec[\"postgresql.conf\"][\"pgaudit.log\"]",
		"message": "MAA-3 spec[\"postgresql.conf\"][\"pgaudit.log\"]: pgAudit is turned off. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	loads_audit
	audit_state := chosen_audit_state
	audit_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec[\"postgresql.conf\"][\"pgaudit.log\"]",
		"message": "MAA-3 spec[\"postgresql.conf\"][\"pgaudit.log\"]: pgAudit is not turned on. Fix: Set it to ddl, role, write or more",
		"fix": "Set it to ddl, role, write or more",
	}
}

# stackgres SGPostgresConfig
findings contains finding if {
	not loads_audit
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "low",
		"field": "spec[\"postgresql.conf\"].shared_preload_libraries",
		"message": "MAA-3 spec[\"postgresql.conf\"].shared_preload_libraries: pgAudit is not turned on. Fix: Add pgaudit to it, and set pgaudit.log",
		"fix": "Add pgaudit to it, and set pgaudit.log",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

nm_5_minimum_tls_version := given if {
	given := input.parameters["NM-5"].minimumTlsVersion
	is_string(given)
} else := "1.2"

chosen_tls_minimum_version(version) := "1.0" if {
	version == "tlsv1"
} else := "1.1" if {
	version == "tlsv1.1"
} else := "1.2" if {
	version == "tlsv1.2"
} else := "1.3" if {
	version == "tlsv1.3"
} else := ""

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_4_minimum_tls_version == "1.3"
}

stackgres_sgpostgres_config_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

stackgres_sgpostgres_config_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

stackgres_sgpostgres_config_too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_5_minimum_tls_version == "1.3"
}

logs_statements if {
	is_string(input.review.object.spec["postgresql.conf"].log_statement)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "log_statement"], null), null)
	regex.match("(?i)^[ \\t']*(all|mod)[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	is_string(input.review.object.spec["postgresql.conf"].log_min_duration_statement)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "log_min_duration_statement"], null), null)
	regex.match("^[ \\t']*0+(\\.0*)?[ \\t]*(us|ms|s|min|h|d)?[ \\t']*$", text_or(setting, ""))
}

setting_holds if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "log_min_duration_statement"], null), null)
	not is_string(setting)
	false
}

logs_durations if {
	setting_holds
}

stackgres_sgpostgres_config_setting_holds if {
	is_string(input.review.object.spec["postgresql.conf"].log_parameter_max_length_on_error)
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "log_parameter_max_length_on_error"], null), null)
	regex.match("^[ \\t']*(-1|0*[1-9])", text_or(setting, ""))
}

stackgres_sgpostgres_config_setting_holds if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "log_parameter_max_length_on_error"], null), null)
	not is_string(setting)
	is_number(setting)
	true
}

logs_parameters_of_errors if {
	stackgres_sgpostgres_config_setting_holds
}

setting_holds_more if {
	is_string(input.review.object.spec["postgresql.conf"]["pgaudit.log_parameter"])
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "pgaudit.log_parameter"], null), null)
	regex.match("(?i)^[ \\t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \\t']*$", text_or(setting, ""))
}

setting_holds_more if {
	setting := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "pgaudit.log_parameter"], null), null)
	not is_string(setting)
	false
}

audits_parameters if {
	setting_holds_more
}

loads_audit if {
	regex.match("(^|[ \\t,'\"])pgaudit([ \\t,'\"]|$)", text_or(object.get(input.review.object, ["spec", "postgresql.conf", "shared_preload_libraries"], null), ""))
}

log_or_pgaudit_role if {
	log := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "pgaudit.log"], null), null)
	not regex.match("(?i)^[ \\t']*(none)?[ \\t']*$", or_else(log, ""))
}

log_or_pgaudit_role if {
	text_or(object.get(input.review.object, ["spec", "postgresql.conf", "pgaudit.role"], null), "") != ""
}

chosen_audit_state := "on" if {
	log_or_pgaudit_role
} else := "unset" if {
	log := text_or(object.get(input.review.object, ["spec", "postgresql.conf", "pgaudit.log"], null), null)
	or_else(log, "") == ""
} else := "off"

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
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
