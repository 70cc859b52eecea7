# mariadb ExternalMariaDB: all controls
package dok.mariadb.external_maria_db

# mariadb ExternalMariaDB
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.tls.enabled",
		"message": "NM-6 spec.tls.enabled: no TLS for the MariaDB elsewhere. Fix: Set it to true, and serverCASecretRef",
		"fix": "Set it to true, and serverCASecretRef",
	}
}

tls_offered if {
	input.review.object.spec.tls.enabled == true
}
