# mariadb Connection: all controls
package dok.mariadb.connection

# mariadb Connection
findings contains finding if {
	is_string(input.review.object.spec.params.tls)
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.params.tls",
		"message": "NM-3 spec.params.tls: a client with this connection takes any certificate. Fix: Remove it, or set it to true",
		"fix": "Remove it, or set it to true",
	}
}

# mariadb Connection
findings contains finding if {
	is_string(input.review.object.spec.params.tls)
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.params.tls",
		"message": "NM-4 spec.params.tls: no TLS for clients with this connection. Fix: Remove it, or set it to true",
		"fix": "Remove it, or set it to true",
	}
}

peer_is_verified if {
	not object.get(input.review.object, ["spec", "params", "tls"], null) in {"skip-verify", "preferred"}
}

tls_offered if {
	not input.review.object.spec.params.tls == "false"
}
