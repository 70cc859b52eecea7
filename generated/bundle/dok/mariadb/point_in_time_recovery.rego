# mariadb PointInTimeRecovery: all controls
package dok.mariadb.point_in_time_recovery

# mariadb PointInTimeRecovery
findings contains finding if {
	is_object(at(input.review.object, ["spec", "storage", "s3"]))
	not is_object(at(input.review.object, ["spec", "storage", "s3", "ssec", "customerKeySecretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.storage.s3.ssec",
		"message": "ED-1 spec.storage.s3.ssec: backups to S3 may be unencrypted. Fix: Set ssec.customerKeySecretKeyRef",
		"fix": "Set ssec.customerKeySecretKeyRef",
	}
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null
