# percona-server-mongodb PerconaServerMongoDBRestore: all controls
package dok.percona_server_mongodb.percona_server_mongo_dbrestore

# percona-server-mongodb PerconaServerMongoDBRestore
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "backupSource", "s3", "serverSideEncryption", "sseCustomerKey"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.backupSource.s3.serverSideEncryption.sseCustomerKey",
		"message": "CM-2 spec.backupSource.s3.serverSideEncryption.sseCustomerKey: key of the backups stands in the open. Fix: Name its Secret in spec.secrets.sse of the cluster",
		"fix": "Name its Secret in spec.secrets.sse of the cluster",
	}
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
