# cloudnative-pg ObjectStore: all controls
package dok.cloudnative_pg.object_store

# cloudnative-pg ObjectStore
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "instanceSidecarConfiguration", "env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", ["spec.instanceSidecarConfiguration.env[", show(i), "].value"])
	message_ := concat("", ["CM-2 spec.instanceSidecarConfiguration.env[", show(i), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# cloudnative-pg ObjectStore
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.configuration.data.encryption", "message": "ED-1 spec.configuration.data.encryption: backups to the base backup store may be unencrypted. Fix: Set data.encryption to AES256 or aws:kms", "fix": "Set data.encryption to AES256 or aws:kms"} if {
	configuration := object_at(input.review.object, ["spec", "configuration"])
	configuration != null
	startswith(default_to(string_at(configuration, ["destinationPath"]), ""), "s3://")
	string_at(configuration, ["data", "encryption"]) == null
}

# cloudnative-pg ObjectStore
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.configuration.wal.encryption", "message": "ED-1 spec.configuration.wal.encryption: backups to the WAL archive may be unencrypted. Fix: Set wal.encryption to AES256 or aws:kms", "fix": "Set wal.encryption to AES256 or aws:kms"} if {
	configuration := object_at(input.review.object, ["spec", "configuration"])
	configuration != null
	startswith(default_to(string_at(configuration, ["destinationPath"]), ""), "s3://")
	string_at(configuration, ["wal", "encryption"]) == null
}

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either(value, _) if {
	in_address(value)
}

is_either(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either(value, variable)
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
