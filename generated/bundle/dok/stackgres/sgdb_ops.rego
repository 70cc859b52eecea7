# stackgres SGDbOps: all controls
package dok.stackgres.sgdb_ops

# stackgres SGDbOps
findings contains finding if {
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", text_or(object.get(input.review.object, ["spec", "benchmark", "pgbench", "custom", "initialization", "script"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.benchmark.pgbench.custom.initialization.script",
		"message": "CM-2 spec.benchmark.pgbench.custom.initialization.script: password in SQL stands in the open. Fix: Use scriptFrom.secretKeyRef",
		"fix": "Use scriptFrom.secretKeyRef",
	}
}

# stackgres SGDbOps
findings contains finding if {
	is_array(input.review.object.spec.benchmark.pgbench.custom.scripts)
	some i, script in input.review.object.spec.benchmark.pgbench.custom.scripts
	regex.match("(?i)PASSWORD[ \\t\\r\\n]*((E|U&)?'|\\$)", text_or(at(script, ["script"]), ""))
	field := concat("", ["spec.benchmark.pgbench.custom.scripts[", show(i), "].script"])
	message := concat("", ["CM-2 ", field, ": password in SQL stands in the open. Fix: Use scriptFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use scriptFrom.secretKeyRef",
	}
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

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
