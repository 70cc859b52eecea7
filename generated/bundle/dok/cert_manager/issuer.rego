# cert-manager Issuer: all controls
package dok.cert_manager.issuer

# cert-manager Issuer
findings contains finding if {
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.acme.skipTLSVerify",
		"message": "NM-3 spec.acme.skipTLSVerify: cert-manager to the ACME server takes any certificate. Fix: Remove it, and set caBundle",
		"fix": "Remove it, and set caBundle",
	}
}

# cert-manager Issuer
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.acme.server",
		"message": "NM-6 spec.acme.server: no TLS for the ACME server. Fix: Use https",
		"fix": "Use https",
	}
}

# cert-manager Issuer
findings contains finding if {
	not cert_manager_issuer_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.vault.server",
		"message": "NM-6 spec.vault.server: no TLS for Vault. Fix: Use https",
		"fix": "Use https",
	}
}

# cert-manager Issuer
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.venafi.tpp.url",
		"message": "NM-6 spec.venafi.tpp.url: no TLS for Venafi. Fix: Use https",
		"fix": "Use https",
	}
}

# cert-manager Issuer
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "acme", "caBundle"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.acme.caBundle",
		"message": "NM-8 spec.acme.caBundle: the authority that is trusted stands in the object, so nothing renews it. Fix: Replace it there in time: ACME takes no Secret",
		"fix": "Replace it there in time: ACME takes no Secret",
	}
}

# cert-manager Issuer
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "vault", "caBundle"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.vault.caBundle",
		"message": "NM-8 spec.vault.caBundle: the authority that is trusted stands in the object, so nothing renews it. Fix: Use caBundleSecretRef",
		"fix": "Use caBundleSecretRef",
	}
}

# cert-manager Issuer
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "venafi", "tpp", "caBundle"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "NM-8",
		"severity": "low",
		"field": "spec.venafi.tpp.caBundle",
		"message": "NM-8 spec.venafi.tpp.caBundle: the authority that is trusted stands in the object, so nothing renews it. Fix: Use caBundleSecretRef",
		"fix": "Use caBundleSecretRef",
	}
}

# cert-manager Issuer
findings contains finding if {
	is_object(input.review.object.spec.ca)
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.ca.secretName",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

peer_is_verified if {
	not input.review.object.spec.acme.skipTLSVerify == true
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "acme", "server"], null), ""))
}

tls_offered if {
	not is_plain_address
}

cert_manager_issuer_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "vault", "server"], null), ""))
}

cert_manager_issuer_tls_offered if {
	not cert_manager_issuer_is_plain_address
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "venafi", "tpp", "url"], null), ""))
}

tls_offered_more if {
	not is_plain_address_more
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
