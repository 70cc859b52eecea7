# mysql-operator InnoDBCluster: all controls
package dok.mysql_operator.inno_dbcluster

# mysql-operator InnoDBCluster
findings contains finding if {
	skips_passwords
	finding := {
		"kind": "violation",
		"control": "UM-3",
		"severity": "high",
		"field": "spec.mycnf",
		"message": "UM-3 spec.mycnf: every login asks for no password. Fix: Remove skip_grant_tables",
		"fix": "Remove skip_grant_tables",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "tlsUseSelfSigned", false) == true
	finding := {
		"kind": "violation",
		"control": "UM-6",
		"severity": "low",
		"field": "spec.tlsUseSelfSigned",
		"message": "UM-6 spec.tlsUseSelfSigned: members need no client certificate. Fix: Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
		"fix": "Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	uses_old_hash
	finding := {
		"kind": "violation",
		"control": "UM-7",
		"severity": "medium",
		"field": "spec.mycnf",
		"message": "UM-7 spec.mycnf: passwords of new accounts are stored in a hash that is broken. Fix: Use caching_sha2_password",
		"fix": "Use caching_sha2_password",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_object(input.review.object.spec.keyring.file)
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.keyring.file",
		"message": "CM-1 spec.keyring.file: key file is kept beside the data, by no key service. Fix: Use oci",
		"fix": "Use oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_object(input.review.object.spec.keyring.encryptedFile)
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.keyring.encryptedFile",
		"message": "CM-1 spec.keyring.encryptedFile: key file is kept beside the data, by no key service. Fix: Use oci",
		"fix": "Use oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	uses_key_file
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "low",
		"field": "spec.mycnf",
		"message": "CM-1 spec.mycnf: key file is kept beside the data, by no key service. Fix: Remove it, and use keyring.oci",
		"fix": "Remove it, and use keyring.oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	some i, container in input.review.object.spec.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.initContainers)
	some i, container in input.review.object.spec.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some i, container in input.review.object.spec.router.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.initContainers)
	some i, container in input.review.object.spec.router.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.router.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	some i_2, container in replica.podSpec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.initContainers)
	some i_2, container in replica.podSpec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.logs.collector.env)
	some i, variable in input.review.object.spec.logs.collector.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.logs.collector.env[", show(i), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	holds_secret
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.mycnf",
		"message": "CM-2 spec.mycnf: password in my.cnf stands in the open. Fix: Keep it in a Secret, mounted through podSpec",
		"fix": "Keep it in a Secret, mounted through podSpec",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	regex.match("(?i)^([a-z+]+://)?[^:@/ ]+:[^@/ ]+@", text_or(object.get(input.review.object, ["spec", "initDB", "clone", "donorUrl"], null), ""))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": "spec.initDB.clone.donorUrl",
		"message": "CM-2 spec.initDB.clone.donorUrl: password of the donor stands in the open. Fix: Remove it: that of secretKeyRef is used",
		"fix": "Remove it: that of secretKeyRef is used",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	some i, container in input.review.object.spec.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.initContainers)
	some i, container in input.review.object.spec.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some i, container in input.review.object.spec.router.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.initContainers)
	some i, container in input.review.object.spec.router.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.router.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	some i_2, container in replica.podSpec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.initContainers)
	some i_2, container in replica.podSpec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.logs.collector.env)
	some i, variable in input.review.object.spec.logs.collector.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.logs.collector.env[", show(i), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.logs.collector.fluentd.sinks)
	some i, sink in input.review.object.spec.logs.collector.fluentd.sinks
	regex.match("(^|\\n)[ \\t]*(password|shared_key|private_key_passphrase)[ \\t]+(\"[^#\"]|[^\" \\t\\r\\n])", text_or(at(sink, ["rawConfig"]), ""))
	field := concat("", ["spec.logs.collector.fluentd.sinks[", show(i), "].rawConfig"])
	message := concat("", ["CM-3 ", field, ": ", show(concat("", ["password of sink ", show(text_or(at(sink, ["name"]), null))])), " stands in the open. Fix: Take it from the environment, and that from a Secret"])
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Take it from the environment, and that from a Secret",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	some i, container in input.review.object.spec.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.initContainers)
	some i, container in input.review.object.spec.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some i, container in input.review.object.spec.router.podSpec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.initContainers)
	some i, container in input.review.object.spec.router.podSpec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.router.podSpec.initContainers[", show(i), "].env[", show(i_2), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	some i_2, container in replica.podSpec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.initContainers)
	some i_2, container in replica.podSpec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.logs.collector.env)
	some i, variable in input.review.object.spec.logs.collector.env
	is_of_service(variable)
	field := concat("", ["spec.logs.collector.env[", show(i), "].value"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	not requires_tls
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.mycnf",
		"message": "NM-1 spec.mycnf: MySQL accepts plaintext. Fix: Set require_secure_transport=ON",
		"fix": "Set require_secure_transport=ON",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not some_option
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.router.bootstrapOptions",
		"message": "NM-1 spec.router.bootstrapOptions: MySQL Router accepts plaintext. Fix: Add --client-ssl-mode=REQUIRED",
		"fix": "Add --client-ssl-mode=REQUIRED",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "metrics"], null), "enable", false) == true
	text_or(object.get(input.review.object, ["spec", "metrics", "webConfig"], null), "") == ""
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.metrics.webConfig",
		"message": "NM-1 spec.metrics.webConfig: the endpoint for Prometheus accepts plaintext. Fix: Name a ConfigMap that turns TLS on, and tlsSecret",
		"fix": "Name a ConfigMap that turns TLS on, and tlsSecret",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.tlsUseSelfSigned",
		"message": "NM-3 spec.tlsUseSelfSigned: each member takes any certificate. Fix: Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
		"fix": "Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not is_verified
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.tlsUseSelfSigned",
		"message": "NM-3 spec.tlsUseSelfSigned: MySQL Router to MySQL takes any certificate. Fix: Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
		"fix": "Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	donor := text_or(object.get(input.review.object, ["spec", "initDB", "clone", "donorUrl"], null), "")
	donor != ""
	not regex.match("(?i)[?&]ssl-mode=disabled(&|$)", donor)
	not regex.match("(?i)[?&]ssl-mode=(verify_ca|verify_identity)(&|$)", donor)
	finding := {
		"kind": "unseen",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.initDB.clone.donorUrl",
		"message": "no field says whether the clone of the donor takes any certificate",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mycnf",
		"message": "NM-4 spec.mycnf: no TLS for clients. Fix: Remove what turns TLS off",
		"fix": "Remove what turns TLS off",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	tls_minimum_version := chosen_tls_minimum_version
	too_old(tls_minimum_version)
	message := concat("", ["NM-4 spec.mycnf: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set tls_version to TLSv1.3"])
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.mycnf",
		"message": message,
		"fix": "Set tls_version to TLSv1.3",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	some option in texts(object.get(input.review.object, ["spec", "router", "bootstrapOptions"], null))
	regex.match("(?i)^--(client-ssl-mode|conf-set-option=DEFAULT\\.client_ssl_mode)=disabled$", option)
	finding := {
		"kind": "violation",
		"control": "NM-4",
		"severity": "high",
		"field": "spec.router.bootstrapOptions",
		"message": "NM-4 spec.router.bootstrapOptions: no TLS for clients of MySQL Router. Fix: Use --client-ssl-mode=REQUIRED",
		"fix": "Use --client-ssl-mode=REQUIRED",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.mycnf",
		"message": "NM-5 spec.mycnf: no TLS for replication. Fix: Remove what turns TLS off",
		"fix": "Remove what turns TLS off",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	some option in texts(object.get(input.review.object, ["spec", "router", "bootstrapOptions"], null))
	regex.match("(?i)^--(server-ssl-mode|conf-set-option=DEFAULT\\.server_ssl_mode)=disabled$", option)
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.router.bootstrapOptions",
		"message": "NM-5 spec.router.bootstrapOptions: no TLS for MySQL Router to MySQL. Fix: Remove --server-ssl-mode",
		"fix": "Remove --server-ssl-mode",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupProfiles)
	some i, profile in input.review.object.spec.backupProfiles
	not mysql_operator_inno_dbcluster_tls_offered(profile)
	field := concat("", ["spec.backupProfiles[", show(i), "].dumpInstance.storage.s3.endpoint"])
	message := concat("", ["NM-6 ", field, ": no TLS for S3. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupSchedules)
	some i, schedule in input.review.object.spec.backupSchedules
	not tls_offered_more(schedule)
	field := concat("", ["spec.backupSchedules[", show(i), "].backupProfile.dumpInstance.storage.s3.endpoint"])
	message := concat("", ["NM-6 ", field, ": no TLS for S3. Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not tls_offered_more_2
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.initDB.dump.storage.s3.endpoint",
		"message": "NM-6 spec.initDB.dump.storage.s3.endpoint: no TLS for S3. Fix: Use https",
		"fix": "Use https",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	donor := text_or(object.get(input.review.object, ["spec", "initDB", "clone", "donorUrl"], null), "")
	donor != ""
	not tls_offered_more_3(donor)
	not regex.match("(?i)[?&]ssl-mode=disabled(&|$)", donor)
	finding := {
		"kind": "unseen",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.initDB.clone.donorUrl",
		"message": "another object, or the other side, decides on TLS for the donor",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	donor := text_or(object.get(input.review.object, ["spec", "initDB", "clone", "donorUrl"], null), "")
	donor != ""
	not tls_offered_and_donor(donor)
	not tls_offered_more_3(donor)
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.initDB.clone.donorUrl",
		"message": "NM-6 spec.initDB.clone.donorUrl: no TLS for the donor. Fix: Set ssl-mode to REQUIRED",
		"fix": "Set ssl-mode to REQUIRED",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.logs.collector.fluentd.sinks)
	some i, sink in input.review.object.spec.logs.collector.fluentd.sinks
	not tls_offered_more_4(sink)
	field := concat("", ["spec.logs.collector.fluentd.sinks[", show(i), "].rawConfig"])
	message := concat("", ["NM-6 ", field, ": no TLS for ", show(concat("", ["sink ", show(text_or(at(sink, ["name"]), null))])), ". Fix: Use https"])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use https",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not is_own
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.tlsSecretName",
		"message": "whoever fills the Secret renews the server certificate",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_own
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tlsUseSelfSigned",
		"message": "NM-7 spec.tlsUseSelfSigned: the server certificate is made by each pod, so no client can verify it. Fix: Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
		"fix": "Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not is_own
	finding := {
		"kind": "unseen",
		"control": "NM-7",
		"severity": "medium",
		"field": "spec.router.tlsSecretName",
		"message": "whoever fills the Secret renews the certificate of MySQL Router",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_own
	finding := {
		"kind": "violation",
		"control": "NM-7",
		"severity": "low",
		"field": "spec.tlsUseSelfSigned",
		"message": "NM-7 spec.tlsUseSelfSigned: the certificate of MySQL Router is made by each pod, so no client can verify it. Fix: Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
		"fix": "Remove it, and name Secrets in tlsSecretName and tlsCASecretName",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "tlsUseSelfSigned", false) != true
	finding := {
		"kind": "unseen",
		"control": "NM-8",
		"severity": "medium",
		"field": "spec.tlsCASecretName",
		"message": "whoever fills the Secret replaces the authority",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec"], null), "tlsUseSelfSigned", false) != true
	finding := {
		"kind": "unseen",
		"control": "NM-9",
		"severity": "low",
		"field": "spec.tlsSecretName",
		"message": "the Secret holds the chain of the server certificate",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.podSpec.containers
	container.name == "mysql"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podSpec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MySQL is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.podSpec.containers
	container.name == "mysql"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not is_named_for_fips(module_image)
	field := concat("", ["spec.podSpec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not some_container
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), "")
	not mysql_operator_inno_dbcluster_is_named_for_fips(repository)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageRepository",
		"message": "NM-10 spec.imageRepository: the image of MySQL is not named as built for FIPS. Fix: Name a repository of images built for FIPS",
		"fix": "Name a repository of images built for FIPS",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not some_container
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), "")
	not mysql_operator_inno_dbcluster_is_named_for_fips(repository)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageRepository",
		"message": "the image of MySQL decides which cryptography is used",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.containers)
	nm_10_require_fips == true
	some i, container in input.review.object.spec.router.podSpec.containers
	container.name == "router"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not is_named_for_fips(module_image)
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MySQL Router is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.containers)
	nm_10_require_fips != true
	some i, container in input.review.object.spec.router.podSpec.containers
	container.name == "router"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not is_named_for_fips(module_image)
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MySQL Router decides which cryptography is used",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not mysql_operator_inno_dbcluster_some_container
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), "")
	not mysql_operator_inno_dbcluster_is_named_for_fips(repository)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageRepository",
		"message": "NM-10 spec.imageRepository: the image of MySQL Router is not named as built for FIPS. Fix: Name a repository of images built for FIPS",
		"fix": "Name a repository of images built for FIPS",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not mysql_operator_inno_dbcluster_some_container
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), "")
	not mysql_operator_inno_dbcluster_is_named_for_fips(repository)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.imageRepository",
		"message": "the image of MySQL Router decides which cryptography is used",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) > 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.datadirVolumeClaimTemplate.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.datadirVolumeClaimTemplate.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "")
	is_open(volume_class_name)
	message := concat("", ["SM-1 spec.datadirVolumeClaimTemplate.storageClassName: volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.datadirVolumeClaimTemplate.storageClassName",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "") != ""
	count(sm_1_encrypted_classes) == 0
	volume_class_name := text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.datadirVolumeClaimTemplate.storageClassName",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mysql_operator_inno_dbcluster_is_open(defaults)
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": "spec.datadirVolumeClaimTemplate.storageClassName",
		"message": "SM-1 spec.datadirVolumeClaimTemplate.storageClassName: volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts",
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "datadirVolumeClaimTemplate", "storageClassName"], null), "") == ""
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mysql_operator_inno_dbcluster_is_open(defaults)
	not is_shut(defaults)
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.datadirVolumeClaimTemplate.storageClassName",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(sm_1_encrypted_classes) > 0
	some i, replica in input.review.object.spec.readReplicas
	text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.readReplicas[", show(i), "].datadirVolumeClaimTemplate.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of replica ", show(text_or(at(replica, ["name"]), null))])), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(sm_1_encrypted_classes) == 0
	some i, replica in input.review.object.spec.readReplicas
	text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.readReplicas[", show(i), "].datadirVolumeClaimTemplate.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of replica ", show(text_or(at(replica, ["name"]), null))])), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(sm_1_encrypted_classes) == 0
	some i, replica in input.review.object.spec.readReplicas
	text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.readReplicas[", show(i), "].datadirVolumeClaimTemplate.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mysql_operator_inno_dbcluster_is_open(defaults)
	some i, replica in input.review.object.spec.readReplicas
	text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "") == ""
	field := concat("", ["spec.readReplicas[", show(i), "].datadirVolumeClaimTemplate.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(concat("", ["of replica ", show(text_or(at(replica, ["name"]), null))])), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mysql_operator_inno_dbcluster_is_open(defaults)
	not is_shut(defaults)
	some i, replica in input.review.object.spec.readReplicas
	text_or(at(replica, ["datadirVolumeClaimTemplate", "storageClassName"]), "") == ""
	field := concat("", ["spec.readReplicas[", show(i), "].datadirVolumeClaimTemplate.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_object(input.review.object.spec.keyring.file)
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.keyring.file",
		"message": "SM-3 spec.keyring.file: key file is not in a key service. Fix: Use oci",
		"fix": "Use oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_object(input.review.object.spec.keyring.encryptedFile)
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.keyring.encryptedFile",
		"message": "SM-3 spec.keyring.encryptedFile: key file is not in a key service. Fix: Use oci",
		"fix": "Use oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	uses_key_file
	finding := {
		"kind": "violation",
		"control": "SM-3",
		"severity": "low",
		"field": "spec.mycnf",
		"message": "SM-3 spec.mycnf: key file is not in a key service. Fix: Remove it, and use keyring.oci",
		"fix": "Remove it, and use keyring.oci",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "keyring", "file"], null))
	not is_object(object.get(input.review.object, ["spec", "keyring", "encryptedFile"], null))
	not is_object(object.get(input.review.object, ["spec", "keyring", "oci"], null))
	not mysql_operator_inno_dbcluster_uses_key_file
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	not regex.match("(?i)(^|\\n)[ \\t]*early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_(aws|hashicorp|oci|okv|vault)", or_else(configuration, ""))
	finding := {
		"kind": "unseen",
		"control": "SM-3",
		"severity": "medium",
		"field": "spec.keyring",
		"message": "nothing here says that data is encrypted, or where its key is kept",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupProfiles)
	some i, profile in input.review.object.spec.backupProfiles
	is_object(profile.dumpInstance.storage.s3)
	at_value := concat("", ["spec.backupProfiles[", show(i), "]"])
	field := concat("", [show(at_value), ".dumpInstance.storage.s3"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupProfiles)
	some i, profile in input.review.object.spec.backupProfiles
	is_object(profile.dumpInstance.storage.persistentVolumeClaim)
	at_value := concat("", ["spec.backupProfiles[", show(i), "]"])
	field := concat("", [show(at_value), ".dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: See that its class encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that its class encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupSchedules)
	some i, schedule in input.review.object.spec.backupSchedules
	is_object(schedule.backupProfile.dumpInstance.storage.s3)
	at_value := concat("", ["spec.backupSchedules[", show(i), "].backupProfile"])
	field := concat("", [show(at_value), ".dumpInstance.storage.s3"])
	message := concat("", ["ED-1 ", field, ": backups to S3 may be unencrypted. Fix: See that the bucket encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that the bucket encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupSchedules)
	some i, schedule in input.review.object.spec.backupSchedules
	is_object(schedule.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	at_value := concat("", ["spec.backupSchedules[", show(i), "].backupProfile"])
	field := concat("", [show(at_value), ".dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["ED-1 ", field, ": backups to a volume may be unencrypted. Fix: See that its class encrypts"])
	finding := {
		"kind": "violation",
		"control": "ED-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "See that its class encrypts",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "general"], null), "enabled", false) == true
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.logs.general.enabled",
		"message": "ED-2 spec.logs.general.enabled: the general log carries data of users. Fix: Set it to false",
		"fix": "Set it to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "slowQuery"], null), "enabled", false) == true
	number_in(object.get(input.review.object, ["spec", "logs", "slowQuery"], null), "longQueryTime", 10) == 0
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.logs.slowQuery.longQueryTime",
		"message": "ED-2 spec.logs.slowQuery.longQueryTime: the slow query log carries data of users. Fix: Raise it",
		"fix": "Raise it",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?general[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.mycnf",
		"message": "ED-2 spec.mycnf: the general log carries data of users. Fix: Leave general_log off",
		"fix": "Leave general_log off",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?slow[_-]query[_-]log[ \\t\\r]*(=[ \\t]*[\"']?(1|on|true)[\"']?[ \\t\\r]*)?(#|\\n|$)", or_else(configuration, ""))
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?long[_-]query[_-]time[ \\t]*=[ \\t]*[\"']?0+(\\.0*)?[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "ED-2",
		"severity": "medium",
		"field": "spec.mycnf",
		"message": "ED-2 spec.mycnf: the slow query log carries data of users. Fix: Raise long_query_time",
		"fix": "Raise long_query_time",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	enabled_value := boolean_in(object.get(input.review.object, ["spec", "metrics"], null), "enable", false)
	metrics_state := chosen_metrics_state(enabled_value)
	metrics_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.metrics.enable",
		"message": "MAA-1 spec.metrics.enable: the exporter is turned off. Fix: Set it to true, and name an image",
		"fix": "Set it to true, and name an image",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	enabled_value := boolean_in(object.get(input.review.object, ["spec", "metrics"], null), "enable", false)
	metrics_state := chosen_metrics_state(enabled_value)
	metrics_state == "unset"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "low",
		"field": "spec.metrics.enable",
		"message": "MAA-1 spec.metrics.enable: the exporter is not turned on. Fix: Set it to true, and name an image",
		"fix": "Set it to true, and name an image",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	input.review.object.spec.edition == "enterprise"
	audit_state := chosen_audit_state
	audit_state == "off"
	finding := {
		"kind": "violation",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.mycnf",
		"message": "MAA-3 spec.mycnf: the audit log is turned off. Fix: Load audit_log with plugin_load_add",
		"fix": "Load audit_log with plugin_load_add",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	input.review.object.spec.edition == "enterprise"
	audit_state := chosen_audit_state
	audit_state == "elsewhere"
	finding := {
		"kind": "unseen",
		"control": "MAA-3",
		"severity": "medium",
		"field": "spec.mycnf",
		"message": "another object or SQL may turn on the audit log",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_annotations := object_or(object.get(input.review.object, ["spec", "service", "annotations"], null), {})
	service_type_or_marked(service_type, service_annotations)
	message := concat("", ["KSI-5 spec.service.type: service of the cluster is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or an annotation that keeps it private"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": message,
		"fix": "Set ClusterIP, or an annotation that keeps it private",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "PublicIngress"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: Ingress of the cluster is open to the Internet. Fix: Set ClusterIP, or an annotation that keeps it private",
		"fix": "Set ClusterIP, or an annotation that keeps it private",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "Ingress"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the Ingress controller decides from where it is reached",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "PublicGateway"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: Gateway of the cluster is open to the Internet. Fix: Set ClusterIP, or an annotation that keeps it private",
		"fix": "Set ClusterIP, or an annotation that keeps it private",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "Gateway"
	not mysql_operator_inno_dbcluster_marked
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the class of the Gateway decides from where it is reached",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "Route"
	finding := {
		"kind": "unseen",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "the Gateway or router that leads here decides from where it is reached",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	service_type := or_else(text_in(object.get(input.review.object, ["spec", "service"], null), "type", "ClusterIP"), "")
	service_type == "ExternalIP"
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.service.type",
		"message": "KSI-5 spec.service.type: service of the cluster answers on addresses outside the cluster. Fix: Set ClusterIP, or an annotation that keeps it private",
		"fix": "Set ClusterIP, or an annotation that keeps it private",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	input.review.object.spec.podSpec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.podSpec.hostNetwork",
		"message": "KSI-5 spec.podSpec.hostNetwork: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	some i, container in input.review.object.spec.podSpec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.podSpec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	input.review.object.spec.router.podSpec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.router.podSpec.hostNetwork",
		"message": "KSI-5 spec.router.podSpec.hostNetwork: service of MySQL Router answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some i, container in input.review.object.spec.router.podSpec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.router.podSpec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of MySQL Router answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	replica.podSpec.hostNetwork == true
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of replica ", show(text_or(at(replica, ["name"]), null))])), " answers on addresses outside the cluster. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	some i_2, container in replica.podSpec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := cut(concat("", ["KSI-5 ", field, ": service ", show(concat("", ["of replica ", show(text_or(at(replica, ["name"]), null))])), " answers on addresses outside the cluster. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	pod_2 := object.get(input.review.object, ["spec", "podSpec", "securityContext"], null)
	some i, container in input.review.object.spec.podSpec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podSpec", "securityContext", "runAsUser"], null), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.podSpec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.containers)
	spec := object.get(input.review.object, ["spec"], null)
	some i, container in input.review.object.spec.podSpec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, spec, container)
	at_value := concat("", ["spec.podSpec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.initContainers)
	pod_2 := object.get(input.review.object, ["spec", "podSpec", "securityContext"], null)
	some i, container in input.review.object.spec.podSpec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "podSpec", "securityContext", "runAsUser"], null), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.podSpec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.podSpec.initContainers)
	spec := object.get(input.review.object, ["spec"], null)
	some i, container in input.review.object.spec.podSpec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, spec, container)
	at_value := concat("", ["spec.podSpec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	not some_container_more
	pod_2 := object.get(input.review.object, ["spec", "podSpec", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "podSpec", "securityContext", "runAsUser"], null), 27)
	mysql_operator_inno_dbcluster_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.podSpec.securityContext",
		"message": "WL-1 spec.podSpec.securityContext: container mysql may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	pod_2 := at(replica, ["podSpec", "securityContext"])
	some i_2, container in replica.podSpec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(replica, ["podSpec", "securityContext", "runAsUser"]), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".containers[", show(i_2), "]"])), ".securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	spec := object.get(input.review.object, ["spec"], null)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.containers)
	some i_2, container in replica.podSpec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, spec, container)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".containers[", show(i_2), "]"])), ".securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.initContainers)
	pod_2 := at(replica, ["podSpec", "securityContext"])
	some i_2, container in replica.podSpec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(at(replica, ["podSpec", "securityContext", "runAsUser"]), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers[", show(i_2), "]"])), ".securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	spec := object.get(input.review.object, ["spec"], null)
	some i, replica in input.review.object.spec.readReplicas
	is_array(replica.podSpec.initContainers)
	some i_2, container in replica.podSpec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, spec, container)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	at_value_2 := concat("", [show(concat("", [show(at_value), ".initContainers[", show(i_2), "]"])), ".securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value_2)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	pod := at(replica, ["podSpec"])
	not some_container_more_2(pod)
	pod_2 := at(replica, ["podSpec", "securityContext"])
	user := number_or(at(replica, ["podSpec", "securityContext", "runAsUser"]), 27)
	mysql_operator_inno_dbcluster_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	at_value_2 := concat("", [show(at_value), ".securityContext"])
	field := show(at_value_2)
	message := concat("", ["WL-1 ", field, ": container mysql may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.containers)
	pod_2 := object.get(input.review.object, ["spec", "router", "podSpec", "securityContext"], null)
	some i, container in input.review.object.spec.router.podSpec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "router", "podSpec", "securityContext", "runAsUser"], null), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.router.podSpec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.containers)
	some i, container in input.review.object.spec.router.podSpec.containers
	own := at(container, ["securityContext"])
	not mysql_operator_inno_dbcluster_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.router.podSpec.containers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.initContainers)
	pod_2 := object.get(input.review.object, ["spec", "router", "podSpec", "securityContext"], null)
	some i, container in input.review.object.spec.router.podSpec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "router", "podSpec", "securityContext", "runAsUser"], null), 27))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.router.podSpec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	is_array(input.review.object.spec.router.podSpec.initContainers)
	some i, container in input.review.object.spec.router.podSpec.initContainers
	own := at(container, ["securityContext"])
	not mysql_operator_inno_dbcluster_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.router.podSpec.initContainers[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	runs_router
	not some_container_more_3
	pod_2 := object.get(input.review.object, ["spec", "router", "podSpec", "securityContext"], null)
	user := number_or(object.get(input.review.object, ["spec", "router", "podSpec", "securityContext", "runAsUser"], null), 27)
	mysql_operator_inno_dbcluster_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.router.podSpec.securityContext",
		"message": "WL-1 spec.router.podSpec.securityContext: container router may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "datadirPermissions"], null), "setRightsUsingInitContainer", true) != false
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.datadirPermissions.setRightsUsingInitContainer",
		"message": "WL-1 spec.datadirPermissions.setRightsUsingInitContainer: container fixdatadir may run as root. Fix: Set it to false: fsGroup gives MySQL its volume",
		"fix": "Set it to false: fsGroup gives MySQL its volume",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	collects
	spec := object.get(input.review.object, ["spec"], null)
	name := or_else(text_in(object.get(input.review.object, ["spec", "logs", "collector"], null), "containerName", "logcollector"), "logcollector")
	not some_container_more_4(spec, name)
	message := concat("", ["WL-1 spec.logs.collector: container ", show(name), " may gain privileges. Fix: Add it to podSpec.containers with allowPrivilegeEscalation false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.logs.collector",
		"message": message,
		"fix": "Add it to podSpec.containers with allowPrivilegeEscalation false",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupProfiles)
	some i, profile in input.review.object.spec.backupProfiles
	is_object(profile.dumpInstance.storage.persistentVolumeClaim)
	field := concat("", ["spec.backupProfiles[", show(i), "].dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["WL-1 ", field, ": container fixdumpdir may run as root. Fix: Use an object store"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an object store",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupProfiles)
	some i, profile in input.review.object.spec.backupProfiles
	is_object(profile.dumpInstance.storage.persistentVolumeClaim)
	field := concat("", ["spec.backupProfiles[", show(i), "].dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["WL-1 ", field, ": container fixdumpdir may gain privileges. Fix: Use an object store"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an object store",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupSchedules)
	some i, schedule in input.review.object.spec.backupSchedules
	is_object(schedule.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	field := concat("", ["spec.backupSchedules[", show(i), "].backupProfile.dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["WL-1 ", field, ": container fixdumpdir may run as root. Fix: Use an object store"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an object store",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.backupSchedules)
	some i, schedule in input.review.object.spec.backupSchedules
	is_object(schedule.backupProfile.dumpInstance.storage.persistentVolumeClaim)
	field := concat("", ["spec.backupSchedules[", show(i), "].backupProfile.dumpInstance.storage.persistentVolumeClaim"])
	message := concat("", ["WL-1 ", field, ": container fixdumpdir may gain privileges. Fix: Use an object store"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use an object store",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.podSpec.", show(object.get(field_value, ["name"], null))])
	message := concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := mysql_operator_inno_dbcluster_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": mysql_operator_inno_dbcluster_whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": mysql_operator_inno_dbcluster_whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.router.podSpec.", show(object.get(field_value, ["name"], null))])
	message := concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].securityContext.privileged"])
	edit := mysql_operator_inno_dbcluster_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	pod := at(replica, ["podSpec"])
	some field_value in [candidate | some candidate in [{"name": "hostPID", "on": whether_host_pid_more(pod), "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc_more(pod), "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	field := concat("", [show(at_value), ".", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].securityContext.privileged"])
	edit := mysql_operator_inno_dbcluster_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some field_value in [candidate | some candidate in [{"name": "mysql", "image": chosen_repository, "at": "spec.imageRepository", "runs": true}, {"name": "metrics", "image": chosen_on, "at": "spec.metrics.image", "runs": on}, {"name": "logcollector", "image": chosen_collects, "at": "spec.logs.collector.image", "runs": mysql_operator_inno_dbcluster_collects}]; runs_or_image(candidate)]
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "containers"], null), []), "at": "spec.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "podSpec", "initContainers"], null), []), "at": "spec.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "containers"], null), []), "at": "spec.router.podSpec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "router", "podSpec", "initContainers"], null), []), "at": "spec.router.podSpec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(wl_12_allowed_registries) > 0
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(wl_12_allowed_registries) == 0
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mysql-operator InnoDBCluster
findings contains finding if {
	is_array(input.review.object.spec.readReplicas)
	count(wl_12_allowed_registries) == 0
	some i, replica in input.review.object.spec.readReplicas
	at_value := concat("", ["spec.readReplicas[", show(i), "].podSpec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(replica, ["podSpec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(replica, ["podSpec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := mysql_operator_inno_dbcluster_chosen_image_source(first, named)
	not mysql_operator_inno_dbcluster_is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "error"], null), "collect", false) == true
	finding := {
		"kind": "unseen",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.logs.error.collect",
		"message": "another object, or the image, may say where the error log goes, and in which form",
		"fix": "",
	}
}

# mysql-operator InnoDBCluster
findings contains finding if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "error"], null), "collect", false) != true
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t\\r]*(=|#|\\n|$)", or_else(configuration, ""))
	not regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?log[_-]error[ \\t]*=[ \\t]*[\"']?(stderr|console|/dev/|/proc/)", or_else(configuration, ""))
	finding := {
		"kind": "violation",
		"control": "WL-15",
		"severity": "low",
		"field": "spec.mycnf",
		"message": "WL-15 spec.mycnf: the error log goes to a file, not to standard output. Fix: Remove log_error from it",
		"fix": "Remove log_error from it",
	}
}

nm_4_minimum_tls_version := given if {
	given := input.parameters["NM-4"].minimumTlsVersion
	is_string(given)
} else := "1.2"

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

ksi_5_private_marks := given if {
	given := input.parameters["KSI-5"].privateMarks
	is_array(given)
} else := [
	{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "Internal"},
	{"name": "networking.gke.io/load-balancer-type", "value": "internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "Internal"},
	{"name": "cloud.google.com/load-balancer-type", "value": "internal"},
	{"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/oci-load-balancer-internal", "value": "true"},
	{"name": "service.beta.kubernetes.io/openstack-internal-load-balancer", "value": "true"},
	{"name": "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", "value": "true"},
	{"name": "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", "value": "private"},
	{"name": "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", "value": "intranet"},
	{"name": "service.beta.kubernetes.io/alicloud-loadbalancer-address-type", "value": "intranet"},
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

skips_passwords if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

uses_old_hash if {
	regex.match("(?i)(^|\\n)[ \\t]*(default[_-]authentication[_-]plugin|authentication[_-]policy)[ \\t]*=[ \\t]*[\"']?mysql_native_password", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

uses_key_file if {
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_secret if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

mysql_operator_inno_dbcluster_is_literal(value) if {
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
	mysql_operator_inno_dbcluster_is_literal(value)
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
	mysql_operator_inno_dbcluster_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

requires_tls if {
	regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

runs_router if {
	number_in(object.get(input.review.object, ["spec", "router"], null), "instances", 1) != 0
}

some_option if {
	some option in texts(object.get(input.review.object, ["spec", "router", "bootstrapOptions"], null))
	regex.match("(?i)^--(client-ssl-mode|conf-set-option=DEFAULT\\.client_ssl_mode)=(required|passthrough)$", option)
}

is_verified if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "tlsUseSelfSigned", false) != true
}

turns_tls_off if {
	regex.match("(?i)(^|\\n)[ \\t]*(skip[_-]ssl[ \\t\\r]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?|ssl[ \\t]*=[ \\t]*(0|off|false)[ \\t\\r]*|tls[_-]version[ \\t]*=[ \\t]*(''|\"\")?[ \\t\\r]*)(#|\\n|$)", text_or(object.get(input.review.object, ["spec", "mycnf"], null), ""))
}

tls_offered if {
	not turns_tls_off
}

chosen_tls_minimum_version := "1.0" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1([^.0-9]|$)", or_else(configuration, ""))
} else := "1.1" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", or_else(configuration, ""))
} else := "1.2" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.2", or_else(configuration, ""))
} else := ""

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	nm_4_minimum_tls_version == "1.3"
}

is_plain_address(profile) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(profile, ["dumpInstance", "storage", "s3", "endpoint"]), ""))
}

mysql_operator_inno_dbcluster_tls_offered(profile) if {
	not is_plain_address(profile)
}

mysql_operator_inno_dbcluster_is_plain_address(schedule) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(at(schedule, ["backupProfile", "dumpInstance", "storage", "s3", "endpoint"]), ""))
}

tls_offered_more(schedule) if {
	not mysql_operator_inno_dbcluster_is_plain_address(schedule)
}

is_plain_address_more if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "initDB", "dump", "storage", "s3", "endpoint"], null), ""))
}

