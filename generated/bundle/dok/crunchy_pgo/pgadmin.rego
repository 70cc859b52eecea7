# crunchy-pgo PGAdmin: all controls
package dok.crunchy_pgo.pgadmin

# crunchy-pgo PGAdmin
findings contains finding if {
	regex.match("://[^:@/ ]*:[^@/ ]+@", text_or(object.get(input.review.object, ["spec", "config", "settings", "CONFIG_DATABASE_URI"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.config.settings.CONFIG_DATABASE_URI",
		"message": "CM-2 spec.config.settings.CONFIG_DATABASE_URI: password of the configuration database stands in the open. Fix: Use configDatabaseURI, which names a Secret",
		"fix": "Use configDatabaseURI, which names a Secret",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	not speaks_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.config.gunicorn.certfile",
		"message": "NM-1 spec.config.gunicorn.certfile: pgAdmin accepts plaintext. Fix: Name certfile and keyfile, and mount them with config.files",
		"fix": "Name certfile and keyfile, and mount them with config.files",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	exporter.tls.insecure_skip_verify == true
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure_skip_verify"])
	message := cut(concat("", ["NM-3 ", field, ": ", show(concat("", ["exporter ", show(name)])), " takes any certificate. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	not speaks_tls
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.config.gunicorn.certfile",
		"message": "NM-4 spec.config.gunicorn.certfile: no TLS for browsers. Fix: Name certfile and keyfile, and mount them with config.files",
		"fix": "Name certfile and keyfile, and mount them with config.files",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	some name, exporter in object_or(object_or(object.get(input.review.object, ["spec", "instrumentation", "config", "exporters"], null), {}), {})
	is_object(exporter)
	exporter.tls.insecure == true
	field := concat("", ["spec.instrumentation.config.exporters[\"", show(name), "\"].tls.insecure"])
	message := cut(concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["exporter ", show(name)])), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.dataVolumeClaimSpec.storageClassName: volume data of pgAdmin is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# crunchy-pgo PGAdmin
findings contains finding if {
	true
	text_or(object.get(input.review.object, ["spec", "dataVolumeClaimSpec", "storageClassName"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.dataVolumeClaimSpec.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

speaks_tls if {
	is_string(input.review.object.spec.config.gunicorn.certfile)
	is_string(input.review.object.spec.config.gunicorn.keyfile)
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

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
