# mariadb PointInTimeRecovery: all controls
package dok.mariadb.point_in_time_recovery

# mariadb PointInTimeRecovery
findings contains {"kind": "violation", "control": "ED-1", "severity": "low", "field": "spec.storage.s3.ssec", "message": "ED-1 spec.storage.s3.ssec: backups to S3 may be unencrypted. Fix: Set ssec.customerKeySecretKeyRef", "fix": "Set ssec.customerKeySecretKeyRef"} if {
	object_at(input.review.object, ["spec", "storage", "s3"]) != null
	object_at(input.review.object, ["spec", "storage", "s3", "ssec", "customerKeySecretKeyRef"]) == null
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null