tls_offered_more_2 if {
	not is_plain_address_more
}

tls_offered_more_3(donor) if {
	regex.match("(?i)[?&]ssl-mode=(required|verify_ca|verify_identity)(&|$)", donor)
}

tls_offered_and_donor(donor) if {
	not tls_offered_more_3(donor)
	not regex.match("(?i)[?&]ssl-mode=disabled(&|$)", donor)
}

tls_offered_more_4(sink) if {
	not regex.match("(^|\\n)[ \\t]*[a-z_]+[ \\t]+\"?http://", text_or(at(sink, ["rawConfig"]), ""))
}

is_own if {
	spec := object_or(object.get(input.review.object, ["spec"], null), null)
	boolean_in(spec, "tlsUseSelfSigned", false) == true
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(text_or(module_image, "")), "fips")
}

some_container if {
	is_array(input.review.object.spec.podSpec.containers)
	some container in input.review.object.spec.podSpec.containers
	container.name == "mysql"
	is_string(container.image)
}

mysql_operator_inno_dbcluster_is_named_for_fips(repository) if {
	contains(lower_ascii(repository), "fips")
}

mysql_operator_inno_dbcluster_some_container if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some container in input.review.object.spec.router.podSpec.containers
	container.name == "router"
	is_string(container.image)
}

