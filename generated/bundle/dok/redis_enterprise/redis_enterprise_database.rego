# redis-enterprise RedisEnterpriseDatabase: all controls
package dok.redis_enterprise.redis_enterprise_database

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not input.review.object.spec.defaultUser == false
	not is_memcached
	finding := {
		"kind": "violation",
		"control": "UM-2",
		"severity": "medium",
		"field": "spec.defaultUser",
		"message": "UM-2 spec.defaultUser: administrator account default may log in from every address. Fix: Set it to false, and bind roles in rolesPermissions",
		"fix": "Set it to false, and bind roles in rolesPermissions",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	holds_login
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.backup.ftp.url",
		"message": "CM-3 spec.backup.ftp.url: login of the FTP server stands in the open. Fix: Take the login out of it, and use a target whose credentials are in a Secret",
		"fix": "Take the login out of it, and use a target whose credentials are in a Secret",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	redis_enterprise_redis_enterprise_database_holds_login
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": "spec.backup.sftp.sftp_url",
		"message": "CM-3 spec.backup.sftp.sftp_url: login of the SFTP server stands in the open. Fix: Leave the password out: a Secret holds the key",
		"fix": "Leave the password out: a Secret holds the key",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_memcached
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.type",
		"message": "NM-1 spec.type: Memcached accepts plaintext. Fix: Use a database of type redis, with TLS",
		"fix": "Use a database of type redis, with TLS",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not is_memcached
	not input.review.object.spec.tlsMode == "enabled"
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.tlsMode",
		"message": "NM-1 spec.tlsMode: Redis accepts plaintext. Fix: Set it to enabled",
		"fix": "Set it to enabled",
		"edit": "set \"enabled\"",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_memcached
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.type",
		"message": "NM-4 spec.type: no TLS for clients. Fix: Use a database of type redis, with TLS",
		"fix": "Use a database of type redis, with TLS",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not is_memcached
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.tlsMode",
		"message": "NM-4 spec.tlsMode: no TLS for clients. Fix: Set it to enabled",
		"fix": "Set it to enabled",
		"edit": "set \"enabled\"",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not redis_enterprise_redis_enterprise_database_tls_offered
	not is_boolean(object.get(input.review.object, ["spec", "dataInternodeEncryption"], null))
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.dataInternodeEncryption",
		"message": "another object, or the other side, decides on TLS for nodes",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not tls_offered_and_data_internode_encryption
	not redis_enterprise_redis_enterprise_database_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.dataInternodeEncryption",
		"message": "NM-5 spec.dataInternodeEncryption: no TLS for nodes. Fix: Set it to true",
		"fix": "Set it to true",
		"edit": "set true",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_array(input.review.object.spec.replicaSources)
	some i, _ in input.review.object.spec.replicaSources
	field := concat("", ["spec.replicaSources[", show(i), "]"])
	finding := {
		"kind": "unseen",
		"control": "NM-5",
		"severity": "high",
		"field": field,
		"message": "another object, or the other side, decides on TLS for the source of a replica",
		"fix": "",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.ftp.url",
		"message": "NM-6 spec.backup.ftp.url: no TLS for the FTP server. Fix: Use ftps",
		"fix": "Use ftps",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backup.swift.auth_url",
		"message": "NM-6 spec.backup.swift.auth_url: no TLS for Swift. Fix: Use https",
		"fix": "Use https",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.s3)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.s3",
		"message": "ED-1 spec.backup.s3: backups to S3 may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.gcs)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.gcs",
		"message": "ED-1 spec.backup.gcs: backups to Google Cloud may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.abs)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.abs",
		"message": "ED-1 spec.backup.abs: backups to Azure may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.swift)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.swift",
		"message": "ED-1 spec.backup.swift: backups to Swift may be unencrypted. Fix: See that the bucket encrypts",
		"fix": "See that the bucket encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.ftp)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.ftp",
		"message": "ED-1 spec.backup.ftp: backups to an FTP server may be unencrypted. Fix: See that the server encrypts",
		"fix": "See that the server encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.sftp)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.sftp",
		"message": "ED-1 spec.backup.sftp: backups to an SFTP server may be unencrypted. Fix: See that the server encrypts",
		"fix": "See that the server encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	is_object(input.review.object.spec.backup.mount)
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": "spec.backup.mount",
		"message": "ED-1 spec.backup.mount: backups to a volume may be unencrypted. Fix: See that the volume encrypts",
		"fix": "See that the volume encrypts",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "MAA-3 spec.auditing.dbConnsAuditing: the audit of connections is turned off. Fix: Set it to true",
		"fix": "Set it to true",
	}
}

# redis-enterprise RedisEnterpriseDatabase
findings contains finding if {
	not input.review.object.spec.auditing.dbConnsAuditing == true
	not input.review.object.spec.auditing.dbConnsAuditing == false
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.auditing.dbConnsAuditing",
		"message": "another object or SQL may turn on the audit of connections",
		"fix": "",
	}
}

is_memcached if {
	input.review.object.spec.type == "memcached"
}

holds_login if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(object.get(input.review.object, ["spec", "backup", "ftp", "url"], null), ""))
}

redis_enterprise_redis_enterprise_database_holds_login if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", text_or(object.get(input.review.object, ["spec", "backup", "sftp", "sftp_url"], null), ""))
}

tls_offered if {
	input.review.object.spec.tlsMode == "enabled"
}

redis_enterprise_redis_enterprise_database_tls_offered if {
	input.review.object.spec.dataInternodeEncryption == true
}

tls_offered_and_data_internode_encryption if {
	not redis_enterprise_redis_enterprise_database_tls_offered
	not is_boolean(object.get(input.review.object, ["spec", "dataInternodeEncryption"], null))
}

tls_offered_more if {
	not regex.match("(?i)^[ \\t]*ftp:", text_or(object.get(input.review.object, ["spec", "backup", "ftp", "url"], null), ""))
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backup", "swift", "auth_url"], null), ""))
}

tls_offered_more_2 if {
	not is_plain_address
}

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# A value as people may see it: short, printable, on one line.
show(value) := "(none)" if {
	value == null
} else := "(empty)" if {
	value == ""
} else := value if {
	is_string(value)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", value)
} else := json.marshal(value) if {
	is_boolean(value)
} else := "0" if {
	value == 0
} else := json.marshal(floor(value)) if {
	is_number(value)
	value == floor(value)
	value >= -9007199254740991
	value <= 9007199254740991
} else := "(not shown)"
