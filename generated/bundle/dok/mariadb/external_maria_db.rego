# mariadb ExternalMariaDB: all controls
package dok.mariadb.external_maria_db

# mariadb ExternalMariaDB
findings contains finding if {
	at(input.review.object, ["spec", "tls", "enabled"]) != true
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-6 spec.tls.enabled: no TLS for the MariaDB elsewhere. Fix: Set it to true, and serverCASecretRef",
		"fix": "Set it to true, and serverCASecretRef",
	}
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null