takes_encrypted(provisioner) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
}

takes_encrypted(provisioner) if {
	provisioner == "driver.longhorn.io"
}

takes_encrypted(provisioner) if {
	endswith(provisioner, "rbd.csi.ceph.com")
}

is_on_node(provisioner) if {
	regex.match("host-?path|local-path", provisioner)
}

is_on_node(provisioner) if {
	provisioner in {"openebs.io/local", "local.csi.openebs.io"}
}

takes_encrypted_and_provisioner(provisioner) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
}

chosen_takes_encrypted(provisioner) := "encrypted" if {
	takes_encrypted(provisioner)
} else := "secure" if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "encryption" if {
	provisioner == "zfs.csi.openebs.io"
} else := ""

by_key_or_by_cipher(provisioner, parameters) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
	text_or(object.get(parameters, ["kmsKeyId"], null), "") != ""
}

by_key_or_by_cipher(provisioner, parameters) if {
	text_or(object.get(parameters, ["encryption"], null), "off") != "off"
	provisioner == "zfs.csi.openebs.io"
}

by_key_or_by_cipher(provisioner, parameters) if {
	object.get(parameters, [chosen_takes_encrypted(provisioner)], null) == "true"
}

asks_for_encryption(each, provisioner) if {
	parameters := object_or(object.get(each, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
}

takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(each, provisioner)
}

is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

mysql_operator_inno_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mysql_operator_inno_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mysql_operator_inno_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.kubernetes.io/is-default-class"] == "true"
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.beta.kubernetes.io/is-default-class"] == "true"
}

