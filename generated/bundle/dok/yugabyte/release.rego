# yugabyte Release: all controls
package dok.yugabyte.release

# yugabyte Release
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "config", "downloadConfig", "s3", "secretAccessKey"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.config.downloadConfig.s3.secretAccessKey",
		"message": "CM-3 spec.config.downloadConfig.s3.secretAccessKey: key of S3 stands in the open. Fix: Use secretAccessKeySecret",
		"fix": "Use secretAccessKeySecret",
	}
}

# yugabyte Release
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "config", "downloadConfig", "gcs", "credentialsJson"], null), "") != ""
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.config.downloadConfig.gcs.credentialsJson",
		"message": "CM-3 spec.config.downloadConfig.gcs.credentialsJson: key of Google Cloud stands in the open. Fix: Use credentialsJsonSecret",
		"fix": "Use credentialsJsonSecret",
	}
}

# yugabyte Release
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config.downloadConfig.http.paths.x86_64",
		"message": "NM-6 spec.config.downloadConfig.http.paths.x86_64: no TLS for the download. Fix: Use https",
		"fix": "Use https",
	}
}

# yugabyte Release
findings contains finding if {
	not yugabyte_release_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.config.downloadConfig.http.paths.helmChart",
		"message": "NM-6 spec.config.downloadConfig.http.paths.helmChart: no TLS for the download. Fix: Use https",
		"fix": "Use https",
	}
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "config", "downloadConfig", "http", "paths", "x86_64"], null), ""))
}

tls_offered if {
	not is_plain_address
}

yugabyte_release_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "config", "downloadConfig", "http", "paths", "helmChart"], null), ""))
}

yugabyte_release_tls_offered if {
	not yugabyte_release_is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback
