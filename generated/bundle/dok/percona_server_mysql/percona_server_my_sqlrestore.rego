# percona-server-mysql PerconaServerMySQLRestore: all controls
package dok.percona_server_mysql.percona_server_my_sqlrestore

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--encrypt-key=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key of the backups stands in the open. Fix: Remove it, and set encryptionKeySecret"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and set encryptionKeySecret",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.backupSource.storage.containerOptions.env)
	some i, variable in input.review.object.spec.backupSource.storage.containerOptions.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.backupSource.storage.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "backupSource", "storage", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--encrypt-key=[^ ]", argument)
	field := concat("", ["spec.backupSource.storage.containerOptions.args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-1 ", field, ": key of the backups stands in the open. Fix: Remove it, and set encryptionKeySecret"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it, and set encryptionKeySecret",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.pitr.backupSource.binlogServer.env)
	some i, variable in input.review.object.spec.pitr.backupSource.binlogServer.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.pitr.backupSource.binlogServer.env[", show(i), "].value"])
	message := concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"])
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--password=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of xtrabackup stands in the open. Fix: Remove it: the operator gives its own"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator gives its own",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.backupSource.storage.containerOptions.env)
	some i, variable in input.review.object.spec.backupSource.storage.containerOptions.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.backupSource.storage.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "backupSource", "storage", "containerOptions", "args", "xtrabackup"], null))
	regex.match("^--password=[^ ]", argument)
	field := concat("", ["spec.backupSource.storage.containerOptions.args.xtrabackup[", show(i), "]"])
	message := concat("", ["CM-2 ", field, ": password of xtrabackup stands in the open. Fix: Remove it: the operator gives its own"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: the operator gives its own",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.pitr.backupSource.binlogServer.env)
	some i, variable in input.review.object.spec.pitr.backupSource.binlogServer.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.pitr.backupSource.binlogServer.env[", show(i), "].value"])
	message := concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	is_of_service(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xbcloud"], null))
	regex.match("^--(s3-secret-key|google-secret-key|azure-access-key)=[^ ]", argument)
	field := concat("", ["spec.containerOptions.args.xbcloud[", show(i), "]"])
	message := concat("", ["CM-3 ", field, ": key of the store stands in the open. Fix: Remove it: that of credentialsSecret is used"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: that of credentialsSecret is used",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.backupSource.storage.containerOptions.env)
	some i, variable in input.review.object.spec.backupSource.storage.containerOptions.env
	is_of_service(variable)
	field := concat("", ["spec.backupSource.storage.containerOptions.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "backupSource", "storage", "containerOptions", "args", "xbcloud"], null))
	regex.match("^--(s3-secret-key|google-secret-key|azure-access-key)=[^ ]", argument)
	field := concat("", ["spec.backupSource.storage.containerOptions.args.xbcloud[", show(i), "]"])
	message := concat("", ["CM-3 ", field, ": key of the store stands in the open. Fix: Remove it: that of credentialsSecret is used"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: that of credentialsSecret is used",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.pitr.backupSource.binlogServer.env)
	some i, variable in input.review.object.spec.pitr.backupSource.binlogServer.env
	is_of_service(variable)
	field := concat("", ["spec.pitr.backupSource.binlogServer.env[", show(i), "].value"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	addresses
	not is_plain_address
	not peer_is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.backupSource.storage.verifyTLS",
		"message": "NM-3 spec.backupSource.storage.verifyTLS: a backup to its store takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	addresses
	not is_plain_address
	is_array(input.review.object.spec.backupSource.storage.containerOptions.env)
	some i, variable in input.review.object.spec.backupSource.storage.containerOptions.env
	not percona_server_mysql_percona_server_my_sqlrestore_peer_is_verified(variable)
	field := concat("", ["spec.backupSource.storage.containerOptions.env[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set \"true\"",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	addresses
	not is_plain_address
	some i, argument in texts(object.get(input.review.object, ["spec", "backupSource", "storage", "containerOptions", "args", "xbcloud"], null))
	not peer_is_verified_more(argument)
	field := concat("", ["spec.backupSource.storage.containerOptions.args.xbcloud[", show(i), "]"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_array(input.review.object.spec.containerOptions.env)
	some i, variable in input.review.object.spec.containerOptions.env
	not percona_server_mysql_percona_server_my_sqlrestore_peer_is_verified(variable)
	field := concat("", ["spec.containerOptions.env[", show(i), "].value"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Set it to true"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true",
		"edit": "set \"true\"",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some i, argument in texts(object.get(input.review.object, ["spec", "containerOptions", "args", "xbcloud"], null))
	not peer_is_verified_more(argument)
	field := concat("", ["spec.containerOptions.args.xbcloud[", show(i), "]"])
	message := concat("", ["NM-3 ", field, ": a backup to its store takes any certificate. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	not says_tls
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.storage.s3.endpointUrl",
		"message": "NM-6 spec.backupSource.storage.s3.endpointUrl: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	not percona_server_mysql_percona_server_my_sqlrestore_says_tls
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.storage.gcs.endpointUrl",
		"message": "NM-6 spec.backupSource.storage.gcs.endpointUrl: no TLS for Google. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.backupSource.storage.azure.endpointUrl",
		"message": "NM-6 spec.backupSource.storage.azure.endpointUrl: no TLS for Azure. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	not percona_server_mysql_percona_server_my_sqlrestore_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.pitr.backupSource.binlogServer.storage.s3.endpointUrl",
		"message": "NM-6 spec.pitr.backupSource.binlogServer.storage.s3.endpointUrl: no TLS for the store of binary logs. Fix: Use https",
		"fix": "Use https",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_object(input.review.object.spec.backupSource.storage)
	pod := object.get(input.review.object, ["spec", "backupSource", "storage", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "backupSource", "storage", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "backupSource", "storage", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "backupSource", "storage", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backupSource.storage.containerSecurityContext",
		"message": "WL-1 spec.backupSource.storage.containerSecurityContext: container of the restore may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_object(input.review.object.spec.backupSource.storage)
	not allow_privilege_escalation_and_privileged
	edit := chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.backupSource.storage.containerSecurityContext",
		"message": "WL-1 spec.backupSource.storage.containerSecurityContext: container of the restore may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_object(input.review.object.spec.pitr.backupSource.binlogServer)
	pod := object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "podSecurityContext"], null)
	own := object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "containerSecurityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "containerSecurityContext", "runAsUser"], null), number_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "podSecurityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pitr.backupSource.binlogServer.containerSecurityContext",
		"message": "WL-1 spec.pitr.backupSource.binlogServer.containerSecurityContext: container binlog-server may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	is_object(input.review.object.spec.pitr.backupSource.binlogServer)
	not percona_server_mysql_percona_server_my_sqlrestore_allow_privilege_escalation_and_privileged
	edit := percona_server_mysql_percona_server_my_sqlrestore_chosen_edit
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.pitr.backupSource.binlogServer.containerSecurityContext",
		"message": "WL-1 spec.pitr.backupSource.binlogServer.containerSecurityContext: container binlog-server may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	image := object.get(field_value, ["image"], null)
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) == ""
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	reason := concat("", ["the operator, or another object, names the image of ", show(image_name)])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := object.get(field_value, ["name"], null)
	field := show(object.get(field_value, ["at"], null))
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# percona-server-mysql PerconaServerMySQLRestore
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "binlog-server", "image": chosen_on, "at": "spec.pitr.backupSource.binlogServer.image", "runs": on}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initContainer", "image"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initContainer.image", "runs": false}, {"name": "that goes before", "image": text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "initImage"], null), ""), "at": "spec.pitr.backupSource.binlogServer.initImage", "runs": false}]; runs_or_image(candidate)]
	object.get(field_value, ["image"], null) != ""
	image := object.get(field_value, ["image"], null)
	first := or_else(item_at(split(text_or(image, ""), "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := show(object.get(field_value, ["at"], null))
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

percona_server_mysql_percona_server_my_sqlrestore_is_literal(value) if {
	value != ""
	not startswith(value, "$(")
}

in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

in_address_or_value(value, variable) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", text_or(at(variable, ["name"]), ""))
	percona_server_mysql_percona_server_my_sqlrestore_is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

holds_login_or_in_parameters(value, variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	percona_server_mysql_percona_server_my_sqlrestore_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

is_address if {
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "storage", "s3", "endpointUrl"], null), null)
	not is_string(address)
}

is_address if {
	input.review.object.spec.backupSource.storage.s3.endpointUrl == ""
}

is_address if {
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "storage", "s3", "endpointUrl"], null), null)
	contains(text_or(address, ""), "https")
}

says_tls if {
	is_address
}

percona_server_mysql_percona_server_my_sqlrestore_is_address if {
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "storage", "gcs", "endpointUrl"], null), null)
	not is_string(address)
}

percona_server_mysql_percona_server_my_sqlrestore_is_address if {
	input.review.object.spec.backupSource.storage.gcs.endpointUrl == ""
}

percona_server_mysql_percona_server_my_sqlrestore_is_address if {
	address := text_or(object.get(input.review.object, ["spec", "backupSource", "storage", "gcs", "endpointUrl"], null), null)
	contains(text_or(address, ""), "https")
}

percona_server_mysql_percona_server_my_sqlrestore_says_tls if {
	percona_server_mysql_percona_server_my_sqlrestore_is_address
}

addresses if {
	says_tls
	percona_server_mysql_percona_server_my_sqlrestore_says_tls
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "backupSource", "storage", "azure", "endpointUrl"], null), ""))
}

peer_is_verified if {
	not input.review.object.spec.backupSource.storage.verifyTLS == false
}

percona_server_mysql_percona_server_my_sqlrestore_peer_is_verified(variable) if {
	not variable.name == "VERIFY_TLS"
}

percona_server_mysql_percona_server_my_sqlrestore_peer_is_verified(variable) if {
	not variable.value == "false"
}

peer_is_verified_more(argument) if {
	not startswith(argument, "--insecure")
}

tls_offered if {
	not is_plain_address
}

percona_server_mysql_percona_server_my_sqlrestore_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "storage", "s3", "endpointUrl"], null), ""))
}