is_default(each) if {
	annotations := object.get(each, ["metadata", "annotations"], null)
	storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations)
}

mysql_operator_inno_dbcluster_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mysql_operator_inno_dbcluster_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

mysql_operator_inno_dbcluster_uses_key_file if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(early[_-]plugin[_-]load[ \\t]*=[^\\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \\t]*=)", or_else(configuration, ""))
}

chosen_metrics_state(enabled_value) := "on" if {
	enabled_value == true
} else := "unset" if {
	enabled_value == null
} else := "off"

chosen_audit_state := "off" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?audit[_-]log([_-]policy[ \\t]*=[ \\t]*[\"']?none|[ \\t]*=[ \\t]*[\"']?(off|0|false))[\"']?[ \\t\\r]*(#|\\n|$)", or_else(configuration, ""))
} else := "on" if {
	configuration := text_or(object.get(input.review.object, ["spec", "mycnf"], null), null)
	regex.match("(?i)(^|\\n)[ \\t]*(loose[_-])?(early[_-])?plugin[_-]load([_-]add)?[ \\t]*=[^\\n#]*audit_log", or_else(configuration, ""))
} else := "elsewhere"

marked(service_annotations) if {
	some mark in ksi_5_private_marks
	text_or(object.get(service_annotations, [at(mark, ["name"])], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

service_type_or_marked(service_type, _) if {
	service_type == "NodePort"
}

service_type_or_marked(service_type, service_annotations) if {
	service_type == "LoadBalancer"
	not marked(service_annotations)
}

mysql_operator_inno_dbcluster_marked if {
	some mark in ksi_5_private_marks
	text_or(object.get(input.review.object, ["spec", "service", "annotations", text_or(at(mark, ["name"]), null)], null), text_or(at(null, [at(mark, ["name"])]), null)) == text_or(at(mark, ["value"]), null)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	false
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

chosen_enable(spec) := ["mysql", "sidecar", "initconf", "initmysql", "metrics"] if {
	boolean_in(at(spec, ["metrics"]), "enable", false) == true
} else := ["mysql", "sidecar", "initconf", "initmysql"]

chosen_item(spec, container) := false if {
	text_or(at(container, ["name"]), "") in chosen_enable(spec)
} else := null

allow_privilege_escalation_and_privileged(own, spec, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_item(spec, container)) == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

some_container_more if {
	is_array(input.review.object.spec.podSpec.containers)
	some container in input.review.object.spec.podSpec.containers
	container.name == "mysql"
}

mysql_operator_inno_dbcluster_user_or_run_as_non_root(user, _) if {
	user == 0
}

mysql_operator_inno_dbcluster_user_or_run_as_non_root(user, pod) if {
	user != 0
	false
	not pod.runAsNonRoot == true
}

some_container_more_2(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mysql"
}

chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") == "router"
} else := null

mysql_operator_inno_dbcluster_allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name(container)) == false
	not own.privileged == true
}

some_container_more_3 if {
	is_array(input.review.object.spec.router.podSpec.containers)
	some container in input.review.object.spec.router.podSpec.containers
	container.name == "router"
}

collects if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "general"], null), "collect", false) == true
}

