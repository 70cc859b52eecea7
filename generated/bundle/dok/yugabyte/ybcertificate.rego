# yugabyte YBCertificate: all controls
package dok.yugabyte.ybcertificate

# yugabyte YBCertificate
findings contains finding if {
	not input.review.object.spec.certType == "K8S_CERT_MANAGER"
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.certType",
		"message": "NM-7 spec.certType: the certificate of each node is valid for more than a year. Fix: Use K8S_CERT_MANAGER, with an issuer in the YBProvider",
		"fix": "Use K8S_CERT_MANAGER, with an issuer in the YBProvider",
	}
}