percona_server_mysql_percona_server_my_sqlrestore_tls_offered if {
	not percona_server_mysql_percona_server_my_sqlrestore_is_plain_address
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged if {
	input.review.object.spec.backupSource.storage.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.backupSource.storage.containerSecurityContext.privileged == true
}

chosen_edit := "" if {
	input.review.object.spec.backupSource.storage.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

percona_server_mysql_percona_server_my_sqlrestore_allow_privilege_escalation_and_privileged if {
	input.review.object.spec.pitr.backupSource.binlogServer.containerSecurityContext.allowPrivilegeEscalation == false
	not input.review.object.spec.pitr.backupSource.binlogServer.containerSecurityContext.privileged == true
}

percona_server_mysql_percona_server_my_sqlrestore_chosen_edit := "" if {
	input.review.object.spec.pitr.backupSource.binlogServer.containerSecurityContext.privileged == true
} else := "set allowPrivilegeEscalation false"

is_on if {
	is_object(input.review.object.spec.pitr.backupSource.binlogServer)
}

chosen_on := text_or(object.get(input.review.object, ["spec", "pitr", "backupSource", "binlogServer", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

runs_or_image(candidate) if {
	object.get(candidate, ["runs"], null) == true
}

runs_or_image(candidate) if {
	object.get(candidate, ["image"], null) != ""
}

chosen_image_fixed_by(image) := "digest" if {
	contains(text_or(image, ""), "@")
} else := "tag" if {
	regex.match(":[^/]*$", text_or(image, ""))
	not endswith(text_or(image, ""), ":latest")
} else := "nothing"

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, image) := concat("", ["docker.io/library/", text_or(image, "")]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", text_or(image, "")])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(text_or(image_source, ""), concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", text_or(image_source, ""))
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
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

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