collects if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "error"], null), "collect", false) == true
}

collects if {
	boolean_in(object.get(input.review.object, ["spec", "logs", "slowQuery"], null), "collect", false) == true
}

some_container_more_4(spec, name) if {
	is_array(spec.podSpec.containers)
	some container in spec.podSpec.containers
	text_or(at(container, ["name"]), null) == name
}

mysql_operator_inno_dbcluster_is_own(name) if {
	name in {"mysql", "sidecar", "metrics", "logcollector", "router", "fixdatadir", "initconf", "initmysql"}
}

own_and_capabilities(name, context) if {
	mysql_operator_inno_dbcluster_is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

own_holds(name, context) if {
	mysql_operator_inno_dbcluster_is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not mysql_operator_inno_dbcluster_is_own(name)
	context.readOnlyRootFilesystem == true
}

chosen_own(name) := "given" if {
	mysql_operator_inno_dbcluster_is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

whether_host_pid if {
	input.review.object.spec.podSpec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.podSpec.hostIPC == true
} else := false

mysql_operator_inno_dbcluster_chosen_edit(list) := "" if {
	endswith(text_or(object.get(list, ["at"], null), ""), "initContainers")
} else := "set false"

mysql_operator_inno_dbcluster_whether_host_pid if {
	input.review.object.spec.router.podSpec.hostPID == true
} else := false

mysql_operator_inno_dbcluster_whether_host_ipc if {
	input.review.object.spec.router.podSpec.hostIPC == true
} else := false

whether_host_pid_more(pod) if {
	pod.hostPID == true
} else := false

whether_host_ipc_more(pod) if {
	pod.hostIPC == true
} else := false

chosen_repository := "" if {
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), null)
	or_else(repository, "") == ""
} else := concat("", [or_else(repository, ""), "/server:version"]) if {
	repository := text_or(object.get(input.review.object, ["spec", "imageRepository"], null), null)
}

is_on if {
	boolean_in(object.get(input.review.object, ["spec", "metrics"], null), "enable", false) == true
}

chosen_on := text_or(object.get(input.review.object, ["spec", "metrics", "image"], null), "") if {
	is_on
} else := ""

on if {
	is_on
} else := false

chosen_collects := text_or(object.get(input.review.object, ["spec", "logs", "collector", "image"], null), "") if {
	collects
} else := ""

mysql_operator_inno_dbcluster_collects if {
	collects
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

is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

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

mysql_operator_inno_dbcluster_chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

mysql_operator_inno_dbcluster_is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

mysql_operator_inno_dbcluster_is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# A field with a default; null where there is no object to hold it.
number_in(parent, field, fallback) := number_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# A field with a default; null where there is no object to hold it.
boolean_in(parent, field, fallback) := boolean_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

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

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
