# yugabyte Backup: all controls
package dok.yugabyte.backup

# yugabyte Backup
findings contains finding if {
	not input.review.object.spec.sse == true
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.sse",
		"message": "ED-1 spec.sse: backups to a store may be unencrypted. Fix: Set it to true, or see that the store encrypts",
		"fix": "Set it to true, or see that the store encrypts",
		"edit": "set true",
	}
}
